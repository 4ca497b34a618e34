import Language

/// A place name of a report, with the country that the place lies in.
///
/// Who reads a report of Ohio takes its Athens for the one in Ohio. The directory knows one place of each name; what else
/// a name may stand for is settled outside it, by all names of a report together.
public struct LocatedName: Sendable, Hashable {
  /// Scalars of the report's text.
  public var range: Range<Int>
  /// ISO 3166-1 alpha-3.
  public var country: String
  /// From 0 to 1.
  public var probability: Double
  /// Whether it is the name of a state, not of a place in one.
  public var isState: Bool
  /// Whether the text marks it as a place's; else it may be part of another name ("Athens Police Department").
  public var isPlace: Bool

  public init(range: Range<Int>, country: String, probability: Double, isState: Bool, isPlace: Bool) {
    self.range = range
    self.country = country
    self.probability = probability
    self.isState = isState
    self.isPlace = isPlace
  }
}

extension Discourse {
  /// From this probability on, the place that a report speaks of goes before the one that the directory knows.
  private static let sure = 0.6
  /// From this probability on, a place that the directory does not know is taken to lie where it is said to.
  private static let likely = 0.4

  /// Puts the places of the report in front of the directory's of the same name, and those it does not know beside them.
  mutating func locate(_ names: [LocatedName]) {
    guard !names.isEmpty else { return }
    var bySentence: [Int: [LocatedName]] = [:]
    let starts = views.map { $0.tokens.first?.range.lowerBound ?? Int.max }
    for name in names {
      guard let sentence = starts.lastIndex(where: { $0 <= name.range.lowerBound }) else { continue }
      bySentence[sentence, default: []].append(name)
    }
    for (sentence, names) in bySentence.sorted(by: { $0.key < $1.key }) { locate(names, in: sentence) }
  }

  private mutating func locate(_ names: [LocatedName], in sentence: Int) {
    for name in names {
      guard let row = directory.stateRows[name.country],
        let tokens = views[sentence].tokenRange(ofScalars: name.range)
      else { continue }
      let posting = NamePosting(place: row)
      if let known = views[sentence].match(at: tokens) {
        guard !name.isState, name.probability >= Self.sure, isPlace(known),
          statePlace(known)?.code != name.country
        else { continue }
        views[sentence].replace(tokens, by: posting)
      } else if name.isPlace, !name.isState, name.probability >= Self.likely,
        isWholeName(tokens, in: views[sentence]),
        views[sentence].matches.allSatisfy({ !$0.tokens.overlaps(tokens) || isInside($0, tokens) })
      {
        views[sentence].replace(tokens, by: posting)
      }
    }
  }

  /// "Gainesville", not the "East" of "the East African states".
  private func isWholeName(_ tokens: Range<Int>, in view: SentenceView) -> Bool {
    let compass: Set<String> = [
      "north", "south", "east", "west", "central", "northern", "southern", "eastern", "western", "northeast",
      "northwest", "southeast", "southwest", "centre", "center", "coast", "highlands", "islands",
    ]
    return view.tokens[tokens].contains { $0.upos == "PROPN" }
      && !view.lower[tokens].allSatisfy(compass.contains)
      && !view.analysis.names.contains { $0.tokens.overlaps(tokens) && $0.tokens.count > tokens.count }
      && (tokens.upperBound >= view.count || view.tokens[tokens.upperBound].upos != "ADJ")
  }

  private func isPlace(_ match: NameMatch) -> Bool {
    match.postings.first.map { [.state, .capital, .city, .province].contains($0.role) } ?? false
  }

  /// "Lebanon" in "New Lebanon".
  private func isInside(_ match: NameMatch, _ tokens: Range<Int>) -> Bool {
    isPlace(match) && tokens.lowerBound <= match.tokens.lowerBound
      && match.tokens.upperBound <= tokens.upperBound
  }
}

extension SentenceView {
  /// The tokens that make up a stretch of the report's text exactly.
  func tokenRange(ofScalars range: Range<Int>) -> Range<Int>? {
    guard let first = tokens.firstIndex(where: { $0.range.lowerBound == range.lowerBound }),
      let last = tokens[first...].firstIndex(where: { $0.range.upperBound >= range.upperBound }),
      tokens[last].range.upperBound == range.upperBound
    else { return nil }
    return first..<last + 1
  }

  /// The directory's name at exactly these words.
  func match(at tokens: Range<Int>) -> NameMatch? { matches.first { $0.tokens == tokens } }
}
