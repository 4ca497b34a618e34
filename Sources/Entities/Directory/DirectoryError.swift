/// What went wrong when a directory of actors was looked for or read.
///
/// A name that is in no directory is not an error; only a file that cannot be used is.
public struct DirectoryError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable, Codable, CaseIterable {
    case notFound, unreadable, notUTF8, unknownColumns, badRow, badLine
  }
  public var code: Code
  /// The file as it was asked for.
  public var file: String
  /// Its line, from 1, or 0 when the file as a whole is meant.
  public var line: Int
  /// The line as it stands, or "".
  public var text: String
  /// What would have been right, or, for a file that was not found, where it was looked for.
  public var expected: String

  init(_ code: Code, file: String, line: Int = 0, text: String = "", expected: String) {
    self.code = code
    self.file = file
    self.line = line
    self.text = text
    self.expected = expected
  }

  /// The place, the line and the way out, in words a user understands.
  public var description: String {
    switch code {
    case .notFound: "no directory of actors found; looked for \(expected)"
    case .unreadable: "\(file): cannot be read; expected \(expected)"
    case .notUTF8: "\(file):\(line): not UTF-8; expected \(expected)"
    case .unknownColumns, .badRow, .badLine: "\(file):\(line): expected \(expected)\n  \(text)"
    }
  }
}
