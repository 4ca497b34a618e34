/// The encoding of a page: its mark or `meta` element says it, else UTF-8 or Windows-1252.
enum HTMLEncoding {
  /// The page in UTF-8, or as it is with the name of an encoding that libxml2 knows.
  static func prepare(_ bytes: [UInt8]) -> (bytes: [UInt8], name: String, warnings: [String])? {
    let declared = declared(bytes)
    let isLatin = ["iso-8859-1", "latin1", "latin-1", "windows-1252", "us-ascii", "ascii"].contains(declared)
    if isLatin, String(validating: bytes, as: UTF8.self) == nil {
      return (Array(TextDecoding.windows1252(bytes).utf8), "UTF-8", [])
    }
    if !declared.isEmpty, !isLatin, declared != "utf-8", declared != "utf8", !declared.hasPrefix("utf-16"),
      HTMLNode.knowsEncoding(declared)
    {
      return (bytes, declared, [])
    }
    guard let decoded = TextDecoding.decode(bytes) else { return nil }
    return (Array(decoded.text.utf8), "UTF-8", decoded.warnings)
  }

  /// The name after "charset=" in the head of the page, in lower case, or "".
  static func declared(_ bytes: [UInt8]) -> String {
    let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    for mark in ["charset=", "encoding="] {
      let mark = Array(mark.utf8)
      guard let at = head.indices.first(where: { head[$0...].starts(with: mark) }) else { continue }
      let value = head[(at + mark.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let name = value.prefix {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x5F
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return ""
  }
}
