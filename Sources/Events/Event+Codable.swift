import Entities

/// The line of the output contract: every key is there, absent things are `null` or empty.
extension Event: Encodable {
  enum CodingKeys: String, CodingKey {
    case id, report, sentence, text, type, mode, contexts, quad, score, status, trigger, actors, recipients
    case attribution, date, place, figures, confidence
  }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(id, forKey: .id)
    try line.encode(report, forKey: .report)
    try line.encode(sentence, forKey: .sentence)
    try line.encode(text, forKey: .text)
    try line.encode(type, forKey: .type)
    try line.encode(mode, forKey: .mode)
    try line.encode(contexts, forKey: .contexts)
    try line.encode(type.quad, forKey: .quad)
    try line.encode(type.score, forKey: .score)
    try line.encode(status, forKey: .status)
    try line.encode(trigger, forKey: .trigger)
    try line.encode(actors, forKey: .actors)
    try line.encode(recipients, forKey: .recipients)
    try line.encode(attribution, forKey: .attribution)
    try line.encode(date, forKey: .date)
    try line.encode(place, forKey: .place)
    try line.encode(figures, forKey: .figures)
    try line.encode((confidence * 1000).rounded() / 1000, forKey: .confidence)
  }
}

extension ReportReference {
  enum CodingKeys: String, CodingKey { case id, source, title, published, url }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(id, forKey: .id)
    try line.encode(source, forKey: .source)
    try line.encode(title, forKey: .title)
    try line.encode(published, forKey: .published)
    try line.encode(url, forKey: .url)
  }
}

extension Party: Encodable {
  enum CodingKeys: String, CodingKey { case text, start, end, entity, name, country, sector }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(words.text, forKey: .text)
    try line.encode(words.start, forKey: .start)
    try line.encode(words.end, forKey: .end)
    try line.encode(entity.id, forKey: .entity)
    try line.encode(entity.name, forKey: .name)
    try line.encode(entity.country, forKey: .country)
    try line.encode(entity.sector, forKey: .sector)
  }
}

extension Attribution: Encodable {
  enum CodingKeys: String, CodingKey { case speaker, verb, quote }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(speaker, forKey: .speaker)
    try line.encode(verb, forKey: .verb)
    try line.encode(quote, forKey: .quote)
  }
}
