/// The dateline that opens a paragraph: "BAMAKO, Mali, Dec. 23 (Agency) —", "Moscow, Russia –", "(Geneva, 4 May 2022)".
struct DatelineFinder {
  let text: ScalarText
  private var scalars: [Unicode.Scalar] { text.scalars }

  init(_ text: ScalarText) { self.text = text }

  /// The dateline at the head of a paragraph, or `nil`. Its range takes in the dash and the space after it.
  func dateline(in passage: Range<Int>) -> Dateline? {
    bracketed(passage) ?? dashed(passage) ?? tagged(passage) ?? numeric(passage)
  }

  // MARK: Shapes

  /// "(Geneva, 4 May 2022) – …"
  private func bracketed(_ passage: Range<Int>) -> Dateline? {
    guard passage.count > 8, scalars[passage.lowerBound] == "(" else { return nil }
    guard let close = passage.prefix(80).first(where: { scalars[$0] == ")" }) else { return nil }
    let inner = passage.lowerBound + 1..<close
    let isTag = PassageWords.agencies.contains(text[inner].lowercased())
    var end = close + 1
    let dashEnd = dashAfter(end, in: passage)
    if isTag { return dashEnd.map { Dateline(range: passage.lowerBound..<$0, place: "", day: "") } }
    guard let head = DatelineHead(text, inner), !head.place.isEmpty, !head.day.isEmpty else { return nil }
    if let dashEnd { end = dashEnd }
    while end < passage.upperBound, scalars[end].isSpace { end += 1 }
    return Dateline(range: passage.lowerBound..<end, place: text[head.place], day: text[head.day])
  }

  /// "PLACE, Country, day (Agency) — …"
  private func dashed(_ passage: Range<Int>) -> Dateline? {
    for at in passage.prefix(100) {
      guard isDash(scalars[at]) else { continue }
      let isSpaced = at > passage.lowerBound && (scalars[at - 1].isSpace || scalars[at - 1] == ")")
      guard isSpaced || scalars[at].value == 0x2014, let end = dashAfter(at, in: passage) else { continue }
      return head(passage.lowerBound..<at, end: end, passage: passage)
    }
    return nil
  }

  private func head(_ range: Range<Int>, end: Int, passage: Range<Int>) -> Dateline? {
    guard let head = DatelineHead(text, range), !head.place.isEmpty, end <= passage.upperBound else {
      return nil
    }
    if !head.isShouted {
      guard end < passage.upperBound, beginsSentence(end), head.wordCount <= 5 else { return nil }
      guard head.hasComma || head.hasAgency || !head.day.isEmpty || head.wordCount <= 3 else { return nil }
    }
    return Dateline(
      range: passage.lowerBound..<end, place: text[head.place], day: text[head.day])
  }

  /// "PARIS, March 3 (AFP) The …": in capitals, an agency, no dash.
  private func tagged(_ passage: Range<Int>) -> Dateline? {
    guard let close = passage.prefix(80).first(where: { scalars[$0] == ")" }) else { return nil }
    guard let head = DatelineHead(text, passage.lowerBound..<close + 1) else { return nil }
    guard head.isShouted, head.hasAgency, !head.place.isEmpty else { return nil }
    var end = close + 1
    if end < passage.upperBound, scalars[end] == ":" { end += 1 }
    while end < passage.upperBound, scalars[end].isSpace { end += 1 }
    return Dateline(range: passage.lowerBound..<end, place: text[head.place], day: text[head.day])
  }

  /// "BEIJING 1996-08-22": the whole of a line.
  private func numeric(_ passage: Range<Int>) -> Dateline? {
    guard passage.count < 60, scalars[passage.upperBound - 1].isASCIIDigit else { return nil }
    guard let head = DatelineHead(text, passage), head.isShouted, !head.day.isEmpty, !head.place.isEmpty
    else { return nil }
    return Dateline(range: passage, place: text[head.place], day: text[head.day])
  }

  // MARK: Marks

  private func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2014 || scalar.value == 0x2013 || scalar.value == 0x2D || scalar.value == 0x2015
  }

  /// The position after a dash and its spaces, when one stands at a position.
  private func dashAfter(_ at: Int, in passage: Range<Int>) -> Int? {
    var position = at
    while position < passage.upperBound, scalars[position].isSpace { position += 1 }
    let first = position
    while position < passage.upperBound, isDash(scalars[position]) { position += 1 }
    guard position > first, position - first <= 3 else { return nil }
    let after = position
    while position < passage.upperBound, scalars[position].isSpace { position += 1 }
    let isSpaced = position > after || position == passage.upperBound || scalars[first].value == 0x2014
    return isSpaced ? position : nil
  }

  private func beginsSentence(_ at: Int) -> Bool {
    let scalar = scalars[at]
    return scalar.isUpper || scalar.isDecimalDigit || "“\"‘'".unicodeScalars.contains(scalar)
      || scalar.value > 0x590
  }
}
