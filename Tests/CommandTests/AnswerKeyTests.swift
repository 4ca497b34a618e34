import Chancery
import Foundation
import Testing

/// The records of the sample stories against keys that were written by reading (`Tests/Keys`, see `Samples/README.md`).
@Suite("Answer keys of the samples", .serialized, .enabled(if: Model.isThere))
struct AnswerKeyTests {
  struct Key: Decodable {
    struct Quote: Decodable {
      var report: String
      var quote: String
    }
    struct Value: Decodable { var quotes: [Quote] }
    struct Difference: Decodable {
      var kind: String
      var values: [Value]
      var optional: Bool?
    }
    struct Entry: Decodable { var mentions: [Quote] }
    var copies: [[String]]
    var entries: [Entry]
    var differences: [Difference]
  }

  /// A story with its record and what of the key the record has.
  struct Marks {
    var found = 0
    var planted = 0
    var wrong: [String] = []
    /// The planted differences that are not found, by kind and words.
    var missed: [String] = []
    var copies = 0
    var isCopyMissed = false
  }

  static let stories = [
    "ceasefire", "fezzan-hostages", "lakes-accord", "napo-raid", "skadar-spill", "suva-council",
    "talas-water",
  ]

  /// The whole is a floor under what was measured when it was written; a change that finds less has to say why.
  @Test("Of the planted differences at least so many are found, and at most so many others are told")
  func differences() throws {
    var found = 0
    var planted = 0
    var wrong: [String] = []
    for story in Self.stories {
      let marks = try marks(of: story)
      #expect(!marks.isCopyMissed, "\(story): a copy is not grouped")
      found += marks.found
      planted += marks.planted
      wrong += marks.wrong.map { "\(story): \($0)" }
      if ProcessInfo.processInfo.environment["CHANCERY_SHOW"] != nil {
        print(story, marks.found, "of", marks.planted, "others", marks.wrong)
        for missed in marks.missed { print("  missed:", missed) }
      }
    }
    #expect(planted > 60)
    #expect(found >= 48, "found \(found) of \(planted)")
    #expect(wrong.count <= 4, "\(wrong)")
  }

  private func marks(of story: String) throws -> Marks {
    let key = try JSONDecoder().decode(
      Key.self, from: Data(contentsOf: Program.root.appending(path: "Tests/Keys/\(story).json")))
    var reports: [Report] = []
    ReportReader().readAll(paths: [Program.root.appending(path: "Samples/\(story)").path]) { result in
      if let report = try? result.get() { reports.append(report) }
      return true
    }
    let record = try Model.shared.get().record(reports)
    var texts: [SentenceReference: String] = [:]
    for report in reports {
      for sentence in report.sentences {
        texts[SentenceReference(report: report.id, sentence: sentence.number)] = Self.plain(
          report.text[sentence.range])
      }
    }
    func gives(_ value: DifferenceValue, _ wanted: Key.Value) -> Bool {
      wanted.quotes.contains { quote in
        value.sources.contains {
          $0.report == quote.report && texts[$0]?.contains(Self.plain(quote.quote)) == true
        }
      }
    }
    func matches(_ difference: Difference, _ planted: Key.Difference) -> Bool {
      guard Self.areOfOneKind(difference.kind.rawValue, planted.kind) else { return false }
      let pairs = difference.values.indices.flatMap { mine in
        planted.values.indices.filter { gives(difference.values[mine], planted.values[$0]) }.map {
          (mine, $0)
        }
      }
      return pairs.contains { a in pairs.contains { a.0 != $0.0 && a.1 != $0.1 } }
    }
    var marks = Marks()
    let wanted = key.differences.filter { $0.optional != true }
    marks.planted = wanted.count
    marks.missed = wanted.filter { planted in !record.differences.contains { matches($0, planted) } }
      .map { planted in
        "\(planted.kind) "
          + planted.values.map { $0.quotes.map { "\($0.report): \($0.quote)" }.joined(separator: " + ") }
          .joined(separator: " | ")
      }
    marks.found = wanted.count { planted in record.differences.contains { matches($0, planted) } }
    marks.wrong = record.differences.filter { difference in
      difference.kind != .wording && !difference.isDevelopment
        && !key.differences.contains { matches(difference, $0) }
    }.map(\.statement)
    marks.isCopyMissed = key.copies.contains { copies in
      !record.copies.contains { Set(copies).isSubset(of: $0.reports) }
    }
    return marks
  }

  /// Sizes of forces are figures and facts, who took part is a question of party and rank.
  private static func areOfOneKind(_ a: String, _ b: String) -> Bool {
    a == b
      || [["fact", "figure"], ["party", "responsibility"], ["party", "rank"]].contains([a, b].sorted())
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\u{2011}", with: "-").replacing("’", with: "'")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
