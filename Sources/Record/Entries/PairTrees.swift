import Language

/// The trees over ``PairFeature`` that come with Chancery: their sum is the logarithm of the odds that two mentions are
/// one event.
enum PairTrees {
  static let builtIn = BoostedTrees(PairTreesTable.rows, facts: PairFeature.allCases.map(\.name))
}
