import Foundation
import Testing

@Suite("chancery code", .withModel)
struct CodeCommandTests {
  static let story = "Kenya and Uganda signed a defence pact in Nairobi on Monday. The weather was fine."

  @Test("A table shows the sentence, the event beneath it, and a closing line on standard error")
  func table() throws {
    let folder = try Folder()
    let path = try folder.add("pact.txt", Self.story)
    let run = try Program.run("code", path, "--format", "table")
    #expect(run.status == 0)
    #expect(run.output.contains("Kenya and Uganda signed a defence pact"))
    #expect(run.output.contains("SUPPORT"))
    #expect(run.output.contains("Kenya [KEN GOV]"))
    #expect(run.errors.contains("1 report, 2 sentences, "))
  }

  @Test("JSON Lines follow the contract and point into the text")
  func lines() throws {
    let input = #"{"id":"a","source":"S","published":"2024-05-07","text":"\#(Self.story)"}"# + "\n"
    let run = try Program.run(["code", "-", "--format", "jsonl"], input: input)
    #expect(run.status == 0)
    let event = try #require(run.lines.first)
    let trigger = try #require(event["trigger"] as? [String: Any])
    let start = try #require(trigger["start"] as? Int)
    let end = try #require(trigger["end"] as? Int)
    let scalars = Array(Self.story.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == trigger["text"] as? String)
    #expect((event["report"] as? [String: Any])?["published"] as? String == "2024-05-07")
  }

  @Test("Sentences that come split keep their numbers")
  func split() throws {
    let input = #"{"id":"b","sentences":["Rain fell.","Ghana condemned the coup in Niger."]}"# + "\n"
    let run = try Program.run(["code", "-", "--format", "jsonl"], input: input)
    #expect(run.lines.allSatisfy { $0["sentence"] as? Int == 1 })
    #expect(run.lines.contains { $0["type"] as? String == "ACCUSE" })
  }

  @Test("--all says why a sentence was not coded")
  func uncoded() throws {
    let folder = try Folder()
    let path = try folder.add("r.txt", Self.story)
    // The table comes without being asked for, though nobody watches.
    for arguments in [["--format", "table", "--all"], ["--all"]] {
      let run = try Program.run(["code", path] + arguments)
      #expect(run.status == 0)
      #expect(run.output.contains("no word states an act"))
    }
  }

  @Test("--all and --format jsonl do not go together, and that is said")
  func uncodedAsLines() throws {
    let run = try Program.run("code", "none.txt", "--all", "--format", "jsonl")
    #expect(run.status == 64)
    #expect(run.errors.contains("--all belongs to the table: JSON Lines hold events only."))
    #expect(run.output.isEmpty)
  }

  @Test("Standing facts go to a file of their own")
  func facts() throws {
    let folder = try Folder()
    let report = try folder.add("r.txt", "Niger quit ECOWAS in January, its government said on Monday.")
    let facts = folder.url.appending(path: "facts.jsonl").path
    #expect(try Program.run("code", report, "--facts", facts).status == 0)
    #expect(try String(contentsOfFile: facts, encoding: .utf8).contains(#""fact":"left""#))
  }

  @Test("A file of the user's own overrides the directory")
  func ownDirectory() throws {
    let folder = try Folder()
    let own = try folder.add(
      "own.tsv", "name\taliases\tcountry\tsector\nLantern Brigade\tLanterns\tGHA\tPAR\n")
    let report = try folder.add(
      "r.txt", "The Lantern Brigade attacked an army post on Friday, killing three soldiers.")
    let run = try Program.run("code", report, "--format", "jsonl", "--directory", own)
    #expect(run.output.contains(#""entity":"PAR:Lantern Brigade""#))
  }

  @Test("A PETRARCH dictionary serves as a directory; what is odd in it is said")
  func petrarch() throws {
    let folder = try Folder()
    let own = try folder.add(
      "own.actors.txt", "LANTERN_BRIGADE_ [GHAREB]\n+LANTERNS_\nODD_ONE_ [GHAGOV 2004017-20061201]\n")
    let report = try folder.add(
      "r.txt", "The Lantern Brigade attacked an army post on Friday, killing three soldiers.")
    let run = try Program.run("code", report, "--format", "jsonl", "--directory", own)
    #expect(run.output.contains(#""entity":"REB:Lantern Brigade""#))
    #expect(run.errors.contains("own.actors.txt:3: expected"))
  }
}
