public import Foundation

/// What keeps the language model from working.
///
/// A report without events, names or even words is not an error: its analysis is empty.
public enum LanguageError: Error, Equatable, Sendable {
  /// No OpenVINO library was found in any of the places named.
  case runtimeMissing(looked: [String])
  /// OpenVINO libraries were found, but none could be opened; the reasons are the system's, a file each.
  case runtimeUnusable(failures: [String])
  /// No model was found in any of the places named.
  case modelMissing(looked: [String])
  /// A file that the manifest lists, or the manifest itself, cannot be read.
  case fileUnreadable(path: String)
  /// A file is not as long as the manifest says.
  case wrongSize(path: String, expected: Int, found: Int)
  /// A file's SHA-256 sum is not the one in the manifest.
  case wrongChecksum(path: String)
  /// A file was read but does not hold what it should.
  case malformed(path: String, reason: String)
  /// OpenVINO could not read or compile the model.
  case modelRejected(path: String, reason: String)
  /// OpenVINO failed while the model was at work.
  case inferenceFailed(reason: String)
}

extension LanguageError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .runtimeMissing(let looked):
      """
      OpenVINO, which runs the language model, is not installed.
      Install it with `make setup` in the project's folder, or with `python3 -m pip install openvino`.
      If it is installed elsewhere, set CHANCERY_OPENVINO to the folder that holds libopenvino_c.
      Looked in:\(list(looked))
      """
    case .runtimeUnusable(let failures):
      """
      OpenVINO, which runs the language model, was found but could not be opened:\(list(failures))
      Install it anew with `make setup` in the project's folder, or with `python3 -m pip install openvino`.
      """
    case .modelMissing(let looked):
      """
      The language model was not found.
      It ships with the program in a folder `chancery-2`; keep the two together, or set CHANCERY_MODEL to that folder.
      Looked in:\(list(looked))
      """
    case .fileUnreadable(let path):
      "The language model's file \(path) cannot be read. Fetch the model again, or set CHANCERY_MODEL to a whole copy."
    case .wrongSize(let path, let expected, let found):
      """
      The language model's file \(path) has \(found) bytes, but its manifest says \(expected).
      It was cut short or replaced. Fetch the model again, or set CHANCERY_MODEL to a whole copy.
      """
    case .wrongChecksum(let path):
      """
      The language model's file \(path) differs from the one its manifest describes (SHA-256).
      It was damaged or replaced. Fetch the model again, or set CHANCERY_MODEL to a whole copy.
      """
    case .malformed(let path, let reason):
      "The language model's file \(path) is not as expected: \(reason)."
    case .modelRejected(let path, let reason):
      "OpenVINO cannot use the language model \(path): \(reason)"
    case .inferenceFailed(let reason):
      "OpenVINO failed while it analysed the text: \(reason)"
    }
  }

  public var errorDescription: String? { description }

  private func list(_ lines: [String]) -> String {
    lines.map { "\n  \($0)" }.joined()
  }
}
