import Foundation
import Testing

@Suite("chancery brief and compare", .withModel)
struct BriefCommandTests {
  private let input = [
    #"{"id":"wire","source":"The Wire","published":"2025-03-03","text":"Ghana and Togo signed a border pact in Accra on Monday. Benin condemned the pact."}"#,
    #"{"id":"post","source":"The Post","published":"2025-03-04","text":"Togo and Ghana signed a border treaty in Accra on Monday. Police in Lomé arrested nine protesters on Tuesday."}"#,
  ].joined(separator: "\n")

  @Test("Without a terminal the brief is plain text")
  func text() throws {
    let run = try Program.run(["brief", "-", "--quiet"], input: input)
    #expect(run.status == 0)
    for part in ["WHAT HAPPENED", "WHO IS WHO", "WHAT COULD NOT BE TOLD", "[1] The Wire", "signed"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("The ending of the file says the form; two runs give the same bytes")
  func file() throws {
    let folder = try Folder()
    let pages = try ["a.html", "b.html"].map { name in
      let path = folder.url.appending(path: name).path
      let run = try Program.run(["brief", "-", "--quiet", "--output", path], input: input)
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      return try Data(contentsOf: URL(filePath: path))
    }
    #expect(String(decoding: pages[0], as: UTF8.self).hasPrefix("<!doctype html>"))
    #expect(pages[0] == pages[1])
  }

  @Test("JSON and Markdown")
  func forms() throws {
    let json = try Program.run(["brief", "-", "--quiet", "--format", "json"], input: input)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["reports"] as? [Any])?.count == 2)
    #expect(
      try Program.run(["brief", "-", "--quiet", "--format", "markdown"], input: input).output.hasPrefix("# "))
  }

  @Test("What cannot be done is said, before any work where that can be")
  func bad() throws {
    let gone = try Program.run("brief", "/no/such/report.txt")
    #expect(gone.status == 1)
    #expect(gone.errors.contains("/no/such/report.txt"))
    #expect(gone.errors.contains("there is no report to make a brief of"))
    let form = try Program.run(["brief", "-", "--output", "brief.docx"], input: input)
    #expect(form.status != 0)
    #expect(form.errors.contains("--output ends in .docx"))
    let folder = try Program.run(["brief", "-", "--output", "/no/such/folder/brief.html"], input: input)
    #expect(folder.status != 0)
    #expect(folder.errors.contains("cannot be written"))
    #expect(folder.output.isEmpty)
  }

  @Test("Two files are compared: what one alone has")
  func compare() throws {
    let folder = try Folder()
    let first = try folder.add(
      "wire.txt", "source: The Wire\npublished: 2025-03-03\n\nBenin condemned the pact on Monday.\n")
    let second = try folder.add(
      "post.txt",
      "source: The Post\npublished: 2025-03-04\n\nPolice in Lomé arrested nine protesters on Tuesday.\n")
    let run = try Program.run("compare", "--quiet", first, second)
    #expect(run.status == 0)
    for part in ["ONLY IN THE WIRE", "ONLY IN THE POST", "They have no event in common"] {
      #expect(run.output.contains(part), "\(part) in\n\(run.output)")
    }
    let json = try Program.run("compare", "--quiet", "--format", "json", first, second)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["both"] as? [Any])?.isEmpty == true)
    #expect(try Program.run("compare", first, "/no/such/report.txt").status == 1)
  }
}
