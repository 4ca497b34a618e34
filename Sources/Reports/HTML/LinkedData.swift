import Foundation

/// The article that a page describes in JSON-LD.
struct LinkedData {
  var isArticle = false
  var headline = ""
  var publisher = ""
  var published = ""
  var author = ""
  var url = ""
  var body = ""

  init(_ root: HTMLNode) {
    var objects: [[String: Any]] = []
    root.visit { node in
      guard node.name == "script", node.attributes["type"]?.lowercased().contains("ld+json") == true else {
        return
      }
      Self.collect(Self.value(node.children.map(\.text).joined()), into: &objects, depth: 0)
    }
    guard let article = objects.first(where: Self.isArticle) else { return }
    isArticle = true
    headline = Self.text(article["headline"]) ?? Self.text(article["name"]) ?? ""
    publisher = Self.name(article["publisher"], in: objects)
    published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"]) ?? ""
    author = Self.name(article["author"], in: objects)
    url =
      Self.text(article["url"]) ?? Self.text(article["mainEntityOfPage"])
      ?? Self.id(article["mainEntityOfPage"])
    body = Self.text(article["articleBody"]) ?? ""
  }

  /// The value of a script; line breaks inside its strings, which JSON forbids and pages have, become spaces.
  private static func value(_ script: String) -> Any? {
    let text = script.replacingOccurrences(of: "<![CDATA[", with: "").replacingOccurrences(
      of: "]]>", with: "")
    if let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { return value }
    let flat = String(decoding: text.utf8.map { $0 < 32 ? 32 : $0 }, as: UTF8.self)
    return try? JSONSerialization.jsonObject(with: Data(flat.utf8))
  }

  private static func collect(_ value: Any?, into objects: inout [[String: Any]], depth: Int) {
    guard depth < 6 else { return }
    if let list = value as? [Any] {
      for item in list { collect(item, into: &objects, depth: depth + 1) }
    } else if let object = value as? [String: Any] {
      objects.append(object)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
        if let inner = object[key], !(inner is String) { collect(inner, into: &objects, depth: depth + 1) }
      }
    }
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types = (object["@type"] as? [String]) ?? [object["@type"] as? String ?? ""]
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" }
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    return unescaped(text).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func id(_ value: Any?) -> String { text((value as? [String: Any])?["@id"]) ?? "" }

  /// The name of a person or house, or the names of several; a reference is looked up.
  private static func name(_ value: Any?, in objects: [[String: Any]]) -> String {
    if let text = text(value) { return text.contains("://") ? "" : text }
    if let list = value as? [Any] {
      return list.map { name($0, in: objects) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    guard let object = value as? [String: Any] else { return "" }
    if let name = text(object["name"]) { return name }
    if let names = object["name"] as? [String] { return names.joined(separator: ", ") }
    guard let id = object["@id"] as? String else { return "" }
    return objects.first { $0["@id"] as? String == id && $0["name"] != nil }.flatMap { text($0["name"]) }
      ?? ""
  }

  /// Character references that some pages leave in their JSON.
  static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var out = text
    for (name, sign) in [
      ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&apos;", "'"), ("&rsquo;", "’"), ("&lsquo;", "‘"),
      ("&ldquo;", "“"), ("&rdquo;", "”"), ("&#8217;", "’"), ("&#8216;", "‘"), ("&#8220;", "“"),
      ("&#8221;", "”"),
      ("&ndash;", "–"), ("&mdash;", "—"), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] { out = out.replacingOccurrences(of: name, with: sign) }
    return out
  }
}
