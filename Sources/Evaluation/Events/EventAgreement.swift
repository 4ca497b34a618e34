/// How far a coded event agrees with a gold event of the same sentence and type.
struct EventAgreement {
  let gold: ScoredEvent
  let coded: ScoredEvent

  /// Types whose parties act together, so that their order does not matter.
  private static let symmetric: Set = ["CONSULT", "AGREE", "COOPERATE", "SUPPORT"]
  private var isSymmetric: Bool { Self.symmetric.contains(gold.type) }

  /// Whether an actor and, where gold has recipients, a recipient is right.
  var dyad: Bool {
    if isSymmetric, gold.recipientKeys.isEmpty {
      let shared = gold.actorKeys.intersection(coded.partyKeys).count
      return shared > 0 && shared >= min(2, gold.actorKeys.count)
    }
    let actors = gold.actorKeys.isEmpty || !gold.actorKeys.isDisjoint(with: coded.actorKeys)
    let recipients = gold.recipientKeys.isEmpty || !gold.recipientKeys.isDisjoint(with: coded.recipientKeys)
    if !(actors && recipients), gold.type == "CONSULT" || gold.type == "COOPERATE" {
      return !gold.actorKeys.isDisjoint(with: coded.partyKeys)
        && !gold.recipientKeys.isDisjoint(with: coded.partyKeys)
    }
    return actors && recipients
  }

  /// Whether all named parties are right and no other is named.
  var strict: Bool {
    if isSymmetric { return gold.partyKeys == coded.partyKeys }
    return gold.actorKeys == coded.actorKeys && gold.recipientKeys == coded.recipientKeys
  }

  /// Whether the program's actors are gold's recipients and the other way round.
  var isSwapped: Bool {
    guard !strict, gold.actorKeys.isDisjoint(with: coded.actorKeys),
      gold.recipientKeys.isDisjoint(with: coded.recipientKeys)
    else { return false }
    func meet(_ a: Set<String>, _ b: Set<String>) -> Bool {
      a.isEmpty && b.isEmpty || !a.isDisjoint(with: b)
    }
    return meet(gold.actorKeys, coded.recipientKeys) && meet(gold.recipientKeys, coded.actorKeys)
  }

  var status: Bool { gold.status == coded.status }

  /// Whether both name a source or neither does, and it is the same.
  var attribution: Bool {
    gold.attributionKeys.isEmpty == coded.attributionKeys.isEmpty
      && (gold.attributionKeys.isEmpty || !gold.attributionKeys.isDisjoint(with: coded.attributionKeys))
  }

  /// Whether first and last day are right; `nil` where gold has no date.
  var date: Bool? { gold.date.map { $0 == coded.date } }

  /// Whether the dates have a day in common; `nil` where gold has no date.
  var dateOverlap: Bool? { gold.date.map { $0.overlaps(coded.date) } }

  /// Whether the country is right; `nil` where gold has none.
  var country: Bool? { gold.country.isEmpty ? nil : gold.country == coded.country }

  var figures: Bool { gold.figureKeys == coded.figureKeys }

  /// By how much the two belong together, where a sentence has several events of a type.
  var affinity: Double {
    var sum = gold.isOptional ? -20.0 : 0
    if strict { sum += 4 }
    if dyad { sum += 2 }
    sum += Double(gold.partyKeys.intersection(coded.partyKeys).count)
    if gold.trigger.lowercased() == coded.trigger.lowercased() { sum += 1 }
    if status { sum += 0.5 }
    return sum
  }
}
