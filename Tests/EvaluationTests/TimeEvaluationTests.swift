import Foundation
import Reports
import Testing

@testable import Evaluation

@Suite struct TimeEvaluationTests {
  private let document = """
    <?xml version="1.0" ?>
    <TimeML>
    <DOCID>border</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-14" functionInDocument="CREATION_TIME">May 14, 2024</TIMEX3></DCT>
    <TITLE>Talks &amp; tolls</TITLE>
    <TEXT>
    Envoys <EVENT eid="e1" class="OCCURRENCE">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2024-05-13">Monday</TIMEX3> at R&amp;R House.
    They left <TIMEX3 tid="t2" type="DATE" value="2024-05-14"> today</TIMEX3>.
    </TEXT>
    </TimeML>
    """

  @Test func readsTextAndMarks() throws {
    let read = try TimeMLDocument(xml: Data(document.utf8), path: "x/border.tml")
    #expect(read.name == "border")
    #expect(read.created == "2024-05-14")
    #expect(read.text.contains("met Monday at R&R House."))
    #expect(read.marks.map(\.value) == ["2024-05-13", "2024-05-14"])
    let scalars = Array(read.text.unicodeScalars)
    let words = read.gold.map { mark in String(String.UnicodeScalarView(scalars[mark.range])) }
    #expect(words == ["Monday", "today"])
  }

  @Test func keepsOffsetsInItsReport() throws {
    let read = try TimeMLDocument(xml: Data(document.utf8), path: "border.tml")
    #expect(read.report.text.count == read.text.unicodeScalars.count)
    #expect(read.report.published == "2024-05-14")
    #expect(read.report.sentences.count == 2)
  }

  @Test func saysWhereXMLBreaks() {
    let broken = document.replacingOccurrences(of: "</TIMEX3> at", with: "</EVENT> at")
    #expect(throws: EvaluationError.self) { try TimeMLDocument(xml: Data(broken.utf8), path: "b.tml") }
    do throws(EvaluationError) {
      _ = try TimeMLDocument(xml: Data(broken.utf8), path: "b.tml")
    } catch {
      #expect(error.description.hasPrefix("b.tml:7:"))
      #expect(error.description.hasSuffix("is no well-formed XML from here on; expected a TimeML document"))
    }
  }

  @Test func wantsATextElement() {
    do throws(EvaluationError) {
      _ = try TimeMLDocument(xml: Data("<TimeML></TimeML>".utf8), path: "b.tml")
      Issue.record("no error")
    } catch {
      #expect(
        error.description == "b.tml: nothing to evaluate; expected a TimeML document with a TEXT element")
    }
  }

  // MARK: - Scores

  private func mark(_ range: Range<Int>, _ type: String = "DATE", _ value: String = "2024") -> TimeScores.Mark
  {
    TimeScores.Mark(range: range, type: type, value: value)
  }

  @Test func countsAsTheTempEvalToolDoes() {
    var scores = TimeScores()
    scores.add(
      gold: [mark(0..<5), mark(10..<20), mark(30..<35, "DURATION", "P1D"), mark(40..<45)],
      found: [
        mark(0..<5), mark(12..<20, "DATE", "2023"), mark(30..<35, "DATE", "P1D"), mark(50..<55),
        mark(60..<65),
      ])
    #expect(scores.strict == Scores(correct: 2, predicted: 5, gold: 4))
    #expect(scores.relaxed == Scores(correct: 3, predicted: 5, gold: 4))
    #expect(scores.type == Scores(correct: 2, predicted: 5, gold: 4))
    #expect(scores.value == Scores(correct: 2, predicted: 5, gold: 4))
  }

  @Test func matchesEachOnce() {
    var scores = TimeScores()
    let pairs = scores.add(gold: [mark(0..<20)], found: [mark(0..<5), mark(0..<20), mark(10..<20)])
    #expect(scores.strict.correct == 1)
    #expect(scores.relaxed.correct == 1)
    #expect(pairs.count == 3)
  }

  @Test func filesAreTakenInOrderAndFoldersLookedThrough() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "time-\(UInt64.random(in: 0...(.max)))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b.tml", "a.tml", "notes.txt"] {
      try Data(document.utf8).write(to: folder.appendingPathComponent(name))
    }
    #expect(try TimeEvaluation.files(at: [folder]).map(\.lastPathComponent) == ["a.tml", "b.tml"])
    #expect(throws: EvaluationError.self) {
      try TimeEvaluation.files(at: [folder.appendingPathComponent("none")])
    }
  }
}
