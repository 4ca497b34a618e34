import Foundation
import Testing

@Suite("What chancery code reads and says", .withModel)
struct CodeOptionTests {
  private let story = CodeCommandTests.story

  @Test("The closing line counts reports, sentences, events and seconds; --quiet leaves it out")
  func closingLine() throws {
    let folder = try Folder()
    let path = try folder.add("r.txt", story)
    let run = try Program.run("code", path, path, "--format", "jsonl")
    let pattern =
      /2 reports, 4 sentences, (\d+) events? in \d+\.\d seconds \(\d+\.\d reports a second\)/
    let match = try #require(run.errors.split(separator: "\n").last?.wholeMatch(of: pattern))
    #expect(Int(match.1) == run.lines.count)
    let quiet = try Program.run("code", path, path, "--format", "jsonl", "--quiet")
    #expect(quiet.errors.isEmpty)
    #expect(quiet.lines.count == run.lines.count)
  }

  @Test("Files, folders, patterns and standard input go together, in the order given, each named once")
  func paths() throws {
    let folder = try Folder()
    for name in ["folder/b.txt", "folder/a.txt", "march-1.txt", "march-2.txt", "april.txt"] {
      try folder.add(name, story)
    }
    try folder.add("folder/picture.png", [1, 2, 3])
    let root = folder.url.path
    let run = try Program.run(
      ["code", "\(root)/march-?.txt", "\(root)/folder", "-", "\(root)/april.txt", "--format", "jsonl"],
      input: story)
    #expect(run.status == 0)
    var ids: [String] = []
    for id in run.reportIDs where ids.last != id { ids.append(id) }
    #expect(ids == ["march-1", "march-2", "a", "b", "input", "april"])
    #expect(run.errors.contains("1 file of another kind was passed over: picture.png."))
  }

  @Test("The same story says the same, whatever file it comes in")
  func kinds() throws {
    let folder = try Folder()
    let page = "<html><body><article><p>\(story)</p></article></body></html>"
    let paths = [
      try folder.add("story.txt", "title: A pact\n\n\(story)"), try folder.add("story.html", page),
      try folder.add("story.jsonl", #"{"text":"\#(story)"}"#),
    ]
    let events = try paths.map { path in
      try Program.run("code", path, "--format", "jsonl").lines.map { event in
        let trigger = (event["trigger"] as? [String: Any])?["text"] as? String ?? ""
        return "\(event["type"] ?? "") \(trigger)"
      }
    }
    #expect(!events[0].isEmpty)
    #expect(events.allSatisfy { $0 == events[0] })
  }

  @Test("--minimum-confidence leaves out the less sure, and must lie between 0 and 1")
  func confidence() throws {
    let folder = try Folder()
    let path = try folder.add("r.txt", story)
    #expect(try Program.run("code", path, "--format", "jsonl", "--minimum-confidence", "1").lines.isEmpty)
    let run = try Program.run("code", path, "--minimum-confidence", "7")
    #expect(run.status == 64)
    #expect(run.errors.contains("--minimum-confidence is a number from 0 to 1"))
  }

  @Test("A facts file that cannot be written is named before anything is coded")
  func unwritableFacts() throws {
    let folder = try Folder()
    let path = try folder.add("r.txt", story)
    let run = try Program.run("code", path, "--facts", folder.url.path + "/none/facts.jsonl")
    #expect(run.status != 0)
    #expect(run.errors.contains("/none/facts.jsonl: cannot be written"))
    #expect(run.output.isEmpty)
  }
}
