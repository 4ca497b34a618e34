import Foundation

extension ReportReader {
  /// Reads JSON Lines one line at a time; a bad line is handed on as an error and reading goes on.
  ///
  /// A file that is one object over several lines, or a list of objects, is read as a whole.
  func readJSON(_ handle: FileHandle, head: [UInt8], file: String, names: inout ReportNames, each: Each)
    -> Bool
  {
    if Self.isOneValue(head) {
      return readWholeJSON(handle, head: head, file: file, names: &names, each: each)
    }
    var reader = LineReader(handle, limit: settings.maximumTextBytes, prefix: head)
    var count = 0
    do {
      while let line = try reader.next() {
        guard case .bytes(var bytes) = line else {
          count += 1
          let error = ReportError.tooLongLine(file, line: reader.number, limit: settings.maximumTextBytes)
          guard each(.failure(error)) else { return false }
          continue
        }
        if reader.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        count += 1
        guard each(report(line: bytes, file: file, number: reader.number, names: &names)) else {
          return false
        }
      }
    } catch {
      return each(.failure(.unreadable(file)))
    }
    return count > 0 || each(.failure(.empty(file)))
  }

  /// The report of one line.
  private func report(
    line bytes: [UInt8], file: String, number: Int, names: inout ReportNames
  ) -> Result<Report, ReportError> {
    switch JSONReport.decode(bytes) {
    case .failure(let problem): .failure(.badLine(file, line: number, problem.words))
    case .success(let object): report(object, file: file, line: number, names: &names)
    }
  }

  private func report(
    _ object: JSONReport, file: String, line: Int, names: inout ReportNames
  ) -> Result<Report, ReportError> {
    var report = Report(
      id: "", source: object.source, title: object.title, url: object.url, author: object.author, text: "")
    report.setPublished(object.published)
    let assembler = ReportAssembler(settings: settings)
    if let sentences = object.sentences {
      report = assembler.assemble(sentences: sentences, into: report)
    } else if let text = object.text {
      report.text = ScalarText(Self.cleaned(text))
      report = assembler.assemble(Draft(report: report))
    } else {
      return .failure(.badLine(file, line: line, "the report has neither \"text\" nor \"sentences\"."))
    }
    guard !report.sentences.isEmpty else {
      return .failure(.badLine(file, line: line, "the report holds no text."))
    }
    let stem =
      file.split(separator: "/").last.map { $0.split(separator: ".").first.map(String.init) ?? "" }
      ?? "report"
    report.id = names.unique(object.id ?? (file == "standard input" ? "input:\(line)" : "\(stem):\(line)"))
    return .success(report)
  }

  // MARK: One value over many lines

  /// Whether a file opens a list, or an object that its first line does not close.
  private static func isOneValue(_ head: [UInt8]) -> Bool {
    let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if text.first == UInt8(ascii: "[") { return true }
    guard let end = text.firstIndex(of: 10) else { return false }
    return text[..<end].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "{") }
  }

  private func readWholeJSON(
    _ handle: FileHandle, head: [UInt8], file: String, names: inout ReportNames, each: Each
  ) -> Bool {
    var data = Data(head)
    while data.count <= settings.maximumTextBytes, let more = try? handle.read(upToCount: 1 << 20),
      !more.isEmpty
    {
      data.append(more)
    }
    guard data.count <= settings.maximumTextBytes else {
      return each(.failure(.tooLarge(file, bytes: data.count, limit: settings.maximumTextBytes)))
    }
    let decoder = JSONDecoder()
    let objects =
      (try? decoder.decode([JSONReport].self, from: data))
      ?? (try? decoder.decode(JSONReport.self, from: data)).map { [$0] }
    guard let objects else {
      let words = "not a list of reports. Write one JSON object a line: {\"id\": …, \"text\": …}."
      return each(.failure(ReportError(.badJSON, file: file, words)))
    }
    if objects.isEmpty { return each(.failure(.empty(file))) }
    for (index, object) in objects.enumerated() {
      guard each(report(object, file: file, line: index + 1, names: &names)) else { return false }
    }
    return true
  }
}
