/// Which of the two Congos a report means that says only "Congo": Brazzaville's where its signs stand in the report and none of
/// Kinshasa's do.
///
/// The directory gives the bare name to the larger one.
extension Discourse {
  private static let ofBrazzaville: Set<String> = ["brazzaville", "sassou", "nguesso", "pointe-noire"]
  private static let ofKinshasa: Set<String> = [
    "kinshasa", "drc", "tshisekedi", "kabila", "kivu", "goma", "bukavu", "m23", "ituri", "katanga", "rwanda",
    "rwandan", "uganda", "burundi", "monusco", "zaire", "lubumbashi", "democratic",
  ]
  /// States beside which the smaller one is named.
  private static let neighbours: Set<String> = ["gabon", "cameroon", "equatorial"]

  mutating func settleCongo() {
    let words = views.reduce(into: Set<String>()) { $0.formUnion($1.lower) }
    guard words.contains("congo") || words.contains("congolese"), words.isDisjoint(with: Self.ofKinshasa),
      !words.isDisjoint(with: Self.ofBrazzaville) || words.intersection(Self.neighbours).count > 1,
      let row = directory.stateRows["COG"]
    else { return }
    for index in views.indices {
      for match in views[index].matches
      where match.tokens.count == 1
        && ["congo", "congolese"].contains(views[index].lower[match.tokens.lowerBound])
      {
        guard var posting = match.postings.first, [.state, .demonym].contains(posting.role) else { continue }
        posting.row = Int32(row)
        views[index].replace(match.tokens, by: posting)
      }
    }
  }
}
