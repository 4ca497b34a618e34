import Entities
import Events
public import Record
import TimeAndPlace

/// A record for people: an entry a paragraph, its mentions beneath it with why they are there.
public struct EntryTable: Sendable {
  public var style: Style

  public init(style: Style = Style()) { self.style = style }

  /// The table, ending in a line feed.
  public func text(for record: EventRecord) -> String {
    var out = ""
    for entry in record.entries { out += paragraph(entry) + "\n" }
    return out + style.dim(summary(record)) + "\n"
  }

  /// "31 events in 14 entries of 5 reports; 4 entries have two or more voices".
  public func summary(_ record: EventRecord) -> String {
    let mentions = record.entries.reduce(0) { $0 + $1.mentions.count }
    let several = record.entries.count { $0.voices > 1 }
    return "\(count(mentions, "mention")) in \(count(record.entries.count, "entry", "entries")) of "
      + "\(count(record.reports.count, "report")); \(several) told by two or more independent reports"
  }

  private func paragraph(_ entry: Entry) -> String {
    let kind = entry.type.rawValue + (entry.mode.isEmpty ? "" : "/" + entry.mode)
    var head = style.bold(kind) + " " + entry.status.rawValue + ":  " + names(entry.actors)
    if !entry.recipients.isEmpty { head += " → " + names(entry.recipients) }
    var details: [String] = []
    if let date = entry.date { details.append(when(date)) }
    if let place = entry.place { details.append(self.place(place)) }
    details.append(count(entry.voices, "voice"))
    details.append(entry.id)
    var out =
      style.folded(head, indent: 0) + "\n" + style.folded(details.joined(separator: " · "), indent: 4) + "\n"
    let reasons = Dictionary(entry.links.map { ($0.second, $0) }, uniquingKeysWith: { a, _ in a })
    for mention in entry.mentions {
      out +=
        style.folded("[\(mention.id)] \(mention.status.rawValue), “\(mention.trigger.text)”", indent: 6)
        + "\n"
      out += style.folded(mention.text, indent: 10) + "\n"
      if let link = reasons[mention.id] {
        let why = link.reasons.joined(separator: "; ")
        out += style.folded(style.dim("as \(link.first): \(why) (\(percent(link.score)))"), indent: 10) + "\n"
      }
    }
    return out
  }

  private func names(_ parties: [Party]) -> String {
    parties.isEmpty
      ? "(nobody named)"
      : parties.map { party in
        let codes = [party.entity.country, party.entity.sector].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(party.entity.name) [\(codes)]"
      }.joined(separator: " + ")
  }

  private func when(_ date: EventDate) -> String {
    switch (date.start, date.end) {
    case (let start?, let end?) where start == end: start
    case (nil, nil): "“\(date.text)”"
    case (let start, let end): "\(start ?? "…") to \(end ?? "…")"
    }
  }

  private func place(_ place: EventPlace) -> String {
    let country = place.country.isEmpty ? "" : "[\(place.country)]"
    return [place.name, country].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  private func count(_ n: Int, _ one: String, _ many: String? = nil) -> String {
    "\(n) \(n == 1 ? one : many ?? one + "s")"
  }
}
