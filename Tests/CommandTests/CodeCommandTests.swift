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
    let run = try Program.run("code", try folder.add("r.txt", Self.story), "--format", "table", "--all")
    #expect(run.output.contains("no word states an act"))
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
}

@Suite("Bad input", .withModel)
struct BadInputTests {
  @Test("Each bad file is named, the others are done, the exit code is not 0")
  func mixed() throws {
    let folder = try Folder()
    let good = try folder.add("good.txt", CodeCommandTests.story)
    let empty = try folder.add("empty.txt", "")
    let binary = try folder.add("binary.txt", [0, 1, 2, 3, 0, 255, 254] + [UInt8](repeating: 0, count: 64))
    let run = try Program.run("code", empty, binary, folder.url.path + "/gone.txt", good, "--format", "jsonl")
    #expect(run.status == 1)
    for name in ["empty.txt", "binary.txt", "gone.txt"] { #expect(run.errors.contains(name)) }
    #expect(!run.lines.isEmpty)
  }

  @Test("A bad line of JSON is named with its number; the other lines are done")
  func badLine() throws {
    let input =
      #"{"id":"a","text":"Ghana condemned the coup."}"# + "\nnot json\n"
      + #"{"id":"c","text":"Togo thanked Benin."}"#
    let run = try Program.run(["code", "-", "--format", "jsonl"], input: input + "\n")
    #expect(run.status == 1)
    #expect(run.errors.contains("2"))
    let reports = run.lines.compactMap { ($0["report"] as? [String: Any])?["id"] as? String }
    #expect(reports.contains("a"))
  }

  @Test("A report without events is said to have none")
  func nothing() throws {
    let folder = try Folder()
    let run = try Program.run("code", try folder.add("r.txt", "Rain fell on the hills."), "--format", "jsonl")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("1 sentence read, none reports an event"))
  }

  @Test("A directory file that cannot be read is named")
  func badDirectory() throws {
    let folder = try Folder()
    let run = try Program.run(
      "code", try folder.add("r.txt", "Rain."), "--directory", folder.url.path + "/none.tsv")
    #expect(run.status != 0)
    #expect(run.errors.contains("none.tsv"))
  }
}

@Suite("The other commands", .withModel)
struct OtherCommandTests {
  @Test("explain shows the tree, who is who and why, and the events")
  func explain() throws {
    let run = try Program.run("explain", "Kenya and Uganda signed a defence pact in Nairobi on Monday.")
    #expect(run.status == 0)
    for part in ["nsubj of", "Kenya", "Words that may state an act", "Pairs, actor → recipient", "SUPPORT"] {
      #expect(run.output.contains(part))
    }
  }

  @Test("explain names a sentence that is not there")
  func noSuchSentence() throws {
    let folder = try Folder()
    let run = try Program.run("explain", try folder.add("r.txt", "Rain fell."), "7")
    #expect(run.status != 0)
    #expect(run.errors.contains("has no sentence 7"))
  }

  @Test("check passes its self-test")
  func check() throws {
    let run = try Program.run("check")
    #expect(run.status == 0)
    #expect(run.output.contains("self-test    passed"))
    #expect(run.output.contains("OpenVINO"))
  }

  @Test("evaluate prints figures, and with --json one line")
  func evaluate() throws {
    let folder = try Folder()
    let gold = try folder.add("names.txt", "Angela B-PER\nMerkel I-PER\nvisited O\nChad B-LOC\n. O\n\n")
    #expect(try Program.run("evaluate", "names", gold).output.contains("f1"))
    let line = try #require(try Program.run("evaluate", "names", gold, "--json").lines.first)
    #expect(line["evaluation"] as? String == "names")
    #expect(line["n"] as? Int == 2)
  }
}

@Suite("The command without a model")
struct PlainCommandTests {
  @Test("--version and --help answer")
  func help() throws {
    #expect(try Program.run("--version").output.hasPrefix("0."))
    let help = try Program.run("--help").output
    for verb in ["code", "explain", "check", "evaluate"] { #expect(help.contains(verb)) }
  }

  @Test("A model folder that is not there is named, with where it was looked for")
  func noModel() throws {
    let run = try Program.run("code", "Samples", "--model", "/nowhere/at/all")
    #expect(run.status != 0)
    #expect(run.errors.contains("/nowhere/at/all"))
  }

  @Test("Shell completion is written")
  func completion() throws {
    #expect(try Program.run("--generate-completion-script", "bash").output.contains("chancery"))
  }
}

@Suite("Reports that are none", .withModel)
struct TooLongTests {
  @Test("A file of 5 MB is refused by name in bounded time; its neighbour is coded")
  func fiveMegabytes() throws {
    let folder = try Folder()
    let long = try folder.add(
      "long.txt", String(repeating: "Ghana condemned the coup in Niger on Friday. ", count: 116_000))
    let good = try folder.add("good.txt", CodeCommandTests.story)
    let run = try Program.run("code", long, good, "--format", "jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains("long.txt"))
    #expect(!run.lines.isEmpty)
  }
}
