extension StoryWeights {
  static let builtIn = StoryWeights(
    bias: -4, threshold: 0.5, [.sameStem: 2, .reportCosine: 4, .kinship: 1, .arguments: 1])
}
