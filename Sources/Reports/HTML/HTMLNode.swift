import CLibXML2

/// An element or a run of text of a page, out of libxml2's hands.
struct HTMLNode {
  /// The element's name in lower case, or "" for text.
  var name = ""
  var attributes: [String: String] = [:]
  /// The text, for a run of text, a script or a style sheet.
  var text = ""
  var children: [HTMLNode] = []

  var isText: Bool { name.isEmpty }
  /// Its `class`, `id`, `role` and the names that page builders give parts, in lower case with spaces around.
  ///
  /// The `role` comes last. Many large sites make up the names of classes at random, and tell the parts of a page by
  /// `data-component` or `data-testid` alone.
  var hints: String {
    Self.naming.reduce(" ") { hints, name in attributes[name].map { hints + $0 + " " } ?? hints }.lowercased()
  }

  private static let naming = [
    "data-component", "data-testid", "data-test-id", "data-module", "data-gu-name", "data-spacefinder-role",
    "class", "id", "role",
  ]

  /// All nodes under this one and itself, in the order of the page.
  func visit(_ body: (HTMLNode) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }

  func first(where isWanted: (HTMLNode) -> Bool) -> HTMLNode? {
    if isWanted(self) { return self }
    for child in children {
      if let found = child.first(where: isWanted) { return found }
    }
    return nil
  }

  func all(_ name: String) -> [HTMLNode] {
    var found: [HTMLNode] = []
    visit { if $0.name == name { found.append($0) } }
    return found
  }

  /// The words a reader sees, white space made single.
  var visibleText: String { InlineText.read([self]).lines.joined(separator: " ") }
}

extension HTMLNode {
  /// The tree of a page, or `nil` when libxml2 can make nothing of it.
  ///
  /// - Parameter encoding: A name that libxml2 knows.
  static func parse(_ bytes: [UInt8], encoding: String) -> HTMLNode? {
    let options =
      Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
      | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, encoding, options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    return node(root, depth: 0)
  }

  static func knowsEncoding(_ name: String) -> Bool {
    guard let handler = xmlFindCharEncodingHandler(name) else { return false }
    xmlCharEncCloseFunc(handler)
    return true
  }

  private static func node(_ pointer: xmlNodePtr, depth: Int) -> HTMLNode? {
    switch pointer.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      return pointer.pointee.content.map { HTMLNode(text: String(cString: $0)) }
    case XML_ELEMENT_NODE:
      var node = HTMLNode(name: String(cString: pointer.pointee.name).lowercased())
      node.attributes = attributes(of: pointer)
      // Deeper pages are machine noise; a limit keeps the walks over the tree from running out of stack.
      guard depth < 220 else { return node }
      var child = pointer.pointee.children
      while let current = child {
        if let inner = Self.node(current, depth: depth + 1) { node.children.append(inner) }
        child = current.pointee.next
      }
      return node
    default: return nil
    }
  }

  private static func attributes(of pointer: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var attribute = pointer.pointee.properties
    while let current = attribute {
      let name = String(cString: current.pointee.name).lowercased()
      if let value = xmlNodeListGetString(pointer.pointee.doc, current.pointee.children, 1) {
        found[name] = String(cString: value)
        chancery_xml_free(value)
      } else {
        found[name] = ""
      }
      attribute = current.pointee.next
    }
    return found
  }
}
