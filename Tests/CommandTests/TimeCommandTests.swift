import Foundation
import Testing

@Suite("What the user knows of time, said wrongly")
struct TimeOptionTests {
  @Test(
    "A zone or a day that there is not is an error that says how to give one",
    arguments: [
      (
        ["--timezone", "Mars/Olympus"],
        "--timezone: “Mars/Olympus” is no zone known here; give one as Europe/Paris, as +03:00, or as GMT."
      ),
      (["--timezone", "+25:00"], "--timezone: “+25:00” is no zone known here"),
      (
        ["--published", "2025-02-30"],
        "--published: “2025-02-30” is no day of the calendar; give it as YYYY-MM-DD."
      ),
      (["--published", "yesterday"], "--published: “yesterday” is no day of the calendar"),
      (["--published", "2025-04-03T99:00"], "--published: “2025-04-03T99:00” is no time"),
    ])
  func wrong(options: [String], message: String) throws {
    let run = try Program.run(["code"] + options + ["-"], input: "Envoys met.")
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
  }
}

@Suite("Time on the command line", .withModel)
struct TimeCommandTests {
  private let story =
    "Kenya and Uganda signed a border pact in Kampala on Monday. The ministers will meet again in Nairobi on 12 May."

  private func dates(_ options: [String]) throws -> [String] {
    let run = try Program.run(["code", "--format", "jsonl"] + options + ["-"], input: story)
    return run.lines.map { event in
      let date = event["date"] as? [String: Any]
      return "\(date?["start"] as? String ?? "-") \(date?["basis"] as? String ?? "-")"
    }
  }

  @Test("--published gives a day to a report that has none, and the zone moves a time to its own day")
  func published() throws {
    #expect(try dates(["--published", "2025-04-03"]).contains("2025-03-31 relative"))
    let late = ["--published", "2025-04-06T22:30:00Z"]
    #expect(try dates(late).contains("2025-03-31 relative"))
    #expect(try dates(late + ["--timezone", "+09:00"]).contains("2025-04-07 relative"))
  }

  @Test("Without it, no day is made up")
  func unknown() throws {
    #expect(try dates([]).allSatisfy { $0.hasPrefix("- ") })
  }

  @Test("A calendar has an entry for each event with days, and a note counts the rest")
  func calendar() throws {
    let known = try Program.run(
      ["code", "--format", "ical", "--published", "2025-04-03", "-"], input: story)
    #expect(known.status == 0)
    #expect(known.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(known.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(known.output.contains("DTSTART;VALUE=DATE:20250331\r\n"))
    let none = try Program.run(["code", "--format", "ical", "-"], input: "Kenya praised Uganda.")
    #expect(!none.output.contains("BEGIN:VEVENT"))
    #expect(none.errors.contains("1 event without a first and a last day left out of the calendar"))
  }

  @Test("explain shows when a report was written and why, and each expression of time")
  func explain() throws {
    let folder = try Folder()
    let path = try folder.add("pact.txt", "published: 2025-04-03\n\n" + story)
    let text = try Program.run("explain", path).output
    #expect(
      text.hasPrefix(
        "Report written: 2025-04-03, as given\n  2025-04-03: published 2025-04-03, as the input says\n"))
    #expect(text.contains("“Monday”  DATE 2025-03-31 · 2025-03-31 · relative"))
    #expect(text.contains("“12 May”  DATE 2025-05-12 · 2025-05-12 · inferred"))
  }

  @Test("evaluate time scores TimeML, names a broken file and goes on")
  func evaluate() throws {
    let folder = try Folder()
    let document = """
      <TimeML><DCT><TIMEX3 type="DATE" value="2024-05-14" functionInDocument="CREATION_TIME">May 14</TIMEX3></DCT>
      <TEXT>Envoys met <TIMEX3 type="DATE" value="2024-05-13">Monday</TIMEX3>.</TEXT></TimeML>
      """
    try folder.add("good.tml", document)
    try folder.add("broken.tml", document.replacingOccurrences(of: "</TEXT>", with: ""))
    let run = try Program.run("evaluate", "time", "--json", folder.url.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("broken.tml:2:"))
    #expect(run.output.hasPrefix(#"{"evaluation":"time","n":1,"strict_f1":1.0000,"#))
    #expect(run.output.contains(#""value_f1":1.0000"#))
    let nothing = try Folder()
    let empty = try Program.run("evaluate", "time", nothing.url.path)
    #expect(empty.status != 0)
    #expect(empty.errors.contains("nothing to evaluate; expected TimeML files, whose names end in .tml"))
  }
}
