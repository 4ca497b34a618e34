/// Times of day, alone and beside a day.
extension TimeGrammar {
  /// "7:15 p.m.", "10 p.m. Wednesday", "noon Thursday", "5 p.m. EST, Nov. 6", "1630 GMT", "mid-afternoon yesterday".
  func clock(at: Int) -> Atom? {
    guard var time = timeOfDay(at: at) else { return nil }
    if let zone = zone(at: time.end) {
      time.end = zone.end
      time.time.zone = zone.minutes
    }
    var next = time.end
    if text(next) == "," { next += 1 }
    if text(next) == "on" || text(next) == "of" { next += 1 }
    if next < lexemes.count, let day = dayForClock(at: next) {
      return Atom(end: day.end, meaning: .clock(time.time, on: day.meaning))
    }
    return time.isPart ? nil : Atom(end: time.end, meaning: .clock(time.time, on: nil))
  }

  /// The day that a clock's time can be of: a weekday, a date, today.
  private func dayForClock(at: Int) -> Match? {
    guard
      let match = weekday(at: at) ?? monthFirst(at: at)
        ?? (plain(at) == nil ? dayWord(at: at) : dayFirst(at: at))
    else { return nil }
    switch match.meaning {
    case .weekday, .day: return match
    case .date(let date): return date.day == nil ? nil : match
    default: return nil
    }
  }

  /// A day with the part of the day or the clock after it.
  func withClock(_ day: Atom) -> Atom {
    switch day.meaning {
    case .weekday, .day: break
    case .date(let date) where date.day != nil: break
    default: return day
    }
    if text(day.end - 1) == "tonight" {
      return Atom(end: day.end, meaning: .clock(TimeOfDay(part: "NI"), on: day.meaning), mod: day.mod)
    }
    var next = day.end
    if text(next) == "in", text(next + 1) == "the" { next += 2 }
    if text(next) == "at" { next += 1 }
    if text(next) == "early" || text(next) == "late" { next += 1 }
    if let letters = TimeWords.dayLetters[text(next)], letters != "DT",
      text(next) != "dawn" || next == day.end || text(next - 1) == "at"
    {
      return Atom(end: next + 1, meaning: .clock(TimeOfDay(part: letters), on: day.meaning), mod: day.mod)
    }
    guard next < lexemes.count, var time = timeOfDay(at: next), !time.isPart else { return day }
    if let zone = zone(at: time.end) {
      time.end = zone.end
      time.time.zone = zone.minutes
    }
    return Atom(end: time.end, meaning: .clock(time.time, on: day.meaning), mod: day.mod)
  }

  private typealias Time = (end: Int, time: TimeOfDay, isPart: Bool)

  private func timeOfDay(at: Int) -> Time? {
    if let hour = plain(at) { return clockDigits(at: at, hour: hour) }
    switch text(at) {
    case "noon", "midday": return (at + 1, TimeOfDay(hour: 12, minute: 0), false)
    case "midnight": return (at + 1, TimeOfDay(hour: 24, minute: 0), false)
    case "mid":
      let next = skip(["-"], from: at + 1)
      guard let letters = TimeWords.dayLetters[text(next)] else { return nil }
      return (next + 1, TimeOfDay(part: letters), dayForClock(at: next + 1) != nil)
    case "the":
      return nil
    default: break
    }
    if let letters = TimeWords.dayLetters[text(at)] { return (at + 1, TimeOfDay(part: letters), true) }
    if let hour = TimeWords.counts[text(at)], (1...12).contains(hour), text(at) != "a", text(at) != "an" {
      if text(at + 1) == "o'clock" { return (at + 2, TimeOfDay(hour: hour, minute: 0), false) }
      if text(at + 1) == "o", text(at + 2) == "'", text(at + 3) == "clock" {
        return (at + 4, TimeOfDay(hour: hour, minute: 0), false)
      }
      if let half = half(at: at + 1) {
        return (half.end, TimeOfDay(hour: hour % 12 + half.hours, minute: 0), false)
      }
    }
    return nil
  }

  private func clockDigits(at: Int, hour: Int) -> Time? {
    guard !isGlued(at) || ["(", "-"].contains(text(at - 1)) else { return nil }
    if (0...24).contains(hour), text(at).count <= 2, text(at + 1) == ":" || text(at + 1) == ".",
      isGlued(at + 1), isGlued(at + 2),
      let minute = plain(at + 2), text(at + 2).count == 2, minute < 60
    {
      var end = at + 3
      if text(end) == ":", isGlued(end), isGlued(end + 1), plain(end + 1) != nil { end += 2 }
      if let half = half(at: end) {
        return (half.end, TimeOfDay(hour: hour % 12 + half.hours, minute: minute), false)
      }
      guard text(at + 1) == ":" else { return nil }
      return (end, TimeOfDay(hour: hour, minute: minute), false)
    }
    // "7.15 p.m." is one number.
    if (1...12).contains(hour), let half = half(at: at + 1) {
      return (half.end, TimeOfDay(hour: hour % 12 + half.hours, minute: nil), false)
    }
    if (1...12).contains(hour), text(at + 1) == "o", text(at + 2) == "'", text(at + 3) == "clock" {
      return (at + 4, TimeOfDay(hour: hour, minute: nil), false)
    }
    if text(at).count == 4, hour / 100 < 24, hour % 100 < 60, let zone = zone(at: at + 1), zone.end > at + 1 {
      return (at + 1, TimeOfDay(hour: hour / 100, minute: hour % 100), false)
    }
    return nil
  }

  /// "a.m." or "p.m.", as the hours it adds.
  private func half(at: Int) -> (end: Int, hours: Int)? {
    switch text(at) {
    case "a.m.", "am", "a.m": return (text(at) == "a.m" && text(at + 1) == "." ? at + 2 : at + 1, 0)
    case "p.m.", "pm", "p.m": return (text(at) == "p.m" && text(at + 1) == "." ? at + 2 : at + 1, 12)
    default: return nil
    }
  }

  /// A zone's name, also in brackets or with "local time".
  private func zone(at: Int) -> (end: Int, minutes: Int?)? {
    if text(at) == "local", text(at + 1) == "time" { return (at + 2, nil) }
    guard isCapitalised(at) else {
      if text(at) == "(", let inner = zone(at: at + 1), text(inner.end) == ")" {
        return (inner.end + 1, inner.minutes)
      }
      return nil
    }
    if let minutes = TimeZoneNames.minutes(of: text(at)) { return (at + 1, minutes) }
    if text(at + 1) == "time", TimeZoneNames.spoken[text(at)] != nil {
      return (at + 2, TimeZoneNames.spoken[text(at)])
    }
    if ["standard", "daylight"].contains(text(at + 1)), text(at + 2) == "time",
      let base = TimeZoneNames.spoken[text(at)]
    {
      return (at + 3, base + (text(at + 1) == "daylight" ? 60 : 0))
    }
    return nil
  }
}

/// Zones by the short names that agencies write.
public enum TimeZoneNames {
  /// Minutes east of Greenwich; names that several zones share are left out, but for the American ones.
  private static let short: [String: Int] = [
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "wat": 60,
    "cat": 120, "eat": 180, "sast": 120, "pkt": 300, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480,
    "wib": 420, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "hst": -600, "irst": 210,
  ]

  static let spoken: [String: Int] = ["eastern": -300, "central": -360, "mountain": -420, "pacific": -480]

  /// Minutes east of Greenwich of a zone's short name ("GMT", "EST"), or `nil` for an unknown one.
  public static func minutes(of name: String) -> Int? { short[name.lowercased()] }
}
