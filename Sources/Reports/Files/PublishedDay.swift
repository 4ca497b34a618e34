/// The day of publication in the ways that inputs write it.
enum PublishedDay {
  enum Reading: Equatable {
    case day(String)
    case none
    /// It is there and names no day of the calendar.
    case impossible
  }

  /// Reads `YYYY-MM-DD` with or without a time after it, `YYYY/MM/DD`, `YYYYMMDD`, "3 April 2025", "April 3, 2025".
  static func read(_ text: String?) -> Reading {
    guard let text else { return .none }
    let scalars = Array(text.unicodeScalars.drop(while: \.isSpace))
    guard scalars.contains(where: { !$0.isSpace }) else { return .none }
    if let numbers = leading(scalars) { return check(numbers.0, numbers.1, numbers.2) }
    if let written = written(text) { return check(written.0, written.1, written.2) }
    return .impossible
  }

  private static func check(_ year: Int, _ month: Int, _ day: Int) -> Reading {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return .impossible }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return .impossible }
    return .day("\(year)-\(padded(month))-\(padded(day))")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func leading(_ scalars: [Unicode.Scalar]) -> (Int, Int, Int)? {
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= scalars.count, !range.isEmpty else { return nil }
      guard range.allSatisfy({ scalars[$0].isASCIIDigit }) else { return nil }
      return range.reduce(0) { $0 * 10 + Int(scalars[$1].value - 48) }
    }
    guard let year = number(0..<4), scalars.count > 4 else { return nil }
    if let month = number(4..<6), let day = number(6..<8), scalars.count == 8 || !scalars[8].isASCIIDigit {
      return (year, month, day)
    }
    guard scalars[4] == "-" || scalars[4] == "/" || scalars[4] == "." else { return nil }
    let monthEnd = (5..<scalars.count).first { !scalars[$0].isASCIIDigit } ?? scalars.count
    guard monthEnd < scalars.count, scalars[monthEnd] == scalars[4] else { return nil }
    let dayEnd = (monthEnd + 1..<scalars.count).first { !scalars[$0].isASCIIDigit } ?? scalars.count
    guard monthEnd - 5 <= 2, dayEnd - monthEnd <= 3 else { return nil }
    guard dayEnd == scalars.count || "Tt Zz+,".unicodeScalars.contains(scalars[dayEnd]) else { return nil }
    guard let month = number(5..<monthEnd), let day = number(monthEnd + 1..<dayEnd) else { return nil }
    return (year, month, day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func written(_ text: String) -> (Int, Int, Int)? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ":") }
    var year: Int?
    var month: Int?
    var day: Int?
    for word in words {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      if let at = months.firstIndex(where: { word.hasPrefix($0) }), word.count <= 9, month == nil {
        month = at + 1
      } else if digits.count == 4, digits.count == word.count, year == nil {
        year = Int(digits)
      } else if (1...2).contains(digits.count), !word.contains(":"), day == nil {
        day = Int(digits)
      }
    }
    guard let year, let month, let day else { return nil }
    return (year, month, day)
  }
}
