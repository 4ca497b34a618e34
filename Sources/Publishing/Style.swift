/// How text is dressed for a terminal, or not at all.
public struct Style: Sendable, Equatable {
  /// Whether escape sequences are written.
  public var isColoured: Bool
  /// Columns to fold at.
  public var width: Int

  public init(isColoured: Bool = false, width: Int = 100) {
    self.isColoured = isColoured
    self.width = max(40, width)
  }

  func bold(_ text: String) -> String { dressed(text, "1") }
  func dim(_ text: String) -> String { dressed(text, "2") }
  func underlined(_ text: String) -> String { dressed(text, "4") }

  private func dressed(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// `text` folded at the width, every line after `indent` spaces.
  func folded(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let size = visibleLength(of: word)
      if length > 0, length + 1 + size > width - indent {
        lines.append(margin + line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += size
    }
    if !line.isEmpty { lines.append(margin + line) }
    return lines.joined(separator: "\n")
  }

  /// The columns a word takes, escape sequences not counted.
  private func visibleLength(of word: Substring) -> Int {
    var count = 0
    var isEscape = false
    for character in word.unicodeScalars {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += 1 }
      if isEscape && character == "m" { isEscape = false }
    }
    return count
  }
}
