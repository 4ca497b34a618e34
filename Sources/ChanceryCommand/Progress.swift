import Chancery
import Foundation

/// Counts what was done, shows it on long work, and says it at the end.
struct Progress {
  private let began = Date()
  private var shown = Date()
  private(set) var reports = 0
  private(set) var sentences = 0
  private(set) var events = 0

  mutating func add(reports: Int, sentences: Int, events: Int) {
    self.reports += reports
    self.sentences += sentences
    self.events += events
  }

  /// One line rewritten in place, at most twice a second, and only when somebody watches.
  mutating func show() {
    guard Output.isErrorTerminal, !Output.isTerminal, Date().timeIntervalSince(shown) > 0.5 else { return }
    shown = Date()
    FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
  }

  func end() {
    if Output.isErrorTerminal && !Output.isTerminal {
      FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
    Output.note(line)
  }

  /// "5 reports, 61 sentences, 43 events in 0.8 seconds (6 reports a second)".
  var line: String {
    let seconds = Date().timeIntervalSince(began)
    let rate = seconds > 0 ? Double(reports) / seconds : 0
    return "\(counted(reports, "report")), \(counted(sentences, "sentence")), \(counted(events, "event")) in "
      + String(format: "%.1f seconds (%.1f reports a second)", seconds, rate)
  }
}
