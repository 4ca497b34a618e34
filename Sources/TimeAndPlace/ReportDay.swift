public import Reports

/// The day that a report is of, or `nil` when nothing in it says so; it is never guessed.
///
/// Looked for in this order: the published date, a date in the address ("/2025/04/03/"), a dateline with a year.
public func reportDay(of report: Report) -> Day? { dayAndSource(of: report)?.day }

/// The day that a report is of, and what gives it, in words for a person.
func dayAndSource(of report: Report) -> (day: Day, source: String)? {
  if let published = report.published, let day = Day(iso: published) ?? fullDay(in: published) {
    return (day, "published \(day.iso), as the input says")
  }
  if let day = dayInAddress(report.url) { return (day, "its address holds \(day.iso)") }
  if let dateline = report.dateline, let day = fullDay(in: dateline.day) {
    return (day, "its dateline says “\(dateline.day)”")
  }
  return nil
}

/// The one day that words give in full, with its year.
private func fullDay(in words: String) -> Day? {
  guard let reading = TimeReader(reportDay: nil).interval(of: words), reading.basis == .explicit,
    let start = reading.interval.start, start == reading.interval.end
  else { return nil }
  return start
}

/// "/2025/04/03/", "/2025/apr/03/", "2025-04-03" in the path of a URL.
private func dayInAddress(_ url: String) -> Day? {
  let parts = url.split { "/?#&=_".contains($0) }
  for (index, part) in parts.enumerated() {
    if part.count >= 10, let day = Day(iso: String(part.prefix(10))),
      !(part.dropFirst(10).first?.isNumber ?? false)
    {
      return day
    }
    guard index + 2 < parts.count, part.count == 4, let year = Int(part), (1990...2100).contains(year) else {
      continue
    }
    let name = parts[index + 1].lowercased()
    guard let month = Int(name) ?? TimeWords.months[name] else { continue }
    if let date = Int(parts[index + 2]), let day = Day(year: year, month: month, day: date) { return day }
  }
  return nil
}
