public import Events
import Foundation

/// Writes events and facts as JSON, one object a line, as the output contract says.
///
/// Keys are sorted, so that the same coding gives the same bytes.
public struct JSONLines: Sendable {
  public init() {}

  /// The line of one event, without a line feed.
  public func line(for event: Event) throws -> String { try encode(event) }

  /// The line of one standing fact, without a line feed.
  public func line(for fact: Fact) throws -> String { try encode(fact) }

  func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
