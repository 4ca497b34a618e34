extension PairWeights {
  /// To be fitted.
  static let builtIn = PairWeights(
    bias: -5.5,
    [
      .sameType: 1.5, .plannedType: 0.6, .sameMode: 0.5, .otherMode: -1, .sameTrigger: 1.4, .sharedTrigger: 1,
      .kinTrigger: 1, .actors: 1.5, .recipients: 1.2, .parties: 1, .actorClash: -1.5, .recipientClash: -1,
      .sameDay: 1, .dayClash: -3, .nextDay: -1, .reportGap: -2, .samePlace: 1, .countryClash: -1.5, .placeClash: -0.7,
      .sameFigure: 1, .otherFigure: -0.4, .sentenceCosine: 3, .rareWords: 2, .reportCosine: 2, .sameSentence: -2,
    ])
}
