/// That a sentence gives a field a value.
struct Claim: Sendable, Equatable {
  /// Equal for values that are the same however they are worded.
  var key: String
  /// The value as it is shown.
  var text: String
  var source: SentenceReference
}
