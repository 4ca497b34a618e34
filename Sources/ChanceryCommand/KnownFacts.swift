import ArgumentParser
import Chancery
import Foundation

/// What the user knows of the reports that they may not say: the day of publication, the zone whose days are meant.
struct KnownFacts {
  /// `YYYY-MM-DD`, or `nil`.
  let published: String?
  private let zone: TimeZone?

  init(published: String?, timezone: String?) throws {
    zone = try timezone.map(Self.zone)
    self.published = try published.map { [zone] in try Self.day($0, in: zone).iso }
  }

  /// The zone in minutes east of Greenwich, on the day of publication where that is known.
  var zoneMinutes: Int? {
    zone.map { $0.secondsFromGMT(for: published.flatMap { Day(iso: $0) }.map(Self.noon) ?? Date()) / 60 }
  }

  /// The report with the day of publication, if it gives none itself.
  func added(to report: Report) -> Report {
    guard let published, report.published == nil else { return report }
    var report = report
    report.published = published
    return report
  }

  private static func noon(of day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
  }

  private static func zone(_ name: String) throws -> TimeZone {
    if let minutes = TimeZoneNames.minutes(of: name), let zone = TimeZone(secondsFromGMT: minutes * 60) {
      return zone
    }
    if let minutes = offset(name), let zone = TimeZone(secondsFromGMT: minutes * 60) { return zone }
    if name.contains("/"), let zone = TimeZone(identifier: name) { return zone }
    throw ValidationError(
      "--timezone: “\(name)” is no zone known here; give one as Europe/Paris, as +03:00, or as GMT.")
  }

  /// Minutes of "+03:00", "-0530", "Z".
  private static func offset(_ text: String) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits)
    else {
      return nil
    }
    let (hours, minutes) = digits.count == 4 ? (number / 100, number % 100) : (number, 0)
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  /// The day of "2025-04-03" or of "2025-04-03T23:30:00Z" in the zone.
  private static func day(_ text: String, in zone: TimeZone?) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("--published: “\(text)” is no day of the calendar; give it as YYYY-MM-DD.")
    }
    guard text.utf8.count > 10 else { return day }
    let time = text.dropFirst(11)
    let clock = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = clock.split(separator: ":").map { Int($0.prefix { $0.isNumber }) }
    let rest = String(time.dropFirst(clock.count))
    guard let hour = parts.first ?? nil, hour <= 24, parts.count < 2 || (parts[1] ?? 60) < 60,
      rest.isEmpty || offset(rest) != nil
    else {
      throw ValidationError(
        "--published: “\(text)” is no time; give it as YYYY-MM-DD or as 2025-04-03T23:30:00Z.")
    }
    guard let zone, let told = offset(rest) else { return day }
    let minutes =
      hour * 60 + (parts.count > 1 ? parts[1] ?? 0 : 0) - told + zone.secondsFromGMT(for: noon(of: day)) / 60
    return day.adding(days: Int((Double(minutes) / 1440).rounded(.down)))
  }
}
