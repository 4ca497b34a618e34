import Foundation
import Testing

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
    #expect(run.errors.contains("standard input:2: not a JSON object."))
    #expect(Set(run.reportIDs) == ["a", "c"])
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var message: String
    var testDescription: String { name }
  }

  static let bad = [
    Bad(name: "blank.txt", text: " \n\n\t\n", message: "the file holds no text."),
    Bad(name: "cut.pdf", text: "%PDF-1.4\n1 0 obj\n", message: "the PDF is broken and cannot be read."),
    Bad(
      name: "front.html", text: "<html><body><ul><li><a href='/a'>Ferry sinks</a></li></ul></body></html>",
      message: "the page holds no article."),
    Bad(
      name: "consent.html",
      text:
        "<html><body><h1>Before you continue</h1><p>We and our partners use cookies. Accept all or manage preferences.</p></body></html>",
      message: "this is a consent or log-in page, not an article."),
    Bad(
      name: "login.html",
      text:
        "<html><body><h1>Log in</h1><p>Please log in to read on.</p><form><input type='password'></form></body></html>",
      message: "this is a consent or log-in page, not an article."),
    Bad(
      name: "lines.jsonl", text: #"{"id":"x","text":"Rain."}"# + "\n{]\n", message: ":2: not a JSON object."),
    Bad(name: "none.jsonl", text: "\n\n", message: "the file holds no text."),
    Bad(name: "list.json", text: #"[{"text": 1}, ]x"#, message: "not a list of reports."),
  ]

  @Test("What is wrong with each input is said in one run, and the good are done")
  func all() throws {
    let folder = try Folder()
    var paths = try Self.bad.map { try folder.add($0.name, $0.text) }
    let locked = Program.root.appending(path: "Tests/Fixtures/pdf/locked.pdf").path
    let bare = try Folder()
    let huge = try folder.add("huge.txt", "Rain.")
    let handle = try #require(FileHandle(forWritingAtPath: huge))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    paths += [locked, bare.url.path, huge, try folder.add("good.txt", CodeCommandTests.story)]
    let run = try Program.run(["code"] + paths + ["--format", "jsonl"])
    #expect(run.status == 1)
    let errors = run.errors.split(separator: "\n")
    for bad in Self.bad {
      #expect(
        errors.contains { $0.contains(bad.name) && $0.contains(bad.message) }, "\(bad.name) in \(errors)")
    }
    #expect(run.errors.contains("locked.pdf: the PDF is locked with a password."))
    #expect(run.errors.contains("\(bare.url.path): no reports here"))
    #expect(run.errors.contains("huge.txt: 200 MB is more than the limit of 4 MB."))
    #expect(Set(run.reportIDs) == ["good"])
    #expect(run.errors.contains("2 reports, "))
  }

  @Test("Broken UTF-8 is coded as far as it can be read, and told")
  func brokenEncoding() throws {
    let folder = try Folder()
    let bytes = Array("Traoré met Goïta. ".utf8) + [0xFF, 0x20] + Array(CodeCommandTests.story.utf8)
    let path = try folder.add("broken.txt", bytes)
    let run = try Program.run("code", path, "--format", "jsonl")
    #expect(run.status == 0)
    #expect(!run.lines.isEmpty)
    #expect(run.errors.contains("broken: The UTF-8 has 1 broken place, the first at byte 20;"))
    let table = try Program.run("code", path, "--format", "table")
    #expect(table.output.contains("note: The UTF-8 has 1 broken place"))
  }

  @Test("Nothing but bad input gives no output, a message each and the closing line")
  func onlyBad() throws {
    let run = try Program.run("code", "/nowhere/a.txt", "/nowhere/*.html", "--format", "jsonl")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 3)
    #expect(run.errors.contains("0 reports, 0 sentences, 0 events in "))
  }

  @Test("A line of JSON of 6 MB is named; memory stays bounded and the next line is done")
  func longLine() throws {
    let long =
      #"{"id":"long","text":""# + String(repeating: "Rain fell on the hills. ", count: 260_000) + #""}"#
    let run = try Program.run(
      ["code", "-", "--format", "jsonl"],
      input: long + "\n" + #"{"id":"next","text":"\#(CodeCommandTests.story)"}"# + "\n")
    #expect(run.status == 1)
    #expect(run.errors.contains("standard input:1: the line is longer than the limit of 4 MB."))
    #expect(Set(run.reportIDs) == ["next"])
    #if os(Linux)
      #expect(run.peak > 10_000 && run.peak < 1_200_000, "kilobytes")
    #else
      // Of all programs that the tests have started so far, the one that took most.
      var usage = rusage()
      let children: Int32 = -1  // RUSAGE_CHILDREN, which has another type on each system
      getrusage(children, &usage)
      #expect(usage.ru_maxrss < 1_200_000_000, "bytes")
    #endif
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

  @Test("A file of 5 MB is refused by name in bounded time; its neighbour is coded")
  func fiveMegabytes() throws {
    let folder = try Folder()
    let long = try folder.add(
      "long.txt", String(repeating: "Ghana condemned the coup in Niger on Friday. ", count: 116_000))
    let good = try folder.add("good.txt", CodeCommandTests.story)
    let run = try Program.run("code", long, good, "--format", "jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains(/long\.txt: \d MB is more than the limit of 4 MB/))
    #expect(!run.lines.isEmpty)
  }
}
