import Entities
import Events
import Reports

/// Other words of other outlets for the same actor, side by side; nobody is held to be wrong.
struct WordingDifferences {
  let words: LoadedWords

  private struct Use {
    var word: LoadedWords.Word
    var source: SentenceReference
  }

  func differences(_ context: FindingContext) -> [Difference] {
    let unnamedAreOne = unnamedAreOne(context)
    var uses: [String: [Use]] = [:]
    var names: [String: String] = [:]
    for id in context.ordered {
      guard let report = context.reports[id] else { continue }
      for (key, name, use) in actors(of: report, unnamedAreOne: unnamedAreOne, context) {
        uses[key, default: []].append(use)
        names[key] = min(names[key] ?? name, name)
      }
    }
    // The same words for each of several states ("the juntas") are one difference.
    var byWords: [String: [String]] = [:]
    for key in uses.keys.sorted() {
      let words = (uses[key] ?? []).map { "\($0.word.text) \($0.source.report)" }
      byWords[Set(words).sorted().joined(separator: "|"), default: []].append(key)
    }
    return byWords.values.sorted { $0[0] < $1[0] }.compactMap { keys in
      difference(
        PartyDifferences.list(keys.map { names[$0] ?? "" }.sorted()), keys.flatMap { uses[$0] ?? [] }, context
      )
    }
  }

  private func difference(_ name: String, _ uses: [Use], _ context: FindingContext) -> Difference? {
    let claims = uses.map { Claim(key: $0.word.text, text: $0.word.text, source: $0.source) }
    let values = context.values(of: claims)
    guard values.count > 1, uses.contains(where: \.word.isLoaded) else { return nil }
    // Of those without a name two words that take sides are worth showing, not "attackers".
    if name == Self.unnamed, Set(uses.filter(\.word.isLoaded).map(\.word.text)).count < 2 { return nil }
    // A difference of outlets, not of one writer's style.
    let sets = values.map { Set($0.sources.map { context.voices.voice(of: $0.report) }) }
    guard Set(sets.flatMap { $0 }).count > 1, Set(sets).count > 1 else { return nil }
    let subject = "words for \(name)"
    return Difference(
      kind: .wording, entry: "", subject: subject, values: values, weight: 0.15,
      statement: context.statement(
        subject,
        values.map { value in
          var quoted = value
          quoted.text = "“\(value.text)”"
          return quoted
        }))
  }

  /// The loaded and plain words that a report has for an actor: in the words of a party, and beside its name.
  private func actors(of report: CodedReport, unnamedAreOne: Bool, _ context: FindingContext)
    -> [(String, String, Use)]
  {
    var out: [(String, String, Use)] = []
    var seen: Set<String> = []
    func add(_ key: String, _ name: String, _ word: LoadedWords.Word, _ source: SentenceReference) {
      guard seen.insert("\(key)|\(word.text)|\(source.sentence)").inserted else { return }
      out.append(("\(word.family)|\(key)", name, Use(word: word, source: source)))
    }
    for event in report.events {
      for party in event.actors + event.recipients where !party.words.text.isEmpty {
        let text = ReadSentence(words: party.words.text)
        for word in words.all(in: text, within: 0..<text.plain.count) where fits(word, party, text) {
          add(SideNames.key(party.entity), party.entity.name, word, event.reference)
        }
      }
    }
    let shared = Dictionary(grouping: report.designations, by: \.party.words.start)
    for designation in report.designations {
      let party = designation.party
      // "The junta" is no two states': whose it is was a guess there.
      if shared[party.words.start, default: []].count > 1, !party.words.text.hasSuffix("s") { continue }
      let text = ReadSentence(words: party.words.text)
      let source = SentenceReference(report: report.report.id, sentence: designation.sentence)
      let all = words.all(in: text, within: 0..<text.plain.count).filter { fits($0, party, text) }
      // "The junta-led government" is a junta.
      let telling = all.filter(\.isLoaded).isEmpty ? all : all.filter(\.isLoaded)
      for word in telling {
        if word.family == "rulers" {
          add(SideNames.key(party.entity), party.entity.name, word, source)
        } else if word.isLoaded, party.entity.isNamedSide, !isSort(party.entity) {
          // "The rebels": the one group that the report names.
          add(SideNames.key(party.entity), party.entity.name, word, source)
        } else if unnamedAreOne, !party.entity.isNamedSide || isSort(party.entity) {
          add("jihadists", Self.unnamed, word, source)
        }
      }
    }
    let names = SideNames(report, context)
    for sentence in report.report.sentences where sentence.isCoded {
      let read = ReadSentence(sentence, in: report.report.text)
      for side in names.all(in: read) where context.countryNames[side.name.lowercased()] == nil {
        for word in beside(side.words, in: read) where word.family == "armed" {
          add(
            side.key, side.name, word, SentenceReference(report: report.report.id, sentence: sentence.number))
        }
      }
    }
    return out
  }

  /// "MLI:REB": armed people of a country without a name.
  private func isSort(_ entity: Entity) -> Bool {
    entity.id.split(separator: ":").last == entity.sector[...] || entity.id == entity.sector
  }

  /// Whether armed groups without a name are of one sort throughout: jihadists, in whatever words.
  private func unnamedAreOne(_ context: FindingContext) -> Bool {
    let used = Set(
      context.ordered.flatMap { id -> [String] in
        (context.reports[id]?.designations ?? []).filter { $0.party.entity.kind == .group }.flatMap {
          designation -> [String] in
          let text = ReadSentence(words: designation.party.words.text)
          return words.all(in: text, within: 0..<text.plain.count).filter { $0.family == "armed" }.map(\.text)
        }
      })
    return used.isSubset(of: Self.ofJihadists) && !used.isDisjoint(with: ["jihadists", "islamists"])
  }

  private static let unnamed = "jihadists"
  private static let ofJihadists: Set<String> = [
    "jihadists", "islamists", "extremists", "terrorists", "militants", "insurgents", "armed group",
    "fighters", "gunmen", "attackers",
  ]

  /// Whether a word says what the party is: rulers of a state, an armed group with a name.
  private func fits(_ word: LoadedWords.Word, _ party: Party, _ text: ReadSentence) -> Bool {
    switch word.family {
    case "rulers":
      (party.entity.kind == .state || party.entity.kind == .organ) && !party.entity.country.isEmpty
    case "armed": party.entity.kind == .group
    default: false
    }
  }

  /// "the rebel group X", "X, an armed group": the words right before a name and in the apposition after it.
  private func beside(_ name: Range<Int>, in sentence: ReadSentence) -> [LoadedWords.Word] {
    var found: [LoadedWords.Word] = []
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < 6 {
      let word = sentence.plain[start - 1]
      guard Self.joining.contains(word) || isWord(word) else { break }
      start -= 1
    }
    found += words.all(in: sentence, within: start..<name.lowerBound)
    let after = name.upperBound
    guard after + 1 < sentence.plain.count else { return found }
    // "… the front, but those who saw the men of that gang …"
    for at in after..<sentence.plain.count - 1
    where ["that", "this", "these", "those"].contains(sentence.plain[at]) {
      found += words.all(in: sentence, within: (at + 1)..<min(sentence.plain.count, at + 3))
    }
    guard sentence.plain[after] == "," else { return found }
    if !["a", "an", "the"].contains(sentence.plain[after + 1]) {
      return found + words.all(in: sentence, within: (after + 1)..<(after + 2))
    }
    var end = after + 2
    while end < sentence.plain.count, end - after < 9,
      ![",", ".", "who", "that", "which"].contains(sentence.plain[end])
    {
      end += 1
    }
    return found + words.all(in: sentence, within: (after + 2)..<end)
  }

  private func isWord(_ word: String) -> Bool {
    let stem = CountedNoun.singular(word)
    return words.words.contains { $0.stems.contains(stem) }
  }

  /// Words that may stand between "terrorists" and the name that they are said of.
  private static let joining: Set<String> = [
    "of", "the", "so", "-", "called", "so-called", "group", "movement", "organisation", "outfit", "from",
    "known", "as",
  ]
}
