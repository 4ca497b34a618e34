/// Which reports speak with one voice: copies of one another, and those that rest on another report of the record.
public struct Voices: Sendable, Equatable {
  private let voice: [String: String]

  /// - Parameters:
  ///   - copies: Groups of copies; each is one voice.
  ///   - dependent: Pairs of a report's id and the id of the report whose words it passes on ("Reuters reported").
  public init(copies: [CopyGroup], dependent: [(report: String, on: String)] = []) {
    var voice: [String: String] = [:]
    for group in copies {
      guard let first = group.reports.first else { continue }
      for report in group.reports { voice[report] = first }
    }
    for pair in dependent where voice[pair.report] == nil { voice[pair.report] = voice[pair.on] ?? pair.on }
    self.voice = voice
  }

  public static func == (a: Voices, b: Voices) -> Bool { a.voice == b.voice }

  /// The id of the report that stands for a report's voice: itself, or the origin of its text.
  public func voice(of report: String) -> String { voice[report] ?? report }

  /// How many independent voices some reports are.
  public func count(of reports: some Sequence<String>) -> Int { Set(reports.map(voice(of:))).count }
}
