import Language

/// Names that only colour the noun after them: "Kremlin-linked", "US-backed", "linked to al-Qaeda".
extension Discourse {
  static let loose: Set<String> = [
    "linked", "affiliated", "allied", "loyal", "aligned", "related", "inspired", "against", "opposed",
    "backed",
    "led", "supported", "funded", "held", "controlled", "made", "built", "trained", "armed", "mediated",
    "brokered", "sponsored", "occupied", "friendly", "supplied", "dominated", "connected", "tied",
    "sympathetic",
  ]

  /// Whether a name says with whom a party has to do, not who it is.
  static func isLoose(_ name: Range<Int>, in view: SentenceView) -> Bool {
    isBeforeParticiple(name, in: view) || isBehindParticiple(name, in: view)
  }

  /// "Pro-Syrian", "anti-American": whom somebody is for or against.
  static func isForOrAgainst(_ name: Range<Int>, in view: SentenceView) -> Bool {
    let at = name.lowerBound
    return at >= 2 && ["-", "–", "‑"].contains(view.lower[at - 1])
      && ["anti", "pro", "non"].contains(view.lower[at - 2])
  }

  /// "US-backed rebels".
  private static func isBeforeParticiple(_ name: Range<Int>, in view: SentenceView) -> Bool {
    var next = name.upperBound
    guard next < view.count, ["-", "–", "‑"].contains(view.lower[next]) else {
      return next < view.count && view.tokens[next].upos == "ADJ" && loose.contains(view.lower[next])
    }
    next += 1
    return next < view.count && loose.contains(view.lower[next])
  }

  /// "groups linked to al-Qaeda and the Islamic State".
  private static func isBehindParticiple(_ name: Range<Int>, in view: SentenceView) -> Bool {
    var at = name.lowerBound - 1
    while at > 0,
      ["the", "and", "or", ",", "both", "either"].contains(view.lower[at]) || view.matchAt[at] >= 0
    { at -= 1 }
    return at > 0 && ["to", "by", "with"].contains(view.lower[at]) && loose.contains(view.lower[at - 1])
  }
}
