/// Where the trigger of an event stands, or may stand, in its sentence.
struct TriggerPlaces {
  let words: String
  /// Scalars of the sentence; several where the same words stand there several times, empty where they do not.
  let places: [[Range<Int>]]

  init(of event: ScoredEvent, in text: SentenceText?) {
    words = event.trigger.lowercased()
    if let text, let local = text.local(event.triggerRange, words: event.trigger) {
      places = [[local]]
    } else {
      places = text.map { WordSearch($0.text).places(of: event.trigger) } ?? []
    }
  }

  /// Scalars between the two, 0 where they touch or are the same words; the greatest number where nobody can say.
  func distance(to other: TriggerPlaces) -> Int {
    var least = !words.isEmpty && words == other.words ? 0 : Int.max
    for mine in places.joined() {
      for theirs in other.places.joined() {
        let gap = max(mine.lowerBound - theirs.upperBound, theirs.lowerBound - mine.upperBound)
        least = min(least, max(0, gap))
      }
    }
    return least
  }
}
