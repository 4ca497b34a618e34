public import Foundation

/// What a user has decided on which mentions are one event: it stands over what the program finds.
///
/// A file of decisions has one a line, with the mentions' ids as `chancery record` writes them:
///
/// ```
/// # the visit told twice
/// join harbour/3/1 gazette/7/2
/// split harbour/3/1 wire/2/1
/// ```
///
/// Ids with spaces in them are parted by tabs. A line may also be JSON: `{"join":["harbour/3/1","gazette/7/2"]}`. Where
/// two lines contradict each other, the later one holds.
public struct RecordDecisions: Sendable, Equatable {
  /// One decision on two mentions.
  public struct Decision: Sendable, Equatable {
    public enum Verb: String, Sendable, Codable, CaseIterable {
      /// They are one event.
      case join
      /// They are two.
      case split
    }
    public var verb: Verb
    /// Ids of the two mentions.
    public var first: String
    public var second: String

    public init(_ verb: Verb, _ first: String, _ second: String) {
      self.verb = verb
      self.first = first
      self.second = second
    }
  }
  /// In the order they were made.
  public var decisions: [Decision]

  public init(_ decisions: [Decision] = []) { self.decisions = decisions }

  /// Reads a file of decisions.
  ///
  /// - Throws: ``RecordError`` with the file, and with the line that cannot be read.
  public init(file: URL) throws(RecordError) {
    let text: String
    do {
      text = try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw .unreadable(path: file.path, reason: error.localizedDescription)
    }
    try self.init(text: text, name: file.path)
  }

  /// Reads decisions that are at hand as text; `name` stands for the file in messages.
  public init(text: String, name: String) throws(RecordError) {
    decisions = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let decision = line.hasPrefix("{") ? Self.json(line) : Self.plain(line) else {
        throw .badDecision(path: name, line: number + 1, text: line)
      }
      decisions.append(decision)
    }
  }

  private static func plain(_ line: String) -> Decision? {
    let cells =
      line.contains("\t") ? line.split(separator: "\t") : line.split(whereSeparator: \.isWhitespace)
    let words = cells.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard words.count == 3, let verb = Decision.Verb(rawValue: words[0].lowercased()) else { return nil }
    return Decision(verb, words[1], words[2])
  }

  private static func json(_ line: String) -> Decision? {
    guard let object = try? JSONDecoder().decode([String: [String]].self, from: Data(line.utf8)),
      object.count == 1, let (key, ids) = object.first, ids.count == 2,
      let verb = Decision.Verb(rawValue: key)
    else { return nil }
    return Decision(verb, ids[0], ids[1])
  }
}
