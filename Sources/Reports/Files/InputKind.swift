/// The kinds of file that can be read.
enum InputKind {
  case text, html, pdf, jsonLines

  /// The endings of names that a folder is searched for.
  static let extensions = ["txt", "text", "md", "html", "htm", "xhtml", "pdf", "jsonl", "ndjson", "json"]

  /// The kind of some content: its first bytes decide, then the ending of the file's name.
  static func kind(of head: some Sequence<UInt8>, fileExtension: String) -> InputKind {
    let head = Array(head.prefix(2048))
    if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
    switch fileExtension.lowercased() {
    case "jsonl", "ndjson", "json": return .jsonLines
    case "html", "htm", "xhtml": return .html
    case "pdf": return .pdf
    default: return kind(ofContent: head)
    }
  }

  private static func kind(ofContent head: [UInt8]) -> InputKind {
    let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let text = bytes.drop { $0 == 0x20 || ($0 >= 9 && $0 <= 13) }
    if text.first == UInt8(ascii: "{") || text.starts(with: Array("[{".utf8)) { return .jsonLines }
    guard text.first == UInt8(ascii: "<") else { return .text }
    let low = String(decoding: text, as: UTF8.self).lowercased()
    let marks = [
      "<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<meta", "<title", "<h1",
      "<?xml",
    ]
    return marks.contains { low.contains($0) } ? .html : .text
  }
}
