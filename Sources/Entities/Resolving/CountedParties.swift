import Language

/// "The two", "the trio", "both": as many parties as were named together last.
extension Discourse {
  private static let numbers: [String: Int] = [
    "two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "quartet": 4, "five": 5,
    "quintet": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]

  /// What a number that stands for its parties means, or `nil` where the phrase has a noun of its own or none fit.
  func countedParties(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let head = view.lower[facts.head]
    guard let count = Self.numbers[head], facts.isDefinite || head == "both", facts.codes.isEmpty,
      facts.range.allSatisfy({
        $0 == facts.head || ["the", "these", "those", "all"].contains(view.lower[$0])
      })
    else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let words = view.words(facts.range)
    let together = earlier(than: position, within: 3).first { tracked in
      tracked.mention.entities.count == count && tracked.mention.entities.allSatisfy(Self.mayBeCounted)
    }
    if let together {
      return Resolved(
        together.mention.entities, .nominal,
        "\(words): named together, sentence \(number(together.position.sentence))")
    }
    if let states = lastCompound(before: position, where: { $0.count == count }) {
      return Resolved(
        states.codes.map(directory.stateEntity), .nominal,
        "\(words): named together, sentence \(number(states.position.sentence))")
    }
    guard count == 2, let sides = theTwoSides(before: position), sides.count == 2 else { return nil }
    return Resolved(sides, .nominal, "\(words): \(sides.map(\.name).joined(separator: " and "))")
  }

  private static func mayBeCounted(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .state, .person, .organisation, .group, .organ: entity.id != "UNK"
    case .people, .place, .unknown: false
    }
  }
}
