/// What can be wrong with a file to evaluate on.
public enum EvaluationError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  /// A table without a column that is needed.
  case missingColumn(path: String, column: String, found: [String])
  case badLine(path: String, line: Int, text: String, expected: String)
  /// A file without a single case.
  case empty(path: String, expected: String)
  /// Gold events of reports that were not given.
  case missingReports(path: String, reports: [String])
  /// A gold event in a sentence that its report has not.
  case missingSentence(path: String, line: Int, report: String, sentence: Int)
  /// A file that stops being XML at a place, both counted from 1.
  case brokenXML(path: String, line: Int, column: Int)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .missingColumn(let path, let column, let found):
      "\(path): no column “\(column)”; the header has: \(found.joined(separator: ", "))"
    case .badLine(let path, let line, let text, let expected):
      "\(path):\(line): expected \(expected), found “\(text.prefix(120))”"
    case .empty(let path, let expected): "\(path): nothing to evaluate; expected \(expected)"
    case .missingReports(let path, let reports):
      "\(path): has events of \(Self.listed(reports)), which the given reports lack; name the files that hold them"
    case .missingSentence(let path, let line, let report, let sentence):
      "\(path):\(line): the report “\(report)” has no sentence \(sentence); is it split as the gold was?"
    case .brokenXML(let path, let line, let column):
      "\(path):\(line):\(column): is no well-formed XML from here on; expected a TimeML document"
    }
  }

  /// "“a”, “b”, “c” and 4 more".
  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
