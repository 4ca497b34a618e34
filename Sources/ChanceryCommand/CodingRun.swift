import Chancery
import Foundation

/// One run of `chancery code`: reports come in one by one, are coded in windows, and go out in order.
struct CodingRun {
  private let chancery: Chancery
  private let known: KnownFacts
  private let format: CodeCommand.Format
  private let table: EventTable
  private let facts: FileHandle?
  private let isQuiet: Bool
  private var window: [Report] = []
  private var windowSize = 0
  private var progress = Progress()
  private var map = GeoJSON()
  private var failed = 0
  private var withoutDays = 0

  /// Scalars of text that are coded together: enough to fill the batches, little enough to bound memory.
  private static let fullWindow = 190_000

  init(
    chancery: Chancery, known: KnownFacts, format: CodeCommand.Format, facts path: String?,
    showsUncoded: Bool, isQuiet: Bool
  ) throws {
    self.chancery = chancery
    self.known = known
    self.format = format
    self.isQuiet = isQuiet
    table = EventTable(
      style: Style(isColoured: Output.isTerminal, width: Output.width), showsUncoded: showsUncoded)
    facts = try path.map { path in
      guard FileManager.default.createFile(atPath: path, contents: nil),
        let handle = FileHandle(forWritingAtPath: path)
      else { throw RunError.cannotWrite(path) }
      return handle
    }
  }

  /// Writes what stands before all events.
  func begin() { if format == .geojson { Output.write(map.head) } }

  /// Writes what stands after all events, even when there are none or some input could not be read.
  func end() {
    guard format == .geojson else { return }
    Output.write(map.tail)
    if !isQuiet, let note = map.note { Output.note("chancery: \(note)") }
  }

  /// Codes everything at the paths.
  ///
  /// - Returns: How many inputs could not be read; each was named on standard error.
  mutating func code(_ paths: [String]) throws -> Int {
    var problem: (any Error)?
    if format == .ical { Output.write(CalendarFile().opening) }
    let summary = ReportReader(settings: .ofCommand).readAll(paths: paths) { result in
      switch result {
      case .success(let report):
        window.append(known.added(to: report))
        windowSize += report.text.count
      case .failure(let error):
        failed += 1
        Output.note("chancery: \(error)")
      }
      do {
        if windowSize >= limit { try flush() }
        return true
      } catch {
        problem = error
        return false
      }
    }
    if let problem { throw problem }
    try flush()
    if format == .ical {
      Output.write(CalendarFile().closing)
      if withoutDays > 0 && !isQuiet {
        Output.note(
          "chancery: \(withoutDays) event\(withoutDays == 1 ? "" : "s") without a first and a last day left out of the calendar"
        )
      }
    }
    if !isQuiet {
      for note in summary.notes { Output.note("chancery: \(note)") }
      progress.end()
    }
    return failed
  }

  /// The first report goes out at once; later ones wait for company.
  private var limit: Int { progress.reports == 0 ? 1 : Self.fullWindow }

  private mutating func flush() throws {
    guard !window.isEmpty else { return }
    let coded = try chancery.code(window)
    window.removeAll(keepingCapacity: true)
    windowSize = 0
    for report in coded { try write(report) }
    progress.show()
  }

  private mutating func write(_ coded: CodedReport) throws {
    progress.add(reports: 1, sentences: coded.outcomes.count, events: coded.events.count)
    switch format {
    case .table: Output.write(table.text(for: coded) + "\n")
    case .geojson: Output.write(try map.features(of: coded.events))
    case .jsonl:
      if !isQuiet { for warning in coded.report.warnings { Output.note("\(coded.report.id): \(warning)") } }
      let lines = try coded.events.map { try JSONLines().line(for: $0) + "\n" }
      if !lines.isEmpty { Output.write(lines.joined()) }
      if coded.events.isEmpty && !isQuiet { Output.note("\(coded.report.id): \(coded.summary)") }
    case .ical:
      let entries = coded.events.compactMap { CalendarFile().entry(for: $0) }
      withoutDays += coded.events.count - entries.count
      if !entries.isEmpty { Output.write(entries.joined()) }
    }
    for fact in coded.facts {
      try facts?.write(contentsOf: Data((JSONLines().line(for: fact) + "\n").utf8))
    }
  }
}

extension ReportSettings {
  /// What one report may be: four MB, over a thousand pages. Longer texts are no news reports, and the work on
  /// one report grows faster than its length.
  static var ofCommand: ReportSettings {
    var settings = ReportSettings()
    settings.maximumTextBytes = 4 << 20
    return settings
  }
}

enum RunError: Error, CustomStringConvertible {
  case cannotWrite(String)

  var description: String {
    switch self {
    case .cannotWrite(let path): "\(path): cannot be written; is the folder there, and may you write to it?"
    }
  }
}
