import Entities

/// Recipients that are the actors themselves: mostly the words say something else than they seem to.
enum OwnRecipients {
  /// Takes them out, unless both sides are parts of one state and nobody else is done anything to: "the central
  /// government has given funds to local governments", "the court rejected the ministry's request".
  ///
  /// - Returns: Whether that left no recipient.
  static func remove(from recipients: inout [Party], actors: [Party], type: EventType) -> Bool {
    let ids = Set(actors.map(\.entity.id))
    let own = recipients.filter {
      ids.contains($0.entity.id) && $0.entity.id != "UNK" && $0.entity.kind != .people
    }
    guard !own.isEmpty else { return false }
    if own.count == recipients.count, areOfOneState(own, actors), type != .assault { return false }
    recipients.removeAll { own.contains($0) }
    return recipients.isEmpty
  }

  private static func areOfOneState(_ own: [Party], _ actors: [Party]) -> Bool {
    guard own.count == 1, actors.count == 1, [.state, .organ].contains(own[0].entity.kind) else {
      return false
    }
    let (a, b) = (actors[0].words, own[0].words)
    return (a.end <= b.start || b.end <= a.start) && a.text.lowercased() != b.text.lowercased()
      && [a, b].allSatisfy { words in words.text.contains { $0.isWhitespace } }
  }
}
