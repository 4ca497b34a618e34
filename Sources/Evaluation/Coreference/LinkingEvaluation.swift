public import Entities
public import Events
public import Foundation
public import Record
public import Reports

/// Scores which mentions a record joins, on coded events whose true clusters are known.
///
/// Every mention is the program's own, found in raw text; those that the labels lack are left out after the record
/// was made.
public struct LinkingEvaluation: Sendable {
  public init() {}

  /// Coded events with their reports, read back from the lines of `chancery code --format jsonl`.
  public func reports(_ reports: [Report], lines file: URL) throws -> [CodedReport] {
    let text = try read(file)
    let known = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var events: [String: [Event]] = [:]
    let decoder = JSONDecoder()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      guard let coded = try? decoder.decode(CodedEventLine.self, from: Data(line.utf8)) else {
        throw EvaluationError.badLine(
          path: file.path, line: number + 1, text: String(line), expected: "a line of `chancery code`")
      }
      guard let report = known[coded.reportID] else { continue }
      events[report.id, default: []].append(coded.event(of: report))
    }
    return reports.map { CodedReport(report: $0, events: events[$0.id] ?? []) }
  }

  /// The cluster of each mention: lines of a mention's id, a tab, and the cluster.
  public func labels(_ file: URL) throws -> [String: String] {
    var labels: [String: String] = [:]
    for (number, line) in try read(file).split(separator: "\n").enumerated() {
      let cells = line.split(separator: "\t")
      guard cells.count == 2 else {
        throw EvaluationError.badLine(
          path: file.path, line: number + 1, text: String(line), expected: "MENTION, a tab, CLUSTER")
      }
      labels[String(cells[0])] = String(cells[1])
    }
    return labels
  }

  public func evaluate(_ record: EventRecord, labels: [String: String]) -> EvaluationResult {
    var gold: [String] = []
    var predicted: [String] = []
    for entry in record.entries {
      for mention in entry.mentions {
        guard let label = labels[mention.id] else { continue }
        gold.append(label)
        predicted.append(entry.id)
      }
    }
    let scores = CoreferenceScores(gold: gold, predicted: predicted)
    return EvaluationResult(
      name: "entries", count: gold.count,
      figures: [
        ("muc_f1", scores.muc.f1), ("b3_precision", scores.bCubed.precision),
        ("b3_recall", scores.bCubed.recall), ("b3_f1", scores.bCubed.f1), ("ceaf_e_f1", scores.ceaf.f1),
        ("conll_f1", scores.conll),
      ])
  }

  /// A table for the training script: for each pair that is compared whether it is one event, then its features.
  public func features(of reports: [CodedReport], labels: [String: String], directory: ActorDirectory) -> String {
    var out = (["same", "first", "second"] + PairFeature.allCases.map(\.name)).joined(separator: "\t") + "\n"
    EntryFinder(directory: directory).eachPair(of: reports) { first, second, values in
      guard let one = labels[first], let other = labels[second] else { return }
      let cells = values.map { $0 == $0.rounded() ? String(Int($0)) : String(format: "%.4f", $0) }
      out += ([one == other ? "1" : "0", first, second] + cells).joined(separator: "\t") + "\n"
    }
    return out
  }
}
