import Foundation
import Testing

@Suite("chancery copies")
struct CopiesCommandTests {
  private let wire = """
    The parliament of Varda voted on Tuesday to leave the lake fisheries accord, ending nine years of shared patrols. \
    Deputies backed the motion by 61 votes to 48 after a debate that ran past midnight and was twice interrupted. \
    Neighbouring Ostmark called the vote hasty and asked for a meeting of the lake council within two weeks.
    """

  private func lines() throws -> String {
    let reports: [[String: String]] = [
      [
        "id": "wire", "source": "Meridian Wire", "published": "2025-03-04", "title": "Varda leaves",
        "text": wire,
      ],
      ["id": "post", "source": "The Post", "published": "2025-03-05", "text": "PORT ELLAN — " + wire],
      [
        "id": "own", "source": "The Ledger", "published": "2025-03-05",
        "text":
          "Flour is to cost less in Quell from June, the council there decided, Reuters reported on Monday.",
      ],
    ]
    return try reports.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }.joined(
      separator: "\n")
  }

  @Test("JSON Lines give each group with its outlets and shares")
  func jsonLines() throws {
    let run = try Program.run("copies", "--format", "jsonl", "-", input: lines())
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.lines[0]["outlets"] as? [String] == ["Meridian Wire", "The Post"])
    let reports = try #require(run.lines[0]["reports"] as? [[String: Any]])
    #expect(reports.compactMap { $0["id"] as? String } == ["wire", "post"])
    #expect(reports[1]["share"] as? Double == 1)
    #expect(run.errors.contains("3 reports: 1 group with 1 copy, 2 texts of their own"))
  }

  @Test("The table names the origin, the outlets and, when asked, the credits")
  func table() throws {
    let run = try Program.run("copies", "--format", "table", "--sentences", "--quiet", "-", input: lines())
    #expect(run.output.contains("Varda leaves"))
    #expect(run.output.contains("one voice: 2 reports of 2 outlets"))
    #expect(run.output.contains("origin        Meridian Wire · 2025-03-04 · wire"))
    #expect(run.output.contains("100 %         The Post · 2025-03-05 · post"))
    #expect(run.output.contains("own:0  credits  Reuters"))
    #expect(run.errors.isEmpty)
  }

  @Test("Without copies it says so; a bad line is named, the rest is done")
  func badInput() throws {
    let one = #"{"id":"a","text":"Rain fell on Quell all through the week, and the canal rose by a foot."}"#
    let alone = try Program.run("copies", "--format", "table", "-", input: one)
    #expect(alone.status == 0)
    #expect(alone.output.contains("No report is a copy of another."))
    let bad = try Program.run("copies", "--format", "jsonl", "-", input: try lines() + "\nnot json\n")
    #expect(bad.status == 1)
    #expect(bad.lines.count == 1)
    #expect(bad.errors.contains("standard input:4:"))
    let missing = try Program.run("copies", "/nowhere.jsonl")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("/nowhere.jsonl: no such file or folder"))
  }
}
