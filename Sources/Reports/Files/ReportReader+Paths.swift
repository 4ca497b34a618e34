public import Foundation

/// What a run of reading came to.
public struct ReadingSummary: Sendable, Equatable {
  public var reports = 0
  public var errors = 0
  /// Notes for the end of the run: files passed over, counted.
  public var notes: [String] = []
}

extension ReportReader {
  /// Reads files, folders with all in them, patterns ("march/*.html") and "-", and hands on each report as it comes.
  ///
  /// Folders are read in the order of names, hidden files left out; of other kinds of file the summary has one note.
  /// JSON Lines are read line by line, so that memory stays bounded. Names of reports are unique in the run.
  ///
  /// - Parameters:
  ///   - each: Gets a report, or the error of a file or line, after which reading goes on; `false` ends the run.
  @discardableResult
  public func readAll(
    paths: [String], standardInput: FileHandle = .standardInput, each: (Result<Report, ReportError>) -> Bool
  ) -> ReadingSummary {
    var summary = ReadingSummary()
    var names = ReportNames()
    var skipped = SkippedFiles()
    let counting: Each = { result in
      switch result {
      case .success: summary.reports += 1
      case .failure: summary.errors += 1
      }
      return each(result)
    }
    for path in paths {
      guard readPath(path, input: standardInput, names: &names, skipped: &skipped, each: counting) else {
        break
      }
    }
    if let note = skipped.note { summary.notes.append(note) }
    return summary
  }

  private func readPath(
    _ path: String, input: FileHandle, names: inout ReportNames, skipped: inout SkippedFiles, each: Each
  ) -> Bool {
    if path == "-" { return readInput(input, names: &names, each: each) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { return readFolder(path, names: &names, skipped: &skipped, each: each) }
      return readFile(path, names: &names, each: each)
    }
    let found = GlobPattern.isPattern(path) ? GlobPattern(path).paths() : []
    guard !found.isEmpty else { return each(.failure(.missing(path))) }
    for match in found {
      guard readPath(match, input: input, names: &names, skipped: &skipped, each: each) else { return false }
    }
    return true
  }

  private func readFolder(
    _ folder: String, names: inout ReportNames, skipped: inout SkippedFiles, each: Each
  ) -> Bool {
    var files: [String] = []
    collect(folder, depth: 0, into: &files, skipped: &skipped)
    guard !files.isEmpty else { return each(.failure(.noReports(folder))) }
    for file in files {
      guard readFile(file, names: &names, each: each) else { return false }
    }
    return true
  }

  private func collect(_ folder: String, depth: Int, into files: inout [String], skipped: inout SkippedFiles)
  {
    // A link that leads back to its own folder ends here.
    guard depth < 32, let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return
    }
    for entry in entries.sorted() where !entry.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if !isLink { collect(path, depth: depth + 1, into: &files, skipped: &skipped) }
      } else if InputKind.extensions.contains(Self.fileExtension(path).lowercased()) {
        files.append(path)
      } else {
        skipped.add(entry)
      }
    }
  }
}

/// Files of folders that are of no kind that can be read.
struct SkippedFiles {
  private var count = 0
  private var first = ""

  mutating func add(_ name: String) {
    if count == 0 { first = name }
    count += 1
  }

  var note: String? {
    switch count {
    case 0: nil
    case 1: "1 file of another kind was passed over: \(first)."
    default: "\(count) files of other kinds were passed over, the first \(first)."
    }
  }
}
