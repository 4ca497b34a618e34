import Foundation
import Testing

@Suite("chancery record", .withModel)
struct RecordCommandTests {
  private static let story = """
    {"id":"wire","published":"2025-05-06","text":"Kenya's foreign minister visited Kampala on Tuesday. The visit was his first to Uganda."}
    {"id":"gazette","published":"2025-05-02","text":"Kenya's foreign minister will visit Kampala on May 6, the Kenyan foreign ministry said."}

    """

  @Test("every line has an entry, and mentions of one event have the same")
  func lines() throws {
    let run = try Program.run(["record", "--format", "jsonl", "-"], input: Self.story)
    #expect(run.status == 0)
    #expect(run.lines.count >= 2)
    let entries = run.lines.compactMap { $0["entry"] as? String }
    #expect(entries.count == run.lines.count)
    #expect(Set(entries).count < entries.count)
    let coded = try Program.run(["code", "--format", "jsonl", "-"], input: Self.story)
    #expect(Set(run.lines.flatMap(\.keys)).subtracting(coded.lines.flatMap(\.keys)) == ["entry"])
  }

  @Test("the same reports in any order give the same bytes", arguments: ["json", "jsonl", "table"])
  func order(_ format: String) throws {
    let folder = try Folder()
    var paths: [String] = []
    for (number, line) in Self.story.split(separator: "\n").enumerated() {
      paths.append(try folder.add("r\(number).jsonl", String(line) + "\n"))
    }
    let first = try Program.run(["record", "--format", format] + paths)
    let second = try Program.run(["record", "--format", format] + paths.reversed())
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test("json is one document with all its parts")
  func document() throws {
    let run = try Program.run(["record", "--format", "json", "--quiet", "-"], input: Self.story)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "reports", "copies", "stories", "entries", "differences", "facts", "developments", "warnings",
      ])
    #expect((object["reports"] as? [Any])?.count == 2)
  }

  @Test("decisions are followed; unknown ones are named; a bad file stops the run before the work")
  func decisions() throws {
    let folder = try Folder()
    let plain = try Program.run(["record", "--format", "jsonl", "-"], input: Self.story)
    let ids = plain.lines.compactMap { $0["id"] as? String }
    let file = try folder.add("d.tsv", "split \(ids[0]) \(ids[1])\njoin nobody/1/1 \(ids[0])\n")
    let run = try Program.run(["record", "--format", "jsonl", "--decisions", file, "-"], input: Self.story)
    let entries = run.lines.compactMap { $0["entry"] as? String }
    #expect(run.status == 0 && entries[0] != entries[1])
    #expect(run.errors.contains("names the mention “nobody/1/1”, which this record does not have"))
    let bad = try folder.add("bad.tsv", "merge a b\n")
    let failed = try Program.run(["record", "--decisions", bad, "-"], input: Self.story)
    #expect(failed.status != 0 && failed.output.isEmpty)
    #expect(failed.errors.contains("bad.tsv:1: expected “join MENTION MENTION”"))
  }
}
