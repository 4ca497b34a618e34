import Events
import TimeAndPlace

extension Brief {
  /// "Record of 5 reports · 5 outlets · 4 independent voices".
  var kicker: String {
    var parts = ["Record of " + BriefWords.count(counts.reports, "report")]
    parts.append(BriefWords.count(counts.outlets, "outlet"))
    if counts.voices != counts.reports {
      parts.append(BriefWords.count(counts.voices, "independent voice") + " (copies count once)")
    }
    return parts.joined(separator: " · ")
  }

  /// When the reports were published, how many mentions make how many events, and what else is to be known first.
  var lede: String {
    guard counts.events > 0 else { return published + " No event was found in them." }
    var text = published + " "
    text +=
      "\(BriefWords.count(counts.mentions, "mention")) \(counts.mentions == 1 ? "makes" : "make") \(BriefWords.count(counts.events, "event"))."
    if stories.count > 1 { text += " The reports tell \(stories.count) separate stories." }
    return text
  }

  private var published: String {
    let days = reports.compactMap { $0.published.flatMap { Day(iso: $0) } }
    let undated = reports.count - days.count
    guard let first = days.min(), let last = days.max() else {
      return reports.count == 1 ? "The report is undated." : "None of the reports is dated."
    }
    let span = BriefDay.label(DayInterval(start: first, end: last)) ?? ""
    if undated == 0 { return "Published \(span)." }
    return "Published \(span); \(undated) of \(reports.count) undated."
  }

  /// What a reader has to know before anything else, where something is out of the common.
  var alerts: [String] {
    gaps.filter(\.isAlert).map(\.text)
  }

  /// The sections of lines with their titles, those that have any.
  func lines(in section: BriefLine.Section) -> [BriefLine] { lines.filter { $0.section == section } }

  /// How many voices tell of a line: "2 of 4 voices", or "" where there is one voice in all.
  func voicesText(of line: BriefLine) -> String {
    guard counts.voices > 1 else { return "" }
    return "\(line.voices) of \(counts.voices) voices"
  }
}

extension BriefLine {
  /// "Kenya, Uganda → Turkey".
  var who: String {
    let left = actors.isEmpty ? "(nobody named)" : actors.map(\.told).joined(separator: ", ")
    return recipients.isEmpty ? left : left + " → " + recipients.map(\.told).joined(separator: ", ")
  }

  /// "Ankara, Turkey", "Turkey (inferred)".
  var whereText: String {
    guard let place else { return "" }
    let country = place.countryName.isEmpty ? place.country : place.countryName
    if place.name.isEmpty { return country + " (inferred)" }
    return country.isEmpty || country == place.name ? place.name : "\(place.name), \(country)"
  }

  /// The status in plain words, without the life.
  var statusWords: String { EventStatus(rawValue: status).map(BriefWords.status) ?? status }

  /// Whether the event is told as something else than done.
  var isUnsure: Bool { status == "planned" || status == "possible" || status == "denied" }
}

extension BriefParty {
  /// The name, with a word where the sentence does not give it.
  var told: String { isImplied ? name + " (implied)" : name }
}
