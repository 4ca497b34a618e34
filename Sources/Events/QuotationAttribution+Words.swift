import Language

extension QuotationAttribution {
  /// A cue from the words alone: `"…," said X`, `X said: "…"`, `…, X told reporters`, `X said that …`.
  func wordCue(_ verb: SpeechVerb, at index: Int) -> AttributionCue? {
    if lower[index] == "saying", text(index - 1) == "as", let cue = quotedAs(verb, index) { return cue }
    guard SpeechVerbs.isFinite(lower[index]), !isNoun(index) else { return nil }
    if isPassive(index) { return nil }
    return inverted(verb, index) ?? plain(verb, index)
  }

  /// "the police" in "the claimed": a form after an article or a possessive is no verb here.
  private func isNoun(_ index: Int) -> Bool {
    ["the", "a", "an", "of", "to", "in", "for", "on", "by", "with", "their", "his", "her", "its", "as"]
      .contains(text(index - 1))
  }

  private func isPassive(_ index: Int) -> Bool {
    ["is", "was", "were", "are", "been", "be", "being"].contains(text(index - 1))
  }

  /// "State media quoted X as saying …".
  private func quotedAs(_ verb: SpeechVerb, _ index: Int) -> AttributionCue? {
    guard let quoted = (0..<index).last(where: { lower[$0] == "quoted" || lower[$0] == "cited" }) else {
      return nil
    }
    let speaker =
      isPassive(quoted) ? subject(before: quoted - 1) : speakerSpan(after: quoted + 1, limit: index - 1)
    return cue(verb, index, speaker: speaker, scope: scope(after: index) ?? 0..<trimmed(quoted))
  }

  /// `"…," said X, …`: the verb stands right after a comma or a closing mark.
  private func inverted(_ verb: SpeechVerb, _ index: Int) -> AttributionCue? {
    guard index > 0, index + 1 < tokens.count else { return nil }
    let before = text(index - 1)
    let follows = Self.quoteMarks.contains(before) && before != "'" || before == "," && clauseBefore(index)
    guard follows, !isBreak(index + 1),
      [
        "say", "add", "tell", "write", "explain", "note", "declare", "report", "comment", "reply", "continue",
        "conclude", "insist", "warn", "claim", "announce", "argue", "ask", "recall", "stress", "remark",
        "state",
      ].contains(verb.lemma)
    else { return nil }
    guard !["that", "to", "in", "on", "at"].contains(text(index + 1)) else { return nil }
    let speaker = speakerSpan(after: index + 1, limit: tokens.count)
    guard !speaker.isEmpty else { return nil }
    return cue(verb, index, speaker: speaker, scope: range(scopeStart(before: index), trimmed(index)))
  }

  /// Whether what stands before "…, said X" is what is said: quoted, or a long clause with no subject of its own for
  /// this verb.
  private func clauseBefore(_ index: Int) -> Bool {
    if index >= 2, isQuoted[index - 1] || isQuoted[index - 2] { return true }
    let next = text(index + 1)
    guard
      ["the", "a", "an", "his", "her", "its", "their"].contains(next)
        || tokens[index + 1].text.first?.isUppercase == true
    else { return false }
    // "The minister, …, said Russia would help" has its subject before the commas.
    let commas = (0..<(index - 1)).filter { lower[$0] == "," }
    return commas.isEmpty
      || index >= 8 && !looksLikeApposition(from: commas[commas.count - 1] + 1, to: index - 1)
  }

  private func looksLikeApposition(from start: Int, to end: Int) -> Bool {
    !(start..<end).contains {
      (lower[$0].hasSuffix("ed") && !lower[$0].contains("-") && text($0 - 1) != "the")
        || ["is", "was", "were", "are", "will", "had", "has", "have"].contains(lower[$0])
    }
      || ["who", "which", "whose"].contains(text(start))
  }

  /// `X said …`, and `…, X said`.
  private func plain(_ verb: SpeechVerb, _ index: Int) -> AttributionCue? {
    let speaker = subject(before: index)
    guard !speaker.isEmpty else { return nil }
    let before = speaker.lowerBound - 1
    let endsClause =
      index + 1 >= tokens.count || isBreak(index + 1) || Self.weekdays.contains(text(index + 1))
      || text(index + 1) == "on" || text(index + 1) == "in" || isAddressee(index + 1)
    let isAfter = before >= 2 && (text(before) == "," || Self.quoteMarks.contains(text(before)))
    if isAfter, endsClause, !hasContentAfter(index) {
      return cue(
        verb, index, speaker: speaker, scope: range(scopeStart(before: before), trimmed(speaker.lowerBound)))
    }
    guard let scope = scope(after: index) else {
      return isAfter
        ? cue(
          verb, index, speaker: speaker, scope: range(scopeStart(before: before), trimmed(speaker.lowerBound))
        )
        : nil
    }
    return cue(verb, index, speaker: speaker, scope: scope)
  }

  private func isAddressee(_ index: Int) -> Bool {
    ["reporters", "journalists", "the", "state", "reuters", "afp", "parliament", "lawmakers", "a", "them"]
      .contains(text(index))
      && text(index - 1) == "told"
  }

  /// Whether what is said follows the verb: "that", a colon, an opening mark.
  private func hasContentAfter(_ index: Int) -> Bool {
    for at in (index + 1)..<max(index + 1, min(tokens.count, index + 9)) {
      if ["that", ":"].contains(lower[at]) { return true }
      if isQuoted[at], Self.quoteMarks.contains(lower[at]) || !isMark(at) { return true }
      if isBreak(at) { return at + 1 < tokens.count && isQuoted[at + 1] }
    }
    return false
  }

  private func scope(after index: Int) -> Range<Int>? {
    var start = index + 1
    let limit = min(tokens.count, index + 12)
    if let that = (start..<max(start, limit)).first(where: { lower[$0] == "that" || lower[$0] == ":" }),
      !(start..<that).contains(where: { isBreak($0) && lower[$0] != ":" })
    {
      start = that + 1
    }
    while start < tokens.count, isMark(start) { start += 1 }
    let end = contentEnd()
    return start < end ? start..<end : nil
  }

  private func scopeStart(before index: Int) -> Int {
    var start = 0
    while start < index, isMark(start) { start += 1 }
    return start
  }

  /// The noun phrase that ends right before the verb, an apposition between commas stepped over.
  private func subject(before verb: Int) -> Range<Int> {
    var end = verb
    while end > 0,
      [
        "also", "later", "has", "have", "had", "then", "repeatedly", "publicly", "earlier", "not", "will",
        "would", "did", "reportedly", "immediately", "quickly", "strongly", "further", "never", "angrily",
        "again", "previously", "recently",
      ].contains(text(end - 1))
    {
      end -= 1
    }
    if text(end - 1) == ",", let comma = (0..<(end - 1)).last(where: { lower[$0] == "," }), comma > 0 {
      return nounPhrase(endingAt: comma)
    }
    return nounPhrase(endingAt: end)
  }

  private func nounPhrase(endingAt last: Int) -> Range<Int> {
    var end = last
    // "the Democratic Party (KDP)": the short name is left out.
    if text(end - 1) == ")", let bracket = (0..<(end - 1)).last(where: { lower[$0] == "(" }) { end = bracket }
    var start = end
    while start > 0, end - start < 14 {
      let at = start - 1
      let word = lower[at]
      if isBreak(at) || isQuoted[at] || Self.stops.contains(word) { break }
      if SpeechVerbs.isFinite(word) && !isNoun(at) { break }
      start = at
    }
    while start < end,
      ["on", "in", "at", "but", "and", "meanwhile", "also", "however"].contains(text(start))
        || Self.weekdays.contains(text(start))
    {
      start += 1
    }
    return start..<end
  }

  private static let stops: Set<String> = [
    "that", "but", "while", "when", "as", "because", "who", "which", "if", "although", "though", "after",
    "before",
    "since", "where", "what", "was", "were", "is", "are", "will", "would",
  ]

  /// The noun phrase from a place on: "Niger's junta leader, Abdourahamane Tchiani".
  private func speakerSpan(after start: Int, limit: Int) -> Range<Int> {
    var end = start
    while end < limit, end - start < 16, !isBreak(end), !isTimeLead(end, from: start),
      ![
        "who", "which", "that", "as", "after", "when", "while", "during", "at", "referring", "speaking",
        "alluding", "told", "citing",
      ].contains(lower[end])
    {
      end += 1
    }
    // A name put beside an office belongs to the speaker.
    if end > start, end < limit, lower[end] == ",", end + 1 < limit,
      tokens[end - 1].text.first?.isLowercase == true
    {
      var close = end + 1
      while close < limit, tokens[close].text.first?.isUppercase == true { close += 1 }
      if close > end + 1, close >= limit || isBreak(close) { return start..<close }
    }
    return start..<end
  }
}
