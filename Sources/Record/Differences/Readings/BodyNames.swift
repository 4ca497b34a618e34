import Entities
import Events

/// The organisations of states that some reports name, by every form of their names: "ECOWAS", "the Economic Community
/// of West African States".
struct BodyNames: Sendable {
  /// By their first word, the longest first.
  private var names: [String: [(words: [String], id: String, name: String)]] = [:]

  init(_ context: FindingContext) {
    var known: [[String]: (id: String, name: String)] = [:]
    func add(_ words: String, _ entity: Entity) {
      var plain = ReadSentence(words: words).plain
      while let first = plain.first, ["the", "a", "its", "their"].contains(first) { plain.removeFirst() }
      while let last = plain.last, ["'s", "’s", "'", ".", ","].contains(last) { plain.removeLast() }
      guard words.contains(where: \.isUppercase), plain.joined().count > 2, known[plain] == nil else {
        return
      }
      known[plain] = (entity.id, entity.name)
    }
    for id in context.ordered {
      guard let coded = context.reports[id] else { continue }
      let parties =
        coded.events.flatMap { $0.actors + $0.recipients + ($0.attribution.map { [$0.speaker] } ?? []) }
        + coded.facts.flatMap { fact in
          if case .party(let party) = fact.object { [fact.subject, party] } else { [fact.subject] }
        }
      for party in parties where party.entity.kind == .organisation && !party.words.text.isEmpty {
        add(party.entity.name, party.entity)
        if party.words.text.split(separator: " ").count < 9 { add(party.words.text, party.entity) }
      }
    }
    let all = known.map { (words: $0.key, id: $0.value.id, name: $0.value.name) }
      .sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
    names = Dictionary(grouping: all) { $0.words[0] }
  }

  /// The organisations named in a sentence, with where they stand.
  func all(in sentence: ReadSentence) -> [(words: Range<Int>, id: String, name: String)] {
    var found: [(words: Range<Int>, id: String, name: String)] = []
    var at = 0
    while at < sentence.plain.count {
      let match = (names[sentence.plain[at]] ?? []).first { name in
        sentence.plain[at...].starts(with: name.words)
      }
      guard let match else {
        at += 1
        continue
      }
      found.append((at..<(at + match.words.count), match.id, match.name))
      at += match.words.count
    }
    return found
  }
}
