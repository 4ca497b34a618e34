import Events

/// How many weapons were bought, or men of one nation sent, by the words of reports that tell it in passing: "around 200
/// Colombian former soldiers" in one, "some 320 former Colombian soldiers" in another.
struct CountReading {
  private struct Count: Sendable {
    /// What is counted, so that two counts of the same are of one key.
    var key: String
    /// For people: "Colombian fighters".
    var subject: String
    var range: FigureRange
    var text: String
    var names: Set<String>
    var countries: Set<String>
    var isWeapon: Bool
  }

  func differences(_ reports: [ReadReport], beside found: [Difference], _ context: FindingContext)
    -> [Difference]
  {
    let known = Set(
      found.filter { $0.kind == .figure || $0.kind == .fact }.flatMap { $0.values.flatMap(\.sources) })
    let all = reports.flatMap { counts(in: $0, context) }.filter { !known.contains($0.source) }
    let byKey = Dictionary(grouping: all, by: \.value.key)
    return byKey.keys.sorted().compactMap { key in
      let counts = byKey[key] ?? []
      let clashing = counts.filter { a in counts.contains { exclude(a, $0, context) } }
      guard let first = clashing.first else { return nil }
      let values = context.values(
        of: clashing.map {
          Claim(key: "\($0.value.range.lower)|\($0.value.range.upper)", text: $0.text, source: $0.source)
        })
      guard values.count > 1 else { return nil }
      let subject = "number of \(first.value.subject)"
      return Difference(
        kind: .figure, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    }
  }

  private func exclude(_ a: Saying<Count>, _ b: Saying<Count>, _ context: FindingContext) -> Bool {
    guard context.voice(of: a.source) != context.voice(of: b.source),
      context.areRelated(a.source.report, b.source.report), a.value.range.conflict(with: b.value.range) > 0
    else { return false }
    let (x, y) = (a.value, b.value)
    // Numbers far apart are hardly of one thing.
    let low = max(1, min(x.range.lower, y.range.lower))
    let high = max(x.range.lower, y.range.lower)
    guard high / low <= (x.isWeapon ? 2 : 2.7) else { return false }
    return x.isWeapon
      ? !x.names.isDisjoint(with: y.names) || !x.countries.isDisjoint(with: y.countries) : true
  }

  /// The counts of a report; of one that gives several numbers for one thing, none.
  private func counts(in report: ReadReport, _ context: FindingContext) -> [Saying<Count>] {
    let all = report.lines.flatMap { line -> [Saying<Count>] in
      guard Self.isCounting(line.words) else { return [] }
      return FigureFinder.figures(in: line.words.tokens).compactMap { figure in
        guard [.personnel, .weapons, .other].contains(figure.kind), figure.value >= 2,
          let count = count(figure, in: line.words, context)
        else { return nil }
        return Saying(value: count, text: count.text, source: line.source)
      }
    }
    let byKey = Dictionary(grouping: all, by: \.value.key)
    return all.filter { one in
      Set((byKey[one.value.key] ?? []).map { "\($0.value.range.lower)" }).count == 1
    }
  }

  /// Whether a sentence has anything that is counted here: figures are looked for in no other.
  private static func isCounting(_ sentence: ReadSentence) -> Bool {
    sentence.plain.indices.contains { at in
      let noun = CountedNoun.singular(sentence.plain[at])
      return weapons.contains(noun) || kinds[noun] != nil
        || sentence.words[at].first?.isUppercase == true && isPeople(sentence.plain[at])
    }
  }

  private func count(_ figure: Figure, in sentence: ReadSentence, _ context: FindingContext) -> Count? {
    let words = sentence.words(in: figure.range)
    guard !words.isEmpty, sentence.plain.indices.contains(words.upperBound) else { return nil }
    var at = words.upperBound
    let isOfThem = sentence.plain[at...].prefix(2).elementsEqual(["of", "them"])
    if isOfThem { at += 2 }
    let before = sentence.plain[max(0, words.lowerBound - 2)..<words.lowerBound]
    if before.contains(where: { Self.more.contains($0) }) { return nil }
    var nation = ""
    var people = ""
    while at < sentence.plain.count, at - words.upperBound < 6 {
      let plain = sentence.plain[at]
      let noun = CountedNoun.singular(plain)
      if sentence.words[at].first?.isUppercase == true, plain.count > 4 {
        nation = String(plain.prefix(5))
        people = sentence.words[at]
        // "Seven Colombians": the people are the noun.
        let next = at + 1 < sentence.plain.count ? CountedNoun.singular(sentence.plain[at + 1]) : ""
        if plain.hasSuffix("s"), Self.kinds[next] == nil, Self.isPeople(plain) {
          return make(figure, "nationals", nation, people, [], sentence, context)
        }
      }
      if Self.weapons.contains(noun) {
        guard !isOfThem, isBought(sentence, at: words) else { return nil }
        return make(figure, noun, "", "", [plain], sentence, context)
      }
      if let kind = Self.kinds[noun] {
        guard !nation.isEmpty else { return nil }
        let isFormer = sentence.plain[words.upperBound..<at].contains { ["former", "ex"].contains($0) }
        return make(
          figure, isFormer ? "fighter" : kind, nation, people, [isFormer ? "former " + plain : plain],
          sentence,
          context)
      }
      guard plain.first?.isLetter == true || plain == "-", !Self.stops.contains(plain) else { return nil }
      at += 1
    }
    return nil
  }

  private func make(
    _ figure: Figure, _ kind: String, _ nation: String, _ people: String, _ noun: [String],
    _ sentence: ReadSentence, _ context: FindingContext
  ) -> Count {
    let subject = ([people] + noun).filter { !$0.isEmpty }.joined(separator: " ")
    let content = SentenceContent(sentence, countries: context.countryNames.keys)
    return Count(
      key: nation.isEmpty ? kind : "\(nation)|\(kind)", subject: subject, range: FigureRange(figure),
      text: FigureWording.text(of: figure), names: content.names,
      countries: Set(context.countries(in: sentence)),
      isWeapon: nation.isEmpty)
  }

  /// Whether a sentence tells of a purchase or of an order, and not of what has been handed over of it.
  private func isBought(_ sentence: ReadSentence, at words: Range<Int>) -> Bool {
    let near = sentence.plain[
      max(0, words.lowerBound - 18)..<min(sentence.plain.count, words.upperBound + 12)]
    return near.contains { Self.buying.contains($0) }
      && !sentence.plain[max(0, words.lowerBound - 5)..<min(sentence.plain.count, words.upperBound + 7)]
        .contains {
          Self.handing.contains($0)
        }
  }

  /// "Colombians", "Turks": not "Forces", "Nations".
  private static func isPeople(_ plain: String) -> Bool {
    [
      "ians", "eans", "ans", "urks", "eeks", "azakhs", "zbeks", "erbs", "oles", "wedes", "anes", "ards",
      "aqis", "elis",
    ]
    .contains { plain.hasSuffix($0) }
  }

  private static let weapons: Set<String> = [
    "drone", "boat", "tank", "helicopter", "missile", "jet", "howitzer", "warship", "aircraft", "vessel",
    "vehicle",
    "gunship", "frigate", "submarine", "launcher", "radar", "plane",
  ]
  /// People that are counted, those of one kind under one name.
  private static let kinds: [String: String] = [
    "fighter": "fighter", "mercenary": "fighter", "gunman": "fighter", "gunmen": "fighter",
    "contractor": "fighter", "combatant": "fighter", "veteran": "fighter", "operative": "fighter",
    "instructor": "instructor", "trainer": "instructor", "adviser": "instructor", "advisor": "instructor",
    "specialist": "instructor", "soldier": "soldier", "troop": "soldier", "serviceman": "soldier",
    "personnel": "soldier", "peacekeeper": "soldier", "observer": "observer", "monitor": "observer",
    "official": "official", "prisoner": "prisoner", "hostage": "hostage", "worker": "worker",
  ]
  private static let buying: Set<String> = [
    "sell", "sold", "sale", "buy", "bought", "buying", "purchase", "purchased", "order", "ordered",
    "contract",
    "supply", "supplied", "accord", "agreement", "deal", "memorandum", "signed", "covering", "acquire",
    "acquired", "acquisition", "procure",
  ]
  private static let handing: Set<String> = [
    "delivered", "delivery", "handed", "arrived", "received", "receive", "reach", "reached", "brought",
    "first",
    "remaining", "shot", "destroyed", "lost", "captured",
  ]
  private static let more: Set<String> = [
    "another", "other", "more", "additional", "further", "extra", "including", "among", "first", "last",
    "remaining",
  ]
  private static let stops: Set<String> = [
    "and", "or", "in", "on", "at", "of", "to", "from", "by", "with", "for", "who", "that", "which", "were",
    "was",
    "are", "is", "have", "has", "had", "after", "before", "as", "when", "years", "days", "weeks", "months",
    "percent", "million", "billion", "km", "people", "killed", "dead", "wounded",
  ]
}
