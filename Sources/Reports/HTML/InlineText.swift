/// The text of inline elements as lines: white space single, a line break where a sentence or two breaks end.
struct InlineText {
  private(set) var lines: [String] = []
  private var line = String.UnicodeScalarView()
  private var needsSpace = false
  private var breaks = 0
  /// Scalars of text inside links, for the share of links.
  private(set) var linked = 0
  private(set) var total = 0

  static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "svg", "iframe", "button", "select", "input", "textarea",
    "object", "head",
    "video", "audio", "canvas", "map",
  ]

  /// Which elements count; those of ``unseen`` never do.
  private let isShown: (HTMLNode) -> Bool

  init(isShown: @escaping (HTMLNode) -> Bool = { _ in true }) { self.isShown = isShown }

  mutating func add(_ node: HTMLNode, inLink: Bool = false) {
    if node.isText { return append(node.text, inLink: inLink) }
    if Self.unseen.contains(node.name) || !isShown(node) { return }
    if node.name == "br" {
      breaks += 1
      return
    }
    for child in node.children { add(child, inLink: inLink || node.name == "a") }
    if node.name == "td" || node.name == "li" || node.name == "p" || node.name == "div" { needsSpace = true }
  }

  private mutating func append(_ text: String, inLink: Bool) {
    for scalar in text.unicodeScalars {
      if scalar.value == 0xAD || scalar.value == 0x200B || scalar.value == 0xFEFF { continue }
      if scalar.isSpace {
        needsSpace = true
        continue
      }
      if breaks > 0 { endBreaks() }
      if needsSpace, !line.isEmpty { line.append(" ") }
      needsSpace = false
      line.append(scalar)
      total += 1
      if inLink { linked += 1 }
    }
  }

  private mutating func endBreaks() {
    let ended = LineEnds(scalars: Array(line.suffix(8))).endsSentence(0..<min(8, line.count))
    if breaks > 1 || ended { close() }
    needsSpace = true
    breaks = 0
  }

  /// Ends the line that is being written.
  mutating func close() {
    if !line.isEmpty { lines.append(String(line)) }
    line = String.UnicodeScalarView()
    needsSpace = false
    breaks = 0
  }
}

extension InlineText {
  /// The finished lines of a node with the share of its text that is links.
  static func read(_ nodes: [HTMLNode], isShown: @escaping (HTMLNode) -> Bool = { _ in true }) -> (
    lines: [String], linkShare: Double, count: Int
  ) {
    var text = InlineText(isShown: isShown)
    for node in nodes { text.add(node) }
    text.close()
    let share = text.total == 0 ? 0 : Double(text.linked) / Double(text.total)
    return (text.lines, share, text.total)
  }
}
