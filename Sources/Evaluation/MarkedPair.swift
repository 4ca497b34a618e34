import Reports

/// A sentence in which an actor and a recipient are marked, as in the PLV data: `<s>actor</s>`, `<t>recipient</t>`.
///
/// A party that nobody names has no marks; its range of words is then `nil`.
struct MarkedPair: Equatable {
  var words: [String]
  var actor: Range<Int>?
  var recipient: Range<Int>?

  init(marked: String) {
    var plain = String.UnicodeScalarView()
    var marks: [String: Int] = [:]
    let scalars = Array(marked.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if let mark = Self.mark(at: at, in: scalars) {
        marks[mark] = plain.count
        at += mark.unicodeScalars.count
      } else {
        plain.append(scalars[at])
        at += 1
      }
    }
    let text = ScalarText(String(plain))
    let ranges = WordTokenizer().words(in: text, range: 0..<text.count)
    words = ranges.map { text[$0] }
    actor = Self.cover(marks["<s>"], marks["</s>"], ranges)
    recipient = Self.cover(marks["<t>"], marks["</t>"], ranges)
  }

  private static func mark(at index: Int, in scalars: [Unicode.Scalar]) -> String? {
    for mark in ["<s>", "</s>", "<t>", "</t>"] {
      let wanted = Array(mark.unicodeScalars)
      if index + wanted.count <= scalars.count, Array(scalars[index..<(index + wanted.count)]) == wanted {
        return mark
      }
    }
    return nil
  }

  /// The words that touch the scalars between two marks.
  private static func cover(_ start: Int?, _ end: Int?, _ words: [Range<Int>]) -> Range<Int>? {
    guard let start, let end else { return nil }
    let inside = words.indices.filter { words[$0].lowerBound < end && words[$0].upperBound > start }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<(last + 1)
  }
}
