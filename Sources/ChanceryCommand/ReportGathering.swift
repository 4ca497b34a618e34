import Chancery
import Foundation

/// Reads and codes everything at some paths and keeps it, for commands that look at many reports together.
struct ReportGathering {
  private let chancery: Chancery
  private let isQuiet: Bool
  private var window: [Report] = []
  private var windowSize = 0
  private var coded: [CodedReport] = []
  private var progress = Progress()
  /// How many inputs could not be read; each was named on standard error.
  private(set) var failed = 0

  /// Scalars of text that are coded together: their analyses are in memory at the same time.
  private static let fullWindow = 190_000

  init(chancery: Chancery, isQuiet: Bool) {
    self.chancery = chancery
    self.isQuiet = isQuiet
  }

  /// The coded reports in the order they were read.
  mutating func coded(at paths: [String]) throws -> [CodedReport] {
    var problem: (any Error)?
    let summary = ReportReader(settings: .ofCommand).readAll(paths: paths) { result in
      switch result {
      case .success(let report):
        window.append(report)
        windowSize += report.text.count
        if !isQuiet { for warning in report.warnings { Output.note("\(report.id): \(warning)") } }
      case .failure(let error):
        failed += 1
        Output.note("chancery: \(error)")
      }
      do {
        if windowSize >= Self.fullWindow { try flush() }
        return true
      } catch {
        problem = error
        return false
      }
    }
    if let problem { throw problem }
    try flush()
    if !isQuiet {
      for note in summary.notes { Output.note("chancery: \(note)") }
      progress.end()
    }
    return try chancery.reread(coded)
  }

  private mutating func flush() throws {
    guard !window.isEmpty else { return }
    let part = try chancery.code(window)
    window.removeAll(keepingCapacity: true)
    windowSize = 0
    for report in part {
      progress.add(reports: 1, sentences: report.outcomes.count, events: report.events.count)
    }
    if !isQuiet { progress.show() }
    coded += part
  }
}
