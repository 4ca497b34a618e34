public import Events
import Foundation
public import Record

/// The events of a record as JSON, one object a line: the lines of `chancery code` with the key "entry" added.
public struct EntryLines: Sendable {
  private let entries: [String: String]

  public init(_ record: EventRecord) {
    entries = Dictionary(
      record.entries.flatMap { entry in entry.mentions.map { ($0.id, entry.id) } },
      uniquingKeysWith: { a, _ in a })
  }

  /// The line of one event, without a line feed.
  public func line(for event: Event) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(event: event, entry: entries[event.id])
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }

  private struct Line: Encodable {
    var event: Event
    var entry: String?

    private enum CodingKeys: String, CodingKey { case entry }

    func encode(to encoder: any Encoder) throws {
      try event.encode(to: encoder)
      var line = encoder.container(keyedBy: CodingKeys.self)
      try line.encode(entry, forKey: .entry)
    }
  }
}
