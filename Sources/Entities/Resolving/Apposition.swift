import Language

/// Where the titles and appositions around a person's name stand.
extension Discourse {
  /// Words that belong to a name of a person as honorifics.
  static let honorifics: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "dame", "sheikh", "sheik",
    "prof", "prof.",
    "capt", "capt.", "gen", "gen.", "col", "col.", "lt", "lt.", "maj", "maj.", "sgt", "sgt.", "adm", "adm.",
    "brig", "brig.", "spc", "spc.", "pfc", "pfc.", "cpl", "cpl.", "pvt", "pvt.", "cmdr", "cmdr.",
    "rev", "rev.", "sen", "sen.", "rep", "rep.", "gov", "gov.",
  ]

  /// The title before a name: "Mali's Foreign Minister, |Abdoulaye Diop|", "Defense Minister |Belousov|".
  func titleBefore(_ name: Range<Int>, in sentence: Int) -> Range<Int>? {
    let view = views[sentence]
    var end = name.lowerBound
    let hasComma = end > 0 && view.lower[end - 1] == ","
    if hasComma { end -= 1 }
    var start = end
    let others = personNames(in: sentence)
    while start > 0,
      continuesTitle(start - 1, in: view) || hasComma && isPostPreposition(start - 1, in: view),
      !others.contains(where: { $0.contains(start - 1) })
    { start -= 1 }
    while start < end, ["and", "-", "'s", "’s", "but", "while", "as", "(", "\""].contains(view.lower[start]) {
      start += 1
    }
    guard start < end else { return nil }
    let range = start..<end
    let last = view.lemmas[end - 1]
    let isHonorific = Self.honorifics.contains(view.lower[end - 1])
    guard
      isHonorific || SectorWords.title(last).map({ $0.nature == .role || $0.nature == .place }) == true
        || endsWithRoleOfOrganisation(range, in: view, hasComma: hasComma)
    else { return nil }
    return range
  }

  /// "deputy representative |to| the United Nations, |Majid Ravanchi|": what ties an office to where it is held.
  private func isPostPreposition(_ index: Int, in view: SentenceView) -> Bool {
    guard ["to", "at", "in", "with"].contains(view.lower[index]), index > 0 else { return false }
    return SectorWords.title(view.lemmas[index - 1]).map { $0.nature == .role || $0.nature == .place } == true
  }

  private func continuesTitle(_ index: Int, in view: SentenceView) -> Bool {
    let token = view.tokens[index]
    if view.isPossessive(index) || ["of", "for", "-", "and", "&", "’s", "'s"].contains(view.lower[index]) {
      return index > 0 && !["VERB", "AUX"].contains(view.tokens[index - 1].upos)
    }
    if ["NOUN", "PROPN", "ADJ", "DET", "X"].contains(token.upos) { return true }
    // "The commander of the |1,200|-member force, |Kwabena Asiedu|".
    if token.upos == "NUM", index + 1 < view.count, view.lower[index + 1] == "-" { return true }
    if token.upos == "PRON" { return ["his", "her", "its", "their", "our"].contains(view.lower[index]) }
    return Self.honorifics.contains(view.lower[index]) || view.matchAt[index] >= 0 && token.upos != "PUNCT"
  }

  /// "the head of the alliance, Ibrahim Traoré" and "secretary of state Antony Blinken": the role stands further left.
  private func endsWithRoleOfOrganisation(_ range: Range<Int>, in view: SentenceView, hasComma: Bool) -> Bool
  {
    range.contains { index in
      index + 1 < range.upperBound
        && (["of", "for"].contains(view.lower[index + 1])
          || hasComma && isPostPreposition(index + 1, in: view))
        && (hasComma || view.tokens[index].text.first?.isUppercase == true)
        && SectorWords.title(view.lemmas[index]).map { $0.nature == .role || $0.nature == .place } == true
    }
  }

  /// The apposition after a name: "|Ulf Laessing|, head of the Sahel program at …,".
  func titleAfter(_ name: Range<Int>, in sentence: Int) -> Range<Int>? {
    let view = views[sentence]
    let start = name.upperBound + 1
    guard start < view.count, [",", "(", "-", "–", "—"].contains(view.lower[name.upperBound]) else {
      return nil
    }
    var end = start
    while end < view.count, endsApposition(end, from: start, in: view) == false { end += 1 }
    guard end > start else { return nil }
    let first = view.tokens[start]
    guard !["VERB", "AUX", "ADP", "SCONJ", "ADV", "CCONJ", "PUNCT"].contains(first.upos) else { return nil }
    // "Laessing, said the minister": a role must come before any other noun's phrase ends.
    func isPreposition(_ index: Int) -> Bool { view.tokens[index].upos == "ADP" && !view.isPossessive(index) }
    guard let role = (start..<end).first(where: { isPreposition($0) || $0 == end - 1 }) else { return nil }
    let head = isPreposition(role) ? role - 1 : role
    guard head >= start,
      SectorWords.title(view.lemmas[head]).map({ $0.nature == .role || $0.nature == .place }) == true
    else {
      return nil
    }
    return start..<end
  }

  private func endsApposition(_ index: Int, from start: Int, in view: SentenceView) -> Bool {
    let token = view.tokens[index]
    if [",", ".", ";", ")", "—", "–", ":", "”", "\""].contains(token.text) { return true }
    if ["VERB", "AUX", "SCONJ"].contains(token.upos) && index > start { return true }
    return ["who", "which", "that", "said", "told"].contains(view.lower[index])
  }
}
