import Foundation

/// A file of events, one JSON object a line.
struct EventLines {
  /// The events in the order of the file, each with its line, from 1.
  let events: [(line: Int, event: ScoredEvent)]
  /// Whether its lines are reports with their events, as in the corpus.
  let holdsReports: Bool

  /// - Throws: ``EvaluationError`` for a file that cannot be read, and for the first line that is no event.
  init(file: URL) throws(EvaluationError) {
    try self.init(text: try read(file), path: file.path)
  }

  init(text: String, path: String) throws(EvaluationError) {
    var events: [(line: Int, event: ScoredEvent)] = []
    var holdsReports = false
    let decoder = JSONDecoder()
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let bytes = index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      do {
        if Self.isOfCorpus(bytes) {
          holdsReports = true
          events += try decoder.decode(CorpusLine.self, from: Data(bytes)).events.map { (index + 1, $0) }
          continue
        }
        events.append((index + 1, try decoder.decode(EventLine.self, from: Data(bytes)).event))
      } catch {
        throw .badLine(
          path: path, line: index + 1, text: String(decoding: bytes, as: UTF8.self),
          expected: Self.expected(error))
      }
    }
    self.events = events
    self.holdsReports = holdsReports
  }

  /// Whether a line is a report with a list of its events.
  private static func isOfCorpus(_ line: some Sequence<UInt8>) -> Bool {
    (try? JSONDecoder().decode(CorpusHead.self, from: Data(line)))?.events != nil
  }

  /// What a line lacks, in words for the user.
  private static func expected(_ error: any Error) -> String {
    let whole = "an event, {\"doc\":…,\"s\":…,\"type\":…} or a line of `chancery code`"
    func path(_ keys: [any CodingKey], _ last: (any CodingKey)? = nil) -> String {
      (keys + (last.map { [$0] } ?? [])).filter { $0.intValue == nil }.map(\.stringValue).joined(
        separator: ".")
    }
    guard let error = error as? DecodingError else { return whole }
    switch error {
    case .keyNotFound(let key, let context): return whole + "; there is no “\(path(context.codingPath, key))”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return context.codingPath.isEmpty
        ? whole : whole + "; “\(path(context.codingPath))” has another form"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? whole : whole + "; “\(path(context.codingPath))” has another form"
    @unknown default: return whole
    }
  }
}

/// What tells a line of the corpus from an event.
private struct CorpusHead: Decodable {
  struct Anything: Decodable {}
  var events: [Anything]?
}
