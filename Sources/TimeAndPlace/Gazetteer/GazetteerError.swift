/// What went wrong when the gazetteer was looked for or opened.
///
/// A name that it does not know is not an error; only a file that cannot be used is.
public struct GazetteerError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable, Codable, CaseIterable {
    case notFound, unreadable, wrongKind, wrongVersion, wrongLength
  }
  public var code: Code
  /// The file as it was asked for.
  public var file: String
  /// What is wrong, or for a file that was not found, where it was looked for.
  public var detail: String

  init(_ code: Code, file: String, detail: String) {
    self.code = code
    self.file = file
    self.detail = detail
  }

  /// The file, what is wrong with it and the way out, in words a user understands.
  public var description: String {
    switch code {
    case .notFound: "no gazetteer found; looked for \(detail)"
    case .unreadable: "\(file): cannot be read: \(detail)"
    case .wrongKind: "\(file): not a gazetteer of Chancery: \(detail)"
    case .wrongVersion, .wrongLength: "\(file): \(detail); build or install Chancery again"
    }
  }
}
