import Foundation

extension Brief {
  /// The brief as one JSON object, keys sorted, ending in a line feed.
  ///
  /// Reports and lines are numbered from 1; a citation is a report's number and a sentence's; marks are half-open ranges
  /// of Unicode scalars of the text beside them.
  public func json() throws -> String {
    try BriefEncoding.text(of: BriefDocument(brief: self))
  }
}

/// How the JSON of briefs and comparisons is written.
enum BriefEncoding {
  /// Keys sorted, a line feed at the end.
  static func text(of document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // "isImplied" is the word in Swift, "implied" the one in JSON.
    encoder.keyEncodingStrategy = .custom { path in
      let key = path[path.count - 1].stringValue
      guard key.hasPrefix("is"), let first = key.dropFirst(2).first, first.isUppercase else {
        return BriefKey(stringValue: key)
      }
      return BriefKey(stringValue: first.lowercased() + key.dropFirst(3))
    }
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}

/// What of a brief goes into JSON.
private struct BriefDocument: Encodable {
  let brief: Brief

  private enum CodingKeys: String, CodingKey {
    case title, counts, reports, stories, events, leftOut, people, differences, statements, numbers, gaps,
      developments
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(brief.title, forKey: .title)
    try container.encode(brief.counts, forKey: .counts)
    try container.encode(brief.reports, forKey: .reports)
    try container.encode(brief.stories, forKey: .stories)
    try container.encode(brief.lines, forKey: .events)
    try container.encode(brief.leftOut, forKey: .leftOut)
    try container.encode(brief.people, forKey: .people)
    try container.encode(brief.developments, forKey: .developments)
    try container.encode(brief.differences, forKey: .differences)
    try container.encode(brief.statements, forKey: .statements)
    try container.encode(brief.numbers, forKey: .numbers)
    try container.encode(brief.gaps, forKey: .gaps)
  }
}

private struct BriefKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
