/// The kinds of errors that coded events have.
enum EventErrorKind: String, Sendable, Encodable, CaseIterable {
  case missedSentence = "missed-sentence"
  case missedEvent = "missed-event"
  case wrongType = "wrong-type"
  case inventedEvent = "invented-event"
  case wrongActor = "wrong-actor"
  case wrongRecipient = "wrong-recipient"
  case swapped = "swapped"
  case wrongStatus = "wrong-status"
  case wrongAttribution = "wrong-attribution"
  case wrongDate = "wrong-date"
  case wrongPlace = "wrong-place"
  case wrongFigures = "wrong-figures"

  /// The name for people.
  var title: String {
    switch self {
    case .swapped: "actor and recipient swapped"
    default: rawValue.split(separator: "-").joined(separator: " ")
    }
  }

  /// What counts as this kind.
  var meaning: String {
    switch self {
    case .missedSentence: "gold has an event in the sentence, the program has none"
    case .missedEvent: "the sentence is coded, but not this event"
    case .wrongType: "the event of gold and that of the program are nearest to each other, their types differ"
    case .inventedEvent: "the program has an event that gold has not"
    case .wrongActor: "the named actors differ"
    case .wrongRecipient: "the named recipients differ"
    case .swapped: "the program's actor is gold's recipient, its recipient gold's actor"
    case .wrongStatus: "the status differs"
    case .wrongAttribution: "another source, or only one side names a source"
    case .wrongDate: "the days differ from those that gold gives"
    case .wrongPlace: "the country differs from the one that gold gives"
    case .wrongFigures: "the figures differ in kind or value"
    }
  }
}
