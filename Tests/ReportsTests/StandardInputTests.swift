import Foundation
import Testing

@testable import Reports

@Suite("Standard input")
struct StandardInputTests {
  private func read(_ path: String) throws -> [Result<Report, ReportError>] {
    let handle = try #require(FileHandle(forReadingAtPath: path))
    var results: [Result<Report, ReportError>] = []
    ReportReader().readAll(paths: ["-"], standardInput: handle) { result in
      results.append(result)
      return true
    }
    return results
  }

  @Test("It may be a text with a header")
  func text() throws {
    let folder = try TestFolder()
    let path = try folder.write(
      "in", "title: Bridge opens\nurl: https://news.example/a\n\nThe bridge opened.\n")
    let report = try #require(try read(path).first?.get())
    #expect(report.id == "input")
    #expect(report.title == "Bridge opens")
    #expect(report.url == "https://news.example/a")
    #expect(report.text.string == "The bridge opened.\n")
  }

  @Test("It may be a page")
  func page() throws {
    let report = try #require(try read(Fixtures.path("pages/network.html")).first?.get())
    #expect(report.source == "Gulf Current")
  }

  @Test(
    "It may be a PDF",
    .enabled(if: Programs.path(of: "pdftotext") != nil, "pdftotext of poppler-utils is not installed"))
  func pdf() throws {
    let result = try #require(try read(Fixtures.path("pdf/locked.pdf")).first)
    let error = #expect(throws: ReportError.self) { try result.get() }
    #expect(error?.code == .encryptedPDF)
    #expect(error?.file == "standard input")
  }

  @Test("Nothing at all is named")
  func nothing() throws {
    let folder = try TestFolder()
    let result = try #require(try read(try folder.write("in", "")).first)
    #expect(throws: ReportError.empty("standard input")) { try result.get() }
  }
}
