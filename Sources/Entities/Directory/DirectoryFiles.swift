import Foundation

/// Where the built-in tables of the directory lie, and how a file is read.
enum DirectoryFiles {
  /// The tables in the order in which they are read.
  static let tables = [
    "states.tsv", "organisations.tsv", "groups.tsv", "offices.tsv", "people.tsv", "forenames.tsv",
  ]

  /// The folder with the built-in tables.
  ///
  /// An explicit folder is the only one looked into. Otherwise the module's bundle is looked for beside the
  /// executable, then beside the folder of the executable's bundle. `Bundle.module` is not used: it traps when
  /// the program was moved without its resources.
  ///
  /// - Throws: ``DirectoryError`` of code `notFound`, with every place that was tried.
  static func folder(explicit: String?) throws(DirectoryError) -> String {
    var tried: [String] = []
    for candidate in explicit.map({ [$0] }) ?? ResourcePlaces.paths(of: "directory", module: "Entities") {
      if FileManager.default.fileExists(atPath: candidate + "/" + tables[0]) { return candidate }
      tried.append(candidate + "/" + tables[0])
    }
    throw DirectoryError(.notFound, file: tables[0], expected: tried.joined(separator: ", "))
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws(DirectoryError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DirectoryError(.unreadable, file: path, expected: "a text file")
    }
    return [UInt8](data)
  }
}

extension DirectoryFiles {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Throws with the first line that is not UTF-8.
  static func checkUTF8(_ bytes: [UInt8], file: String) throws(DirectoryError) {
    let isValid = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
    if isValid { return }
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    throw DirectoryError(.notUTF8, file: file, line: line, expected: "text in UTF-8")
  }
}
