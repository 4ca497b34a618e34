import Foundation

/// The text and facts of a PDF file, by the programs `pdftotext` and `pdfinfo` of poppler.
struct PDFFile {
  let path: String
  let settings: ReportSettings

  /// The report of the file.
  func report() throws(ReportError) -> Report {
    let text = try text()
    var report = Report(id: "", text: ScalarText(ReportReader.cleaned(text)))
    addFacts(to: &report)
    return ReportAssembler(settings: settings).assemble(Draft(report: report))
  }

  private func run(_ name: String, _ arguments: [String]) throws(ReportError) -> ProgramRun.Outcome {
    // A name that begins with a hyphen would be taken for an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    let filled = arguments.map { $0 == "FILE" ? file : $0 }
    do {
      return try ProgramRun(
        name: name, arguments: filled, seconds: settings.programSeconds, limit: settings.maximumTextBytes
      ).run()
    } catch {
      throw .programMissing(path, name)
    }
  }

  private func text() throws(ReportError) -> String {
    let outcome = try run("pdftotext", ["-enc", "UTF-8", "FILE", "-"])
    if outcome.isOverTime { throw .tookTooLong(path, seconds: Int(settings.programSeconds)) }
    if outcome.isOverLimit {
      throw .tooLarge(path, bytes: outcome.output.count, limit: settings.maximumTextBytes)
    }
    let complaint = outcome.complaint.lowercased()
    // poppler's programs end with 3 where the file's permissions forbid to read it.
    if complaint.contains("incorrect password") || complaint.contains("encrypted") || outcome.status == 3 {
      throw .encryptedPDF(path)
    }
    let text = String(decoding: outcome.output, as: UTF8.self)
    let hasText = text.unicodeScalars.contains(where: \.isAlphanumeric)
    if outcome.status != 0, !hasText { throw .brokenPDF(path) }
    guard hasText else { throw try hasPages() ? .imageOnlyPDF(path) : .brokenPDF(path) }
    return Self.withoutPageNumbers(text)
  }

  private func hasPages() throws(ReportError) -> Bool {
    try run("pdfinfo", ["FILE"]).status == 0
  }

  /// The text without lines that are a page's number before a form feed.
  static func withoutPageNumbers(_ text: String) -> String {
    text.split(separator: "\u{0C}", omittingEmptySubsequences: true).map { page in
      var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
      if lines.count > 1, let last = lines.last, isPageNumber(last) { lines.removeLast() }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func isPageNumber(_ line: Substring) -> Bool {
    let words = line.lowercased().split(whereSeparator: { $0 == " " || $0 == "/" })
    return !words.isEmpty && words.count <= 4
      && words.allSatisfy { $0 == "page" || $0 == "of" || ($0.count < 4 && $0.allSatisfy(\.isNumber)) }
  }

  /// Takes title and author from what the file says of itself; a file's name in the title is not one.
  ///
  /// The day on which the PDF was made is not taken: a report is often printed long after it came out.
  private func addFacts(to report: inout Report) {
    guard let outcome = try? run("pdfinfo", ["FILE"]), outcome.status == 0 else { return }
    for line in String(decoding: outcome.output, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      switch line[..<colon] {
      case "Title" where value.contains(" "): report.title = value
      case "Author": report.author = value
      default: break
      }
    }
  }
}

extension ReportReader {
  /// The report of a PDF that came on standard input; it is laid in a file for the time of reading.
  func pdf(bytes: [UInt8]) throws(ReportError) -> Report {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "chancery-\(UUID().uuidString).pdf")
    guard FileManager.default.createFile(atPath: file.path, contents: Data(bytes)) else {
      throw .unreadable("standard input")
    }
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      return try PDFFile(path: file.path, settings: settings).report()
    } catch {
      throw ReportError(error.code, file: "standard input", error.reason)
    }
  }
}

extension ReportError {
  static func programMissing(_ file: String, _ program: String) -> Self {
    Self(
      .programMissing, file: file,
      "the program \(program) is needed to read PDF and was not found. Install poppler-utils: "
        + "apt-get install poppler-utils, or brew install poppler.")
  }

  static func encryptedPDF(_ file: String) -> Self {
    Self(
      .encryptedPDF, file: file, "the PDF is locked with a password. Save a copy without one and read that.")
  }

  static func brokenPDF(_ file: String) -> Self {
    Self(.brokenPDF, file: file, "the PDF is broken and cannot be read. Download or save it again.")
  }

  static func imageOnlyPDF(_ file: String) -> Self {
    Self(
      .imageOnlyPDF, file: file,
      "the PDF holds pictures of pages and no text. Make its text readable first, as with ocrmypdf.")
  }

  static func tookTooLong(_ file: String, seconds: Int) -> Self {
    Self(
      .tookTooLong, file: file,
      "reading the PDF took longer than \(seconds) seconds and was given up. Split the file.")
  }
}
