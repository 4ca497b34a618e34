/// An element of an XML file with its attributes, text and children.
struct XMLNode {
  var name: String
  var attributes: [String: String] = [:]
  /// All text straight inside it, CDATA sections among it.
  var text = ""
  var children: [XMLNode] = []

  func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }
  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The text of a child without the white space around it, or "".
  func value(_ name: String) -> String {
    guard let text = first(name)?.text else { return "" }
    return String(String.UnicodeScalarView(text.unicodeScalars.trimmed()))
  }
}

extension String.UnicodeScalarView {
  fileprivate func trimmed() -> ArraySlice<Unicode.Scalar> {
    var slice = Array(self)[...]
    while let first = slice.first, first.properties.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.properties.isWhitespace { slice.removeLast() }
    return slice
  }
}

/// Reads the XML of benchmark files: elements, attributes, text, CDATA, comments, the five named entities and numbers.
///
/// It is no validator; a file that is cut short, or whose tags do not match, is an error with its line.
struct XMLReader {
  private let bytes: [UInt8]
  private let path: String
  private var at = 0

  /// - Returns: The root element.
  static func read(_ text: String, path: String) throws(EvaluationError) -> XMLNode {
    var reader = XMLReader(bytes: Array(text.utf8), path: path)
    return try reader.root()
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private mutating func root() throws(EvaluationError) -> XMLNode {
    var open: [XMLNode] = []
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let text = run(until: "<")
        if !open.isEmpty { open[open.count - 1].text += Self.decoded(text) }
        continue
      }
      if starts("<!--") {
        _ = try section(from: 4, to: "-->")
      } else if starts("<![CDATA[") {
        let text = try section(from: 9, to: "]]>")
        if !open.isEmpty { open[open.count - 1].text += String(decoding: text, as: UTF8.self) }
      } else if starts("<?") || starts("<!") {
        _ = try section(from: 2, to: ">")
      } else if starts("</") {
        let name = String(decoding: try section(from: 2, to: ">"), as: UTF8.self).filter { !$0.isWhitespace }
        guard let element = open.popLast(), element.name == name else {
          throw broken("an end tag that matches its start tag", found: "</\(name)>")
        }
        if open.isEmpty { return element }
        open[open.count - 1].children.append(element)
      } else {
        let tag = try section(from: 1, to: ">")
        var (element, isClosed) = Self.element(tag)
        if element.name.isEmpty { throw broken("the name of an element", found: "<>") }
        if isClosed {
          if open.isEmpty { return element }
          open[open.count - 1].children.append(element)
        } else {
          element.children.reserveCapacity(8)
          open.append(element)
        }
      }
    }
    if let last = open.last {
      throw broken("</\(last.name)>: the file is cut short", found: "the end of the file")
    }
    throw broken("an XML file", found: String(decoding: bytes.prefix(60), as: UTF8.self))
  }

  private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func run(until mark: Unicode.Scalar) -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(mark.value) { at += 1 }
    return bytes[start..<at]
  }

  /// What stands after `from` bytes and before a mark; goes on after it.
  private mutating func section(from: Int, to mark: String) throws(EvaluationError) -> ArraySlice<UInt8> {
    let start = at + from
    let end = Array(mark.utf8)
    var next = start
    while next + end.count <= bytes.count {
      if bytes[next] == end[0], bytes[next..<(next + end.count)].elementsEqual(end) {
        at = next + end.count
        return bytes[start..<next]
      }
      next += 1
    }
    throw broken("\(mark): the file is cut short", found: "the end of the file")
  }

  private func broken(_ expected: String, found: String) -> EvaluationError {
    let line = 1 + bytes[..<min(at, bytes.count)].count { $0 == 0x0A }
    return .badLine(path: path, line: line, text: found, expected: expected)
  }

  private static func element(_ tag: ArraySlice<UInt8>) -> (XMLNode, isClosed: Bool) {
    var text = String(decoding: tag, as: UTF8.self)[...]
    let isClosed = text.hasSuffix("/")
    if isClosed { text = text.dropLast() }
    var node = XMLNode(name: String(text.prefix { !$0.isWhitespace }))
    var rest = text.dropFirst(node.name.count)
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { !$0.isWhitespace }
      rest = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      guard let quote = rest.first, quote == "\"" || quote == "'" else { break }
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != quote }
      node.attributes[name] = decoded(Array(value.utf8)[...])
      rest = rest.dropFirst(value.count + 1)
    }
    return (node, isClosed)
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// Text with its entities made characters; an unknown one stays as it is.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var out = ""
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let start = rest.firstIndex(of: "&") {
      out += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else {
        out += "&"
        rest = rest.dropFirst()
        continue
      }
      let name = String(rest[rest.index(after: start)..<end])
      if let character = entities[name] {
        out += character
      } else if name.hasPrefix("#"), let scalar = scalar(name.dropFirst()) {
        out.unicodeScalars.append(scalar)
      } else {
        out += "&\(name);"
      }
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }

  private static func scalar(_ number: Substring) -> Unicode.Scalar? {
    let value = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init)
  }
}
