import Events

/// Numbers for people.
enum FigureWording {
  /// "at least 19", "3,200", "10 to 20"; money as the report has it.
  static func text(of figure: Figure, upTo upper: Figure? = nil) -> String {
    if figure.kind == .money { return figure.text }
    if let upper { return "\(number(figure.value)) to \(number(upper.value))" }
    let words = ["dozens", "scores", "hundreds", "thousands", "millions"]
    if let vague = figure.text.lowercased().split(separator: " ").first(where: { words.contains(String($0)) })
    {
      return String(vague)
    }
    return figure.bound == .exactly
      ? number(figure.value) : "\(figure.bound.rawValue) \(number(figure.value))"
  }

  /// A number with commas between thousands: "14,000".
  static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return String(value) }
    var digits = String(whole.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits, at: 0)
    return (whole < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// The sign or word of a currency: what is left of the words without numbers.
  static func currency(of text: String) -> String {
    let signs: [Character: String] = ["$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"]
    if let sign = text.compactMap({ signs[$0] }).first { return sign }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.last.map(CountedNoun.singular) ?? ""
  }

  /// "Dead", "personnel", "boats": what a difference of numbers is about.
  static func subject(_ kind: Figure.Kind, _ noun: String) -> String {
    switch kind {
    case .dead, .wounded, .arrested, .displaced, .personnel, .money: kind.rawValue
    case .weapons, .other: noun.isEmpty ? "number" : "number (\(noun))"
    }
  }
}
