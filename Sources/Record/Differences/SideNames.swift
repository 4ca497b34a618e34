import Entities
import Events
import Reports

/// The armed groups, forces and states of some reports by their names, and by short forms such as "the front".
struct SideNames {
  /// Words in small letters, what they name, whether they name it whole.
  private var names: [(words: [String], key: String, name: String)] = []

  /// Names from the events of a report, and names in capitals that the report itself has ("the River Commandos").
  init(_ report: CodedReport, _ context: FindingContext) {
    var known: [String: String] = [:]
    for event in report.events {
      let parties = event.actors + event.recipients + (event.attribution.map { [$0.speaker] } ?? [])
      for party in parties where party.entity.isNamedSide && party.entity.kind != .organ {
        known[party.entity.name] = SideNames.key(party.entity)
      }
    }
    for sentence in report.report.sentences {
      for name in SideNames.capitals(in: ReadSentence(sentence, in: report.report.text))
      where known[name] == nil {
        known[name] = name.lowercased()
      }
    }
    for (name, key) in known.sorted(by: { $0.key < $1.key }) {
      let words = ReadSentence(words: name).plain
      names.append((words, key, name))
    }
    addShortForms()
  }

  /// "the front" for the one name of the report that ends so.
  private mutating func addShortForms() {
    let groups = names.filter { $0.words.count > 1 }
    let byLast = Dictionary(grouping: groups, by: { $0.words[$0.words.count - 1] })
    for (last, owners) in byLast.sorted(by: { $0.key < $1.key }) {
      guard SideNames.bodies.contains(last), Set(owners.map(\.key)).count == 1 else { continue }
      names.append((["the", last], owners[0].key, owners[0].name))
    }
  }

  /// The names in a sentence with where they stand, from left to right, the longest at each place.
  func all(in sentence: ReadSentence) -> [(words: Range<Int>, key: String, name: String)] {
    var found: [(words: Range<Int>, key: String, name: String)] = []
    for name in names.sorted(by: { ($1.words.count, $0.name) < ($0.words.count, $1.name) }) {
      var from = 0
      while let range = sentence.range(of: name.words, from: from) {
        if !found.contains(where: { $0.words.overlaps(range) }) { found.append((range, name.key, name.name)) }
        from = range.upperBound
      }
    }
    return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The same for one group however a report's own coding names it.
  static func key(_ entity: Entity) -> String {
    entity.kind == .state || entity.kind == .organ ? entity.country : entity.name.lowercased()
  }

  /// "the River Commandos": two capitals or more after "the", the last a word for an armed body.
  private static func capitals(in sentence: ReadSentence) -> [String] {
    var names: [String] = []
    for at in sentence.plain.indices where sentence.plain[at] == "the" {
      var end = at + 1
      while end < sentence.words.count, sentence.words[end].first?.isUppercase == true { end += 1 }
      guard end - at > 2, bodies.contains(sentence.plain[end - 1]) else { continue }
      names.append(sentence.text((at + 1)..<end))
    }
    return names
  }

  private static let bodies: Set<String> = [
    "front", "brigade", "brigades", "army", "movement", "group", "commandos", "command", "militia",
    "battalion",
    "battalions", "forces", "force", "organisation", "organization", "party", "state", "alliance", "council",
    "coalition", "resistance", "network", "cartel", "clan", "gang", "guard", "guards", "union", "lions",
    "wing", "cell",
  ]
}
