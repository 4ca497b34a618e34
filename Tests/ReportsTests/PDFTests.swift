import Testing

@testable import Reports

@Suite(.enabled(if: Programs.path(of: "pdftotext") != nil, "pdftotext of poppler-utils is not installed"))
struct PDFTests {
  /// A PDF of one page that shows some lines, or none.
  private func pdf(_ lines: [String]) -> String {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let stream = "BT /F1 11 Tf 14 TL 50 750 Td\n\(shown)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Title (Bridge reopens after years) /Author (Ana Lund) >>",
    ]
    var out = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      out += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return out
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 6 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }

  private func code(_ content: String) throws -> ReportError.Code? {
    let folder = try TestFolder()
    do {
      _ = try ReportReader().read(try folder.write("a.pdf", content))
      return nil
    } catch let error as ReportError {
      return error.code
    }
  }

  @Test func readsTextAndFacts() throws {
    let folder = try TestFolder()
    let lines = [
      "The two states reopened their bridge on Friday, ten years after the war that had",
      "divided them, and hundreds of lorries crossed in the first hour.",
    ]
    let report = try ReportReader().read(try folder.write("a.pdf", pdf(lines)))[0]
    #expect(
      report.text.string.hasPrefix(
        "The two states reopened their bridge on Friday, ten years after the war that had divided"))
    #expect(report.title == "Bridge reopens after years")
    #expect(report.author == "Ana Lund")
    #expect(report.sentences.count == 1)
  }

  @Test func namesWhatIsWrong() throws {
    #expect(try code(pdf([])) == .imageOnlyPDF)
    #expect(try code("%PDF-1.4\nnothing that follows is a file of this kind") == .brokenPDF)
  }

  @Test("A PDF that is locked with a password is named as that")
  func locked() {
    let path = Fixtures.path("pdf/locked.pdf")
    let error = #expect(throws: ReportError.self) { try ReportReader().read(path) }
    #expect(
      error?.description
        == "\(path): the PDF is locked with a password. Save a copy without one and read that.")
  }

  @Test("A PDF that was not saved to its end is named as broken")
  func cut() throws {
    #expect(try code(String(pdf(["The bridge opened."]).prefix(300))) == .brokenPDF)
  }

  @Test func dropsPageNumbers() {
    #expect(
      PDFFile.withoutPageNumbers("The bridge\n1\n\u{0C}opened.\nPage 2 of 2\n\u{0C}")
        == "The bridge\n\nopened.")
  }
}

@Suite struct ProgramRunTests {
  @Test func stopsAtItsLimits() throws {
    let slow = try ProgramRun(name: "sleep", arguments: ["20"], seconds: 0.2, limit: 100).run()
    #expect(slow.isOverTime)
    let loud = try ProgramRun(name: "yes", arguments: [], seconds: 20, limit: 100_000).run()
    #expect(loud.isOverLimit)
    #expect(throws: ProgramRun.Failure.self) {
      try ProgramRun(name: "no-such-program-here", arguments: [], seconds: 1, limit: 1).run()
    }
  }
}
