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
    let left = actors.isEmpty ? "(nobody named)" : Self.list(actors)
    return recipients.isEmpty ? left : left + " → " + Self.list(recipients)
  }

  /// Names with commas, those that are only implied last; of a long list the first six.
  private static func list(_ parties: [BriefParty]) -> String {
    let ordered = parties.filter { !$0.isImplied } + parties.filter(\.isImplied)
    let more = ordered.count > 7 ? " and \(ordered.count - 6) more" : ""
    let shown = ordered.prefix(more.isEmpty ? 7 : 6)
    // "They" of whom it is not sure that they are these three.
    let areGuesses = shown.count > 1 && shown.allSatisfy { $0.told == $0.name + BriefParty.guess }
    let names = areGuesses ? shown.map(\.name) : shown.map(\.told)
    return names.joined(separator: ", ") + (areGuesses ? BriefParty.guess : "") + more
  }

  /// "Ankara, Turkey", "Turkey (inferred)".
  var whereText: String {
    guard let place else { return "" }
    let country = place.countryName.isEmpty ? place.country : place.countryName
    if place.name.isEmpty { return country + " (inferred)" }
    return country.isEmpty || country == place.name ? place.name : "\(place.name), \(country)"
  }

  /// The day to sort by: its own, else that of the first report of it.
  ///
  /// Of what is only known not to have been before some day, that of the first report too, or the end of the list.
  var sortDay: Int {
    guard let day else { return reported?.key ?? Int.max }
    // Within a year whose number nobody tells, by the calendar.
    if day.isYearOpen {
      return reported?.key ?? Int.max - 500 + (day.interval.start.map { $0.month * 31 + $0.day } ?? 0)
    }
    return day.isBound && day.interval.end == nil ? max(reported?.key ?? Int.max - 1, day.key) : day.key
  }

  /// What stands above it: its day, or that of the first report when none is told.
  var dayLabel: String {
    if let day { return day.label }
    return reported.map { "Reported \($0.label)" } ?? "No day on the calendar; the weightiest first"
  }

  /// Whether it stands under the same day as another and rests on the same sentence.
  func isBeside(_ other: BriefLine) -> Bool {
    section == other.section && story == other.story && dayLabel == other.dayLabel
      && headline.citation == other.headline.citation
  }

  /// Whether one headline can stand for both.
  func sharesHeadline(with other: BriefLine) -> Bool {
    isBeside(other) && headline.text == other.headline.text
  }

  /// The status in plain words, without the life.
  var statusWords: String { EventStatus(rawValue: status).map(BriefWords.status) ?? status }

  /// Whether the event is told as something else than done.
  var isUnsure: Bool { status == "planned" || status == "possible" || status == "denied" }
}

extension BriefParty {
  /// The name, with a word where the sentence does not give it or does not make it sure.
  var told: String {
    if isImplied { return name + " (implied)" }
    return isSure ? name : name + Self.guess
  }

  fileprivate static let guess = " (perhaps)"
}
