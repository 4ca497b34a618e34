/// Text for HTML and SVG.
enum Markup {
  /// The text with what has a meaning in HTML written so that it has none, controls left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n", "\r": out += " "
      case _ where isControl(scalar): continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Controls, and marks that turn the direction of what follows them on the page.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The address when it is one of the web, escaped; `nil` for any other scheme.
  static func link(_ url: String) -> String? {
    let lowered = url.lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"),
      !url.unicodeScalars.contains(where: { $0.value <= 0x20 || isControl($0) })
    else { return nil }
    return escaped(url)
  }

  /// The text with a span of scalars set in `<mark>`.
  static func marked(_ text: String, _ spans: [Range<Int>]) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = ""
    var at = 0
    for span in spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      let span = span.clamped(to: 0..<scalars.count)
      guard span.lowerBound >= at, !span.isEmpty else { continue }
      out += escaped(string(scalars[at..<span.lowerBound])) + "<mark>" + escaped(string(scalars[span]))
      out += "</mark>"
      at = span.upperBound
    }
    return out + escaped(string(scalars[at...]))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Double {
  /// The number with one decimal at most, the same on every machine.
  var short: String {
    guard isFinite else { return "0" }
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = abs(tenths)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}
