import TimeAndPlace

/// A day of which the report gives month and day, whether or not its year is known.
struct PartialDay: Sendable, Hashable {
  var month: Int
  var day: Int

  private init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// The one day of a date, from the calendar or, where the report has no day to reckon from, from its words.
  init?(_ date: EventDate) {
    if let start = date.interval.start, start == date.interval.end {
      self.init(month: start.month, day: start.day)
      return
    }
    guard date.interval == .open else { return nil }
    self.init(words: date.text)
  }

  /// "17 December", "Wednesday, December 17".
  init?(words text: String) {
    let words = ReadSentence(words: text).plain
    for (at, word) in words.enumerated() {
      guard let month = Self.number(ofMonth: word) else { continue }
      let near = [at - 1, at + 1].filter(words.indices.contains).compactMap { Int(words[$0]) }
      guard let day = near.first(where: { (1...31).contains($0) }) else { continue }
      self.init(month: month + 1, day: day)
      return
    }
    return nil
  }

  /// From 0: "august", "aug.", "sept".
  private static func number(ofMonth word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    if word == "sept" { return 8 }
    return months.firstIndex { $0 == word || word.count == 3 && $0.hasPrefix(word) }
  }

  /// The number of the only month that the words name.
  static func month(in text: String) -> Int? {
    let found = ReadSentence(words: text).plain.compactMap(number(ofMonth:))
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// Days between two days of the year, across its end where that is shorter.
  func distance(to other: PartialDay) -> Int {
    let apart = abs((month - other.month) * 30 + day - other.day)
    return min(apart, 365 - apart)
  }

  var text: String {
    "\(day) \(Self.months[month - 1].prefix(1).uppercased())\(Self.months[month - 1].dropFirst())"
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
