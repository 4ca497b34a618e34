import Testing

@testable import Reports

/// What holds for every report: its parts lie in its text, in order, and their words are the text's.
@Suite("Offsets")
struct OffsetTests {
  static let wrapped = """
    title: Envoys of three states meet in Muscat

    MUSCAT, Oman, May 3 (AFP) — The envoys of the three states met on Monday in the old palace to
    speak of a joint force that would guard the river, the two bridges that the flood had
    spared, and the “Côte d’Émeraude” road \u{1F30A} which Türkiye's engineers re-
    built in the spring.

    READ ALSO: How the flood took four bridges

    - Each state sends 300 men.
    """

  private func reports() throws -> [Report] {
    let folder = try TestFolder()
    let pages = try PageTests.pages.flatMap { try ReportReader().read(Fixtures.path("pages/\($0.file)")) }
    let json = #"{"id":"s","sentences":["  Rain \u00e9 fell. ","","OSLO, Norway — Envoys met.\nThey left."]}"#
    return try ReportReader().read(try folder.write("wrapped.txt", Self.wrapped))
      + ReportReader().read(try folder.write("s.jsonl", json + "\n")) + pages
  }

  @Test("Passages, sentences and words lie within each other, in order")
  func nest() throws {
    for report in try reports() {
      #expect(!report.sentences.isEmpty)
      var end = 0
      for sentence in report.sentences {
        #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= report.text.count)
        end = sentence.range.upperBound
        let passage = report.passages[sentence.passage].range
        #expect(
          passage.lowerBound <= sentence.range.lowerBound && passage.upperBound >= sentence.range.upperBound)
        #expect(zip(sentence.words, sentence.words.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(sentence.words.allSatisfy { sentence.range.contains($0.lowerBound) && !$0.isEmpty })
        #expect(sentence.words.allSatisfy { $0.upperBound <= sentence.range.upperBound })
      }
    }
  }

  @Test("The words of a sentence are all that it says")
  func complete() throws {
    for report in try reports() {
      for sentence in report.sentences where !sentence.words.isEmpty {
        let words = sentence.words.map { report.text[$0] }.joined()
        let text = report.text[sentence.range]
        #expect(words.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      }
    }
  }

  @Test("A sentence of a hard-wrapped text reads as one line")
  func wrappedSentence() throws {
    let folder = try TestFolder()
    let report = try ReportReader().read(try folder.write("wrapped.txt", Self.wrapped))[0]
    #expect(
      report.sentences.map { report.text[$0.range] } == [
        "The envoys of the three states met on Monday in the old palace to speak of a joint force that would guard the river, the two bridges that the flood had spared, and the “Côte d’Émeraude” road \u{1F30A} which Türkiye's engineers rebuilt in the spring.",
        "READ ALSO: How the flood took four bridges", "Each state sends 300 men.",
      ])
    #expect(report.sentences.map(\.isCoded) == [true, false, true])
    #expect(report.dateline?.place == "MUSCAT, Oman")
    #expect(report.dateline?.day == "May 3")
  }
}
