import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A report with its expressions of time marked in TimeML: the text of its `TEXT` element, and its creation time.
struct TimeMLDocument: Sendable, Equatable {
  struct Mark: Sendable, Equatable {
    /// Scalars of ``text``.
    var range: Range<Int>
    var type: String
    var value: String
  }
  /// The file's name without its ending.
  var name: String
  /// The value of the timex that is the document's creation time, or "".
  var created: String
  /// The characters of the `TEXT` element, tags left out and nothing else changed.
  var text: String
  /// The `TIMEX3` elements of the text in order; that of the creation time is not among them.
  var marks: [Mark]

  /// Reads one document.
  ///
  /// - Throws: ``EvaluationError/badLine(path:line:text:expected:)`` where the XML breaks off,
  ///   ``EvaluationError/empty(path:expected:)`` for a document without a `TEXT` element.
  init(xml: Data, path: String) throws(EvaluationError) {
    let reader = TimeMLReader()
    let parser = XMLParser(data: xml)
    parser.delegate = reader
    // The parser mends what it can and goes on: its first complaint is the place, whatever it returns at the end.
    let isWhole = parser.parse()
    if let fault = reader.fault { throw .brokenXML(path: path, line: fault.line, column: fault.column) }
    guard isWhole else {
      throw .brokenXML(path: path, line: parser.lineNumber, column: parser.columnNumber)
    }
    guard reader.hasText else {
      throw .empty(path: path, expected: "a TimeML document with a TEXT element")
    }
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    created = reader.created
    text = String(reader.text)
    marks = reader.marks.filter { !$0.range.isEmpty }
  }
}

/// Collects text and marks while the XML is read.
private final class TimeMLReader: NSObject, XMLParserDelegate {
  var text = String.UnicodeScalarView()
  var hasText = false
  var created = ""
  var marks: [TimeMLDocument.Mark] = []
  /// Where the text first stopped being XML.
  private(set) var fault: (line: Int, column: Int)?
  private var depth = 0
  private var count = 0
  /// The marks that are open, the innermost last.
  private var open: [Int?] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "TEXT" {
      hasText = true
      depth += 1
    }
    guard name == "TIMEX3" else { return }
    let isCreation = attributes["functionInDocument"] == "CREATION_TIME"
    if isCreation && created.isEmpty { created = attributes["value"] ?? "" }
    if depth > 0 && !isCreation {
      open.append(marks.count)
      marks.append(
        TimeMLDocument.Mark(
          range: count..<count, type: attributes["type"] ?? "", value: attributes["value"] ?? ""))
    } else {
      open.append(nil)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "TEXT" { depth -= 1 }
    if name == "TIMEX3", let mark = open.popLast(), let mark {
      marks[mark].range = marks[mark].range.lowerBound..<count
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if fault == nil { fault = (parser.lineNumber, parser.columnNumber) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { add(string) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { add(String(decoding: block, as: UTF8.self)) }

  private func add(_ string: String) {
    guard depth > 0 else { return }
    text.append(contentsOf: string.unicodeScalars)
    count += string.unicodeScalars.count
  }
}
