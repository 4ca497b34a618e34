/// A drawing for a page: SVG with a title and a description, whose colours are the page's.
///
/// Sizes are in user units, one to a CSS pixel where there is room.
struct Chart: Sendable, Equatable {
  /// What its ids begin with; unique on a page.
  var id: String
  var title: String
  /// What it shows, in a sentence or two, for those who cannot see it.
  var summary: String
  var width: Double
  var height: Double
  /// The elements.
  var body: String
  /// The same as rows, header first.
  var table: [[String]] = []
  /// For each row but the header, the number of the line it is about, or `nil`.
  var lines: [Int?] = []

  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="chart" id="\(id)" viewBox="0 0 \(width.short) \(height.short)" \
    width="\(width.short)" height="\(height.short)" role="img" aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(Markup.escaped(title))</title>
    <desc id="\(id)-desc">\(Markup.escaped(summary))</desc>
    \(body)
    </svg>
    """
  }
}

/// Elements of a drawing.
enum Draw {
  enum Anchor: String { case start, middle, end }

  static func text(
    _ words: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, class name: String = ""
  ) -> String {
    let kind = name.isEmpty ? "" : " class=\"\(name)\""
    return
      "<text x=\"\(x.short)\" y=\"\(y.short)\" text-anchor=\"\(anchor.rawValue)\"\(kind)>\(Markup.escaped(words))</text>"
  }

  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) -> String {
    "<line x1=\"\(x1.short)\" y1=\"\(y1.short)\" x2=\"\(x2.short)\" y2=\"\(y2.short)\" class=\"\(name)\"/>"
  }

  static func circle(_ x: Double, _ y: Double, _ r: Double, class name: String, title: String = "") -> String
  {
    "<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"\(r.short)\" class=\"\(name)\">\(tip(title))</circle>"
  }

  static func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, class name: String,
    title: String = ""
  ) -> String {
    "<rect x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" height=\"\(height.short)\" rx=\"\(radius.short)\" "
      + "class=\"\(name)\">\(tip(title))</rect>"
  }

  static func path(_ data: String, class name: String, style: String = "", title: String = "") -> String {
    let style = style.isEmpty ? "" : " style=\"\(style)\""
    return "<path d=\"\(data)\" class=\"\(name)\"\(style)>\(tip(title))</path>"
  }

  private static func tip(_ title: String) -> String {
    title.isEmpty ? "" : "<title>\(Markup.escaped(title))</title>"
  }

  /// The text cut to a number of characters, with "…" where it was cut.
  static func cut(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    var short = text.prefix(length - 1)
    if let space = short.lastIndex(of: " "), short.distance(from: space, to: short.endIndex) < 10 {
      short = short[..<space]
    }
    return short + "…"
  }
}
