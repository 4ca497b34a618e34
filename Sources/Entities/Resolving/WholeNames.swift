import Language

/// Names that the tokens or the model cut: "Bashar al" for "Bashar al-Assad", "the ministers of Mali" before a list.
extension Discourse {
  private static let particles: Set<String> = [
    "al", "el", "ul", "ud", "ad", "ar", "as", "at", "az", "bin", "ibn", "ben", "abu", "abd", "abdul", "van",
    "von",
    "de", "der", "den", "di", "da", "dos", "del", "ould", "ag", "ki", "le", "la", "ould",
  ]

  /// A name of a person with what a hyphen or a particle ties to it.
  static func whole(_ name: Range<Int>, in view: SentenceView) -> Range<Int> {
    var (low, high) = (name.lowerBound, name.upperBound)
    while let next = step(after: high, in: view) { high = next }
    while low > 0, let next = step(before: low, in: view) { low = next }
    return low..<high
  }

  private static func isHyphen(_ index: Int, in view: SentenceView) -> Bool {
    view.tokens.indices.contains(index) && ["-", "–", "‑"].contains(view.lower[index])
  }

  /// Whether nothing stands between a hyphen and the words on its two sides, or a particle stands before it.
  private static func isTight(_ hyphen: Int, in view: SentenceView) -> Bool {
    guard hyphen > 0, hyphen + 1 < view.count else { return false }
    let tokens = view.tokens
    return particles.contains(view.lower[hyphen - 1])
      || tokens[hyphen - 1].range.upperBound == tokens[hyphen].range.lowerBound
        && tokens[hyphen].range.upperBound == tokens[hyphen + 1].range.lowerBound
  }

  private static func step(after end: Int, in view: SentenceView) -> Int? {
    if isHyphen(end, in: view), isTight(end, in: view), isCapitalised(end + 1, in: view) { return end + 2 }
    if end > 0, isHyphen(end - 1, in: view), isTight(end - 1, in: view), isCapitalised(end, in: view) {
      return end + 1
    }
    guard end > 0, end < view.count, particles.contains(view.lower[end - 1]), isCapitalised(end, in: view),
      view.tokens[end].upos == "PROPN"
    else { return nil }
    return end + 1
  }

  private static func step(before start: Int, in view: SentenceView) -> Int? {
    if start > 1, isHyphen(start - 1, in: view), isTight(start - 1, in: view),
      isCapitalised(start - 2, in: view) || particles.contains(view.lower[start - 2])
    {
      return start - 2
    }
    guard isHyphen(start, in: view), isTight(start, in: view),
      isCapitalised(start - 1, in: view) || particles.contains(view.lower[start - 1])
    else { return nil }
    return start - 1
  }

  private static func isCapitalised(_ index: Int, in view: SentenceView) -> Bool {
    view.tokens.indices.contains(index) && view.tokens[index].text.first?.isUppercase == true
      && view.tokens[index].upos != "VERB"
  }

  /// The title and the names of several people whom one plural title introduces, when a span lies in that title.
  private func namesOfSharedTitle(around span: Range<Int>, in sentence: Int) -> Range<Int>? {
    let view = views[sentence]
    let names = personNames(in: sentence)
    for (place, name) in names.enumerated() where name.lowerBound >= span.upperBound {
      guard let range = titleBefore(name, in: sentence),
        range.lowerBound <= span.lowerBound, span.upperBound <= range.upperBound,
        let title = title(range, in: sentence), title.isPlural, title.codes.count > 1
      else { continue }
      var end = name.upperBound
      for next in names[(place + 1)...] where areSideBySide(end - 1..<end, next, in: view) {
        end = next.upperBound
      }
      return range.lowerBound..<end
    }
    return nil
  }

  /// Whether a word is the end of the title before a name: "President" of "President Clinton".
  private func isTitle(_ index: Int, of name: Range<Int>, in view: SentenceView) -> Bool {
    guard index >= 0, name.lowerBound < view.count, view.tokens[index].text.first?.isUppercase == true else {
      return false
    }
    return SectorWords.of(view.lemmas[index]).map { $0.nature == .role || $0.nature == .place } == true
      || Self.honorifics.contains(view.lower[index])
  }

  /// A span that cuts a name takes it whole; one that ends at the first of listed states takes the list.
  func completed(_ span: Range<Int>, in sentence: Int) -> Range<Int> {
    guard !span.isEmpty else { return span }
    var (low, high) = (span.lowerBound, span.upperBound)
    let view = views[sentence]
    for name in personNames(in: sentence)
    where name.overlaps(low..<high) || name.lowerBound == high && isTitle(high - 1, of: name, in: view) {
      low = min(low, name.lowerBound)
      high = max(high, name.upperBound)
    }
    // "Niger" of "Niger and Burkina Faso defense ministers Salifou Modi and Celestin Simpore" is no party.
    if let named = namesOfSharedTitle(around: low..<high, in: sentence) {
      low = min(low, named.lowerBound)
      high = max(high, named.upperBound)
    }
    for match in view.matches where match.tokens.overlaps(low..<high) {
      low = min(low, match.tokens.lowerBound)
      high = max(high, match.tokens.upperBound)
    }
    for list in compounds where list.position.sentence == sentence {
      guard list.tokens.contains(high - 1), high < list.tokens.upperBound || view.lower[high - 1] == ",",
        low < list.tokens.lowerBound, (low..<list.tokens.lowerBound).contains(where: view.isPlural)
      else { continue }
      high = max(high, list.tokens.upperBound)
    }
    return wholeOfList(low..<high, in: sentence)
  }

  /// "Burkina Faso" of "the heads of militaries of Burkina Faso, Mali and Niger": none of the states is the party, their
  /// officers are, and of all of them.
  private func wholeOfList(_ span: Range<Int>, in sentence: Int) -> Range<Int> {
    let view = views[sentence]
    guard
      let list = compounds.first(where: {
        $0.position.sentence == sentence && $0.tokens.lowerBound <= span.lowerBound
          && span.upperBound <= $0.tokens.upperBound
      })
    else { return span }
    var low = list.tokens.lowerBound
    while low > 1, view.lower[low - 1] == "of", view.tokens[low - 2].upos == "NOUN",
      view.isPlural(low - 2) && Self.isOffice(view.lemmas[low - 2])
        || view.lemmas[low - 2] == "force" && low > 2 && view.lower[low - 3] == "joint"
    {
      low -= 2
      while low > 0,
        ["ADJ", "DET", "NUM"].contains(view.tokens[low - 1].upos)
          || view.tokens[low - 1].relation == "compound"
      { low -= 1 }
    }
    return low < list.tokens.lowerBound ? low..<list.tokens.upperBound : span
  }

  /// Whether a noun is for those who hold an office or for an organ of a state: "ministers", "armies".
  private static func isOffice(_ lemma: String) -> Bool {
    SectorWords.of(lemma).map { ["GOV", "MIL", "COP", "LEG", "JUD", "SPY"].contains($0.sector) } == true
      || ["leader", "head", "chief", "military"].contains(lemma)
  }
}
