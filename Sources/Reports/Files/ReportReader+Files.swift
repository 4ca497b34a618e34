import Foundation

extension ReportReader {
  typealias Each = (Result<Report, ReportError>) -> Bool

  /// Reads one file and hands on each report or error; gives `false` when the receiver wants no more.
  @discardableResult
  func readFile(_ path: String, names: inout ReportNames, each: Each) -> Bool {
    do throws(ReportError) {
      let size = try checkedSize(path)
      guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
      defer { try? handle.close() }
      let head = try bytes(handle, upTo: 4096, path)
      let kind = InputKind.kind(of: head, fileExtension: Self.fileExtension(path))
      if kind == .jsonLines { return readJSON(handle, head: head, file: path, names: &names, each: each) }
      try checkLimit(size, kind: kind, path)
      if kind == .pdf {
        return each(.success(named(try PDFFile(path: path, settings: settings).report(), path, &names)))
      }
      // A pipe has no size until it is read.
      let all = head + (try bytes(handle, upTo: settings.maximumTextBytes + 1, path))
      try checkLimit(all.count, kind: kind, path)
      return each(.success(named(try report(bytes: all, kind: kind, file: path), path, &names)))
    } catch {
      return each(.failure(error))
    }
  }

  /// Reads standard input: JSON Lines, a page or a text, known from its first bytes.
  func readInput(_ handle: FileHandle, names: inout ReportNames, each: Each) -> Bool {
    let file = "standard input"
    do throws(ReportError) {
      let head = try bytes(handle, upTo: 4096, file)
      let kind = InputKind.kind(of: head, fileExtension: "")
      if kind == .jsonLines { return readJSON(handle, head: head, file: file, names: &names, each: each) }
      let all = head + (try bytes(handle, upTo: limit(of: kind) + 1, file))
      try checkLimit(all.count, kind: kind, file)
      if kind == .pdf { return each(.success(named(try pdf(bytes: all), "input", &names))) }
      return each(.success(named(try report(bytes: all, kind: kind, file: file), "input", &names)))
    } catch {
      return each(.failure(error))
    }
  }

  /// The report of a text or a page.
  private func report(bytes: [UInt8], kind: InputKind, file: String) throws(ReportError) -> Report {
    guard !bytes.isEmpty else { throw .empty(file) }
    let draft =
      kind == .html ? try HTMLReport(bytes: bytes, file: file).draft() : try plain(bytes, file: file)
    return ReportAssembler(settings: settings).assemble(draft)
  }

  private func plain(_ bytes: [UInt8], file: String) throws(ReportError) -> Draft {
    guard let decoded = TextDecoding.decode(bytes) else { throw .binary(file) }
    let scalars = Array(Self.cleaned(decoded.text).unicodeScalars)
    let header = HeaderLines(scalars)
    let text = header.end == 0 ? scalars : Array(scalars[header.end...].drop(while: \.isSpace))
    guard text.contains(where: { !$0.isSpace }) else { throw .empty(file) }
    var report = Report(
      id: header.fields["id"] ?? "", source: header.fields["source"] ?? "",
      title: header.fields["title"] ?? "",
      url: header.fields["url"] ?? "", author: header.fields["author"] ?? "", text: ScalarText(text),
      warnings: decoded.warnings)
    report.setPublished(header.fields["published"])
    return Draft(report: report)
  }

  /// The report with a name of its own: its file's without the ending, unless the file gave one.
  private func named(_ report: Report, _ path: String, _ names: inout ReportNames) -> Report {
    var report = report
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let dot = file.lastIndex(of: ".").flatMap { $0 == file.startIndex ? nil : $0 } ?? file.endIndex
    report.id = names.unique(report.id.isEmpty ? String(file[..<dot]) : report.id)
    return report
  }

  // MARK: Bytes

  static func fileExtension(_ path: String) -> String {
    guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: "."),
      dot != file.startIndex
    else {
      return ""
    }
    return String(file[file.index(after: dot)...])
  }

  private func checkedSize(_ path: String) throws(ReportError) -> Int {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    guard FileManager.default.isReadableFile(atPath: path),
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    else { throw .unreadable(path) }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    let isPlainFile = attributes[.type] as? FileAttributeType == .typeRegular
    if isPlainFile, size == 0 { throw .empty(path) }
    return size
  }

  private func checkLimit(_ size: Int, kind: InputKind, _ file: String) throws(ReportError) {
    let limit = limit(of: kind)
    if size > limit { throw .tooLarge(file, bytes: size, limit: limit) }
  }

  private func limit(of kind: InputKind) -> Int {
    kind == .pdf ? settings.maximumFileBytes : settings.maximumTextBytes
  }

  private func bytes(_ handle: FileHandle, upTo count: Int, _ file: String) throws(ReportError) -> [UInt8] {
    var out: [UInt8] = []
    do {
      while out.count < count, let data = try handle.read(upToCount: min(1 << 20, count - out.count)),
        !data.isEmpty
      {
        out.append(contentsOf: data)
      }
    } catch {
      throw ReportError.unreadable(file)
    }
    return out
  }
}
