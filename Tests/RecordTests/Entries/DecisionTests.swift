import Events
import Record
import Testing

@Suite("A user's joins and splits")
struct DecisionTests {
  private let other: TestReport = TestReport(
    "other", ["Sudmark's parliament ratified a fisheries treaty."],
    TestEvent(0, .support, "ratified", [.sudmark]))

  @Test("a join makes one entry of what nothing else would join")
  func join() {
    let record = record(
      EntryTests.visit, other, decisions: RecordDecisions([.init(.join, "other/0/1", "wire/0/1")]))
    #expect(record.groups == [["other/0/1", "wire/0/1", "wire/2/2"]])
    let links = record.entries.flatMap(\.links)
    #expect(links.contains { $0.reasons.first == "joined by the user" && $0.score == 1 })
  }

  @Test("a split parts what would be joined")
  func split() {
    let record = record(EntryTests.visit, decisions: RecordDecisions([.init(.split, "wire/2/2", "wire/0/1")]))
    #expect(record.groups == [["wire/0/1"], ["wire/2/2"]])
    #expect(record.warnings.isEmpty)
  }

  @Test("the later of two decisions holds, also by way of a third mention")
  func contradiction() {
    let joinLast = record(
      EntryTests.visit,
      decisions: RecordDecisions([
        .init(.split, "wire/0/1", "wire/2/2"), .init(.join, "wire/2/2", "wire/0/1"),
      ]))
    #expect(joinLast.entries.count == 1)
    #expect(joinLast.warnings.count == 1)
    let splitLast = record(
      EntryTests.visit, other,
      decisions: RecordDecisions([
        .init(.join, "wire/0/1", "other/0/1"), .init(.join, "other/0/1", "wire/2/2"),
        .init(.split, "wire/0/1", "wire/2/2"),
      ]))
    #expect(splitLast.groups == [["other/0/1", "wire/2/2"], ["wire/0/1"]])
  }

  @Test("a decision on a mention that is not there is left aside and named")
  func unknown() {
    let record = record(EntryTests.visit, decisions: RecordDecisions([.init(.join, "wire/0/1", "gone/1/1")]))
    #expect(record.entries.count == 1)
    #expect(
      record.warnings == [
        "the decision “join wire/0/1 gone/1/1” names the mention “gone/1/1”, which this record does not have; it was left aside"
      ])
  }

  @Test("lines with spaces, tabs or JSON; notes and empty lines are passed over")
  func reading() throws {
    let text = """
      # mine
      join a/1/1 b/2/1

      split\ta b/1/1\tc/2/1
      {"join":["a/1/1","c/2/1"]}
      """
    #expect(
      try RecordDecisions(text: text, name: "d.tsv").decisions == [
        .init(.join, "a/1/1", "b/2/1"), .init(.split, "a b/1/1", "c/2/1"), .init(.join, "a/1/1", "c/2/1"),
      ])
  }

  @Test("a bad line is named", arguments: ["join a", "merge a b", "{\"join\":[\"a\"]}", "{", "join a b c"])
  func badLine(_ line: String) {
    #expect(throws: RecordError.badDecision(path: "d.tsv", line: 2, text: line)) {
      try RecordDecisions(text: "# mine\n" + line, name: "d.tsv")
    }
  }

  @Test("the message says what a line should be")
  func message() {
    #expect(
      "\(RecordError.badDecision(path: "d.tsv", line: 2, text: "merge a b"))"
        == "d.tsv:2: expected “join MENTION MENTION” or “split MENTION MENTION”, found “merge a b”")
  }
}
