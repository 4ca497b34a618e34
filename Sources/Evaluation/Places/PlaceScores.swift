/// Counts of one run over articles with toponyms.
struct PlaceScores {
  var given = 0
  var exact = 0
  var within = 0
  var countries = 0
  var rightCountries = 0
  var unknown = 0
  var guessed = 0
  /// Kilometres, of every given toponym; half the earth's girth for one without an answer.
  var errors: [Double] = []
  var spans = Scores()
  var located = Scores()

  /// Half the way round the earth, in kilometres: what an answer can be off at most.
  static let farthest = 20_038.0
  /// A hundred miles: the usual measure for toponyms.
  static let nearby = 161.0

  var figures: [(name: String, value: Double)] {
    let sorted = errors.sorted()
    let part = { (count: Int, of: Int) in of == 0 ? 0 : Double(count) / Double(of) }
    return [
      ("given_within_161km", part(within, given)), ("given_exact", part(exact, given)),
      ("given_country", part(rightCountries, countries)), ("given_unknown", part(unknown, given)),
      ("given_guessed", part(guessed, given)),
      ("given_mean_km", errors.isEmpty ? 0 : errors.reduce(0, +) / Double(errors.count)),
      ("given_median_km", sorted.isEmpty ? 0 : sorted[sorted.count / 2]),
      ("spans_precision", spans.precision), ("spans_recall", spans.recall), ("spans_f1", spans.f1),
      ("located_precision", located.precision), ("located_recall", located.recall),
      ("located_f1", located.f1),
    ]
  }
}
