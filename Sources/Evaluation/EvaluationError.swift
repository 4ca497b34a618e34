/// What can be wrong with a file to evaluate on.
public enum EvaluationError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  /// A table without a column that is needed.
  case missingColumn(path: String, column: String, found: [String])
  case badLine(path: String, line: Int, text: String, expected: String)
  /// A file without a single case.
  case empty(path: String, expected: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .missingColumn(let path, let column, let found):
      "\(path): no column “\(column)”; the header has: \(found.joined(separator: ", "))"
    case .badLine(let path, let line, let text, let expected):
      "\(path):\(line): expected \(expected), found “\(text.prefix(120))”"
    case .empty(let path, let expected): "\(path): nothing to evaluate; expected \(expected)"
    }
  }
}
