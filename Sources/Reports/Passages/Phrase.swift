/// The ends of a paragraph in lower case with typographic apostrophes made straight: enough to know it by, at a bounded cost.
struct Phrase {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  /// The first 200 scalars at most.
  let head: String
  /// The last 120 scalars at most.
  let tail: String

  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    head = Self.lowered(scalars[range.prefix(200)])
    tail = Self.lowered(scalars[range.suffix(120)])
  }

  private static func lowered(_ part: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in part { view.append(scalar.value == 0x2019 ? "'" : scalar.asciiLowercased) }
    return String(view)
  }

  /// The words between white space, 61 at most.
  var words: [Range<Int>] {
    var out: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound, out.count <= 60 {
      while at < range.upperBound, scalars[at].isSpace { at += 1 }
      let start = at
      while at < range.upperBound, !scalars[at].isSpace { at += 1 }
      if at > start { out.append(start..<at) }
    }
    return out
  }

  var endsSentence: Bool { LineEnds(scalars: scalars).endsSentence(range) }

  /// A word in lower case without marks around it.
  func bare(_ word: Range<Int>) -> String {
    var lower = word.lowerBound
    var upper = word.upperBound
    while lower < upper, !scalars[lower].isAlphanumeric { lower += 1 }
    while upper > lower, !scalars[upper - 1].isAlphanumeric { upper -= 1 }
    return Self.lowered(scalars[lower..<upper])
  }

  /// Whether a word begins, after its opening marks, with a capital.
  func isCapitalised(_ word: Range<Int>) -> Bool {
    guard let first = word.first(where: { scalars[$0].isAlphanumeric }) else { return false }
    return scalars[first].isUpper
  }

  /// Whether the first `count` scalars hold no lower-case letter and some capital.
  func isShouted(prefix count: Int) -> Bool {
    let part = scalars[range.prefix(count)]
    return part.contains(where: \.isUpper) && !part.contains(where: \.isLower)
  }

  /// Whether all words are capitalised or numbers, but for the small words that names hold.
  func isAllNames(_ words: some Sequence<Range<Int>>) -> Bool {
    words.allSatisfy { word in
      let bare = bare(word)
      if bare.isEmpty || isCapitalised(word) || PassageWords.small.contains(bare) { return true }
      return bare.unicodeScalars.first!.isASCIIDigit
    }
  }
}
