public import Events
public import Record
public import Reports

extension Chancery {
  /// The record of some reports: each real-world event once, with every mention of it, and what the reports say of each
  /// other.
  ///
  /// ```swift
  /// let record = try Chancery().record(reports)
  /// for entry in record.entries where entry.voices > 1 { print(entry.type, entry.mentions.map(\.text)) }
  /// ```
  ///
  /// The coded reports are all in memory at the end; what the model made of their sentences is not.
  ///
  /// - Parameter decisions: What the user has joined and split.
  /// - Throws: ``LanguageError`` when the model fails.
  public func record(
    _ reports: [Report], decisions: RecordDecisions = RecordDecisions(),
    settings: RecordSettings = RecordSettings()
  ) throws -> EventRecord {
    var coded: [CodedReport] = []
    coded.reserveCapacity(reports.count)
    for start in stride(from: 0, to: reports.count, by: 64) {
      coded += try code(Array(reports[start..<min(start + 64, reports.count)]))
    }
    return record(of: try reread(coded), decisions: decisions, settings: settings)
  }

  /// Codes those reports again which the others help to read: they introduce people and organisations that these only name.
  ///
  /// Of a name without a country the report itself lets only guess whose minister it is; a report beside it may say so.
  ///
  /// - Returns: The reports in the same order.
  /// - Throws: ``LanguageError`` when the model fails.
  public func reread(_ coded: [CodedReport]) throws -> [CodedReport] {
    guard coded.count > 1 else { return coded }
    let together = Acquaintances(of: coded.map(\.acquaintances))
    guard !together.isEmpty else { return coded }
    let again = coded.indices.filter {
      coded[$0].acquaintances.wouldLearn(from: together, text: coded[$0].report.text.string)
    }
    var coded = coded
    for start in stride(from: 0, to: again.count, by: 64) {
      let part = Array(again[start..<min(start + 64, again.count)])
      let read = try code(part.map { coded[$0].report }, acquaintances: together)
      for (index, report) in zip(part, read) { coded[index] = report }
    }
    return coded
  }

  /// The record of reports that were coded before.
  public func record(
    of coded: [CodedReport], decisions: RecordDecisions = RecordDecisions(),
    settings: RecordSettings = RecordSettings()
  ) -> EventRecord {
    RecordBuilder(directory: directory, settings: settings, decisions: decisions).record(of: coded)
  }
}
