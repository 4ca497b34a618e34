/// What can be wrong with what a user gives for a record.
///
/// Decisions on mentions that the record does not have are no error: they are named in its warnings.
public enum RecordError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case badDecision(path: String, line: Int, text: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .badDecision(let path, let line, let text):
      "\(path):\(line): expected “join MENTION MENTION” or “split MENTION MENTION”, found “\(text.prefix(120))”"
    }
  }
}
