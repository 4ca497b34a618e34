import Foundation
import Record
import Reports
import Testing

private let corpus = ProcessInfo.processInfo.environment["CHANCERY_ECB"]

/// Measures stories on ECB+ (Cybulska and Vossen 2014), whose topics have two stories each of one kind of event.
///
/// Runs when `CHANCERY_ECB` names a corpus file: document, sentence, token and word, with tabs between them.
@Suite("Stories, measured", .enabled(if: corpus != nil, "CHANCERY_ECB names no corpus file"))
struct StoryMeasureTests {
  @Test("B³ of stories on ECB+", arguments: [0.11, 0.13, 0.14, 0.15, 0.16, 0.17, 0.19])
  func measure(likeness: Double) throws {
    let reports = try Self.reports(at: #require(corpus))
    var settings = StorySettings()
    settings.likeness = likeness
    let batch = StoryFinder(settings: settings).stories(of: reports).map(\.reports)
    print("\(likeness) batch  \(Self.score(batch))")
    var stream = StoryStream(settings: settings)
    var streamed: [String: [String]] = [:]
    // Shuffled, but the same in every run.
    for report in reports.sorted(by: { String($0.id.reversed()) < String($1.id.reversed()) }) {
      streamed[stream.add(StoryReport(report)), default: []].append(report.id)
    }
    print("\(likeness) stream \(Self.score(Array(streamed.values)))")
  }

  static func reports(at path: String) throws -> [Report] {
    var lines: [(id: String, sentences: [String: [String]])] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 4 else { continue }
      if lines.last?.id != parts[0] { lines.append((parts[0], [:])) }
      lines[lines.count - 1].sentences[parts[1], default: []].append(parts[3])
    }
    return lines.map { id, sentences in
      let text = sentences.sorted { Int($0.key)! < Int($1.key)! }.map { $0.value.joined(separator: " ") }
      return ReportReader().report(text: text.joined(separator: "\n\n"), id: id)
    }
  }

  /// The story of a document: "36_11ecbplus" is of story "36plus".
  static func gold(_ id: String) -> String {
    (id.split(separator: "_").first.map(String.init) ?? id) + (id.hasSuffix("plus") ? "plus" : "")
  }

  static func score(_ stories: [[String]]) -> String {
    let all = stories.flatMap { $0 }
    let sizes = Dictionary(grouping: all, by: gold).mapValues(\.count)
    var precision = 0.0
    var recall = 0.0
    var (right, found) = (0, 0)
    for story in stories {
      let counts = Dictionary(grouping: story, by: gold).mapValues(\.count)
      for (key, count) in counts {
        precision += Double(count * count) / Double(story.count)
        recall += Double(count * count) / Double(sizes[key]!)
        right += count * (count - 1) / 2
      }
      found += story.count * (story.count - 1) / 2
    }
    let wanted = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    precision /= Double(all.count)
    recall /= Double(all.count)
    let values = [
      precision, recall, 2 * precision * recall / (precision + recall),
      2 * Double(right) / Double(found + wanted),
    ]
    let words = values.map { String(format: "%.3f", $0) }
    return
      "B³ P \(words[0]) R \(words[1]) F \(words[2]), pairs F \(words[3]), \(stories.count) of \(sizes.count)"
  }
}
