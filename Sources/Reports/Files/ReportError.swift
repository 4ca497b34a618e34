/// Why an input gave no report: the file, the line where there is one, what is wrong, and the way out.
///
/// A report without events, or without a date, is not an error.
public struct ReportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The situations, for a program that decides by them.
  public enum Code: String, Sendable, CaseIterable {
    case missing, unreadable, empty, binary, tooLarge, noReports, notAnArticle, consentPage
    case programMissing, encryptedPDF, brokenPDF, imageOnlyPDF, tookTooLong, badLine, badJSON
  }

  public let code: Code
  /// The file as the user named it, or "standard input".
  public let file: String
  /// The line of the file, from 1.
  public let line: Int?
  /// What is wrong and what to do, as one or two sentences.
  public let reason: String

  /// The whole message: "march.jsonl:12: not a JSON object…".
  public var description: String {
    if let line { return "\(file):\(line): \(reason)" }
    return "\(file): \(reason)"
  }

  init(_ code: Code, file: String, line: Int? = nil, _ reason: String) {
    self.code = code
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension ReportError {
  static func missing(_ file: String) -> Self {
    Self(
      .missing, file: file,
      "no such file or folder. Check the spelling; quote a pattern that the shell should not expand.")
  }

  static func unreadable(_ file: String) -> Self {
    Self(.unreadable, file: file, "the file cannot be read. Check its permissions.")
  }

  static func empty(_ file: String) -> Self {
    Self(.empty, file: file, "the file holds no text.")
  }

  static func binary(_ file: String) -> Self {
    Self(
      .binary, file: file,
      "this is not a text. Text, HTML, PDF and JSON Lines can be read; save it as one of these.")
  }

  static func tooLarge(_ file: String, bytes: Int, limit: Int) -> Self {
    Self(
      .tooLarge, file: file,
      "\(bytes >> 20) MB is more than the limit of \(limit >> 20) MB. Split it, or give many reports as JSON Lines."
    )
  }

  static func noReports(_ folder: String) -> Self {
    let kinds = InputKind.extensions.joined(separator: ", ")
    return Self(.noReports, file: folder, "no reports here: there is no file whose name ends in \(kinds).")
  }

  static func tooLongLine(_ file: String, line: Int, limit: Int) -> Self {
    Self(
      .tooLarge, file: file, line: line,
      "the line is longer than the limit of \(limit >> 20) MB. Split the report.")
  }

  static func badLine(_ file: String, line: Int, _ reason: String) -> Self {
    Self(.badLine, file: file, line: line, reason)
  }
}
