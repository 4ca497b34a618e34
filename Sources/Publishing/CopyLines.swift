import Foundation
public import Record

/// Findings of copies as JSON, one object a line; `kind` says what a line is: `copies`, `passage` or `credit`.
///
/// ```json
/// {"extracts":[],"id":"C-5b1f…","kind":"copies","outlets":["AP","The Post"],"reports":[{"id":"a","share":1},…]}
/// ```
public struct CopyLines: Sendable {
  /// Whether copied sentences and credits get lines too.
  public var showsSentences: Bool

  public init(showsSentences: Bool = false) { self.showsSentences = showsSentences }

  /// The lines, without line feeds.
  ///
  /// - Parameter reports: What is known of each report, by its id.
  public func lines(for findings: CopyFindings, of reports: [String: CopyTable.Line]) throws -> [String] {
    var lines = try findings.groups.map { try encode(GroupLine($0, reports)) }
    guard showsSentences else { return lines }
    lines += try findings.passages.map { try encode(PassageLine(copy: $0.copy, origin: $0.origin)) }
    lines += try findings.dependences.map {
      try encode(CreditLine(report: $0.report, sentence: $0.sentence, outlet: $0.outlet, on: $0.on))
    }
    return lines
  }

  private func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private struct GroupLine: Encodable {
    struct Item: Encodable {
      var id: String
      var source: String
      var published: String?
      var share: Double
      var isExtract: Bool

      enum CodingKeys: String, CodingKey {
        case id, source, published, share
        case isExtract = "extract"
      }
    }
    var kind = "copies"
    var id: String
    var title: String
    var outlets: [String]
    var reports: [Item]

    init(_ group: CopyGroup, _ lines: [String: CopyTable.Line]) {
      id = group.id
      title = group.reports.first.flatMap { lines[$0]?.title } ?? ""
      outlets = Set(group.reports.compactMap { lines[$0]?.source }.filter { !$0.isEmpty }).sorted()
      reports = group.reports.map { id in
        Item(
          id: id, source: lines[id]?.source ?? "", published: lines[id]?.published,
          share: ((group.overlap[id] ?? 1) * 1000).rounded() / 1000, isExtract: group.extracts.contains(id))
      }
    }
  }

  private struct PassageLine: Encodable {
    var kind = "passage"
    var copy: SentenceReference
    var origin: SentenceReference
  }

  private struct CreditLine: Encodable {
    var kind = "credit"
    var report: String
    var sentence: Int?
    var outlet: String
    var on: String?
  }
}
