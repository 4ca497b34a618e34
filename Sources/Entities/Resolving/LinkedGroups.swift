import Language

/// "Groups affiliated with Islamic State", "fighters loyal to al-Qaeda": armed groups of their own, not the one they are tied to.
extension Discourse {
  private static let fighters: Set<String> = [
    "group", "fighter", "militant", "insurgent", "rebel", "jihadist", "extremist", "faction", "cell",
    "gunman",
  ]
  /// What groups tied to an armed group stand for, or `nil` where the words are none such.
  func linkedGroups(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let link = facts.head + 1
    guard facts.isPlural, Self.fighters.contains(facts.lemma), link + 2 < view.count,
      Self.loose.union(["associated", "close"]).contains(view.lower[link]),
      ["to", "with"].contains(view.lower[link + 1])
    else { return nil }
    let behind = link + 2..<min(view.count, link + 8)
    let patron = behind.lazy.filter { view.matchAt[$0] >= 0 }
      .compactMap { organisation(view.matches[view.matchAt[$0]]) }.first
    guard let patron, ["REB", "PAR"].contains(patron.sector) else { return nil }
    let own = codes(of: facts, in: sentence)
    let code = own.count == 1 ? own[0] : ""
    let words = view.words(facts.range.lowerBound..<facts.head + 1)
    return Resolved(
      [
        Entity(
          id: code.isEmpty ? patron.sector : "\(code):\(patron.sector)", name: words, kind: .group,
          country: code, sector: patron.sector)
      ], .nominal, "\(words): tied to \(patron.name)")
  }
}
