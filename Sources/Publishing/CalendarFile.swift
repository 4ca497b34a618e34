import Entities
public import Events
import Foundation
import TimeAndPlace

/// Coded events as an iCalendar file (RFC 5545): one all-day entry for each event whose days are known on both sides.
///
/// An event without a first or a last day has no place on a calendar and is left out; ``hasDays(_:)`` says which. The same
/// events give the same bytes: the stamp that the standard asks for is the first day of the event, not the time of writing.
public struct CalendarFile: Sendable {
  public init() {}

  /// What opens the file.
  public var opening: String {
    lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chancery//Coded events//EN", "CALSCALE:GREGORIAN"])
  }

  /// What closes the file.
  public var closing: String { lines(["END:VCALENDAR"]) }

  /// Whether both the first and the last day of an event are known.
  public func hasDays(_ event: Event) -> Bool { days(of: event) != nil }

  /// The entry of one event, or `nil` when its days are not known.
  public func entry(for event: Event) -> String? {
    guard let (start, end) = days(of: event), let date = event.date else { return nil }
    var out = [
      "BEGIN:VEVENT", "UID:" + Self.escaped(event.id + "@chancery"), "DTSTAMP:\(Self.basic(start))T000000Z",
      "DTSTART;VALUE=DATE:" + Self.basic(start), "DTEND;VALUE=DATE:" + Self.basic(end.adding(days: 1)),
      "SUMMARY:" + Self.escaped(summary(of: event)),
      "DESCRIPTION:" + Self.escaped(description(of: event, date)),
    ]
    if let place = event.place, !(place.name + place.country).isEmpty {
      out.append(
        "LOCATION:"
          + Self.escaped([place.name, place.country].filter { !$0.isEmpty }.joined(separator: ", ")))
    }
    let categories = [event.type.rawValue] + event.contexts
    out.append("CATEGORIES:" + categories.map(Self.escaped).joined(separator: ","))
    if event.report.url.hasPrefix("http") { out.append("URL:" + event.report.url) }
    out += ["STATUS:" + Self.status(of: event), "TRANSP:TRANSPARENT", "END:VEVENT"]
    return lines(out)
  }

  private func days(of event: Event) -> (Day, Day)? {
    guard let interval = event.date?.interval, let start = interval.start, let end = interval.end else {
      return nil
    }
    return (start, end)
  }

  private func summary(of event: Event) -> String {
    let kind = event.type.rawValue + (event.mode.isEmpty ? "" : "/" + event.mode)
    func names(_ parties: [Party]) -> String { parties.map(\.entity.name).joined(separator: ", ") }
    let actors = event.actors.isEmpty ? "(nobody named)" : names(event.actors)
    let recipients = event.recipients.isEmpty ? "" : " → " + names(event.recipients)
    let status = event.status == .occurred ? "" : " (\(event.status.rawValue))"
    return "\(kind): \(actors)\(recipients)\(status)"
  }

  private func description(of event: Event, _ date: EventDate) -> String {
    let words = date.text.isEmpty ? "no words of time" : "“\(date.text)”"
    let source = [event.report.source, event.report.title].filter { !$0.isEmpty }.joined(separator: ", ")
    return event.text + "\n\nDate: \(words), \(date.basis.rawValue)."
      + "\nReport: \(event.report.id)\(source.isEmpty ? "" : " (\(source))"), sentence \(event.sentence)."
  }

  private static func status(of event: Event) -> String {
    switch event.status {
    case .occurred, .ongoing: "CONFIRMED"
    case .planned, .possible: "TENTATIVE"
    case .denied: "CANCELLED"
    }
  }

  /// "20250403".
  private static func basic(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  /// Text as RFC 5545, 3.3.11, wants it: backslash, comma and semicolon escaped, line breaks as \\n, other controls left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case "\t": out += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private func lines(_ lines: [String]) -> String { lines.map { Self.folded($0) + "\r\n" }.joined() }

  /// A line of at most 75 octets, what is over on lines that begin with a space; no character is cut (3.1).
  static func folded(_ line: String) -> String {
    var out = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        out += "\r\n "
        length = 1
      }
      out.unicodeScalars.append(scalar)
      length += size
    }
    return out
  }
}
