import Foundation

/// What a page says of itself: JSON-LD first, then OpenGraph and other `meta`, then the elements a reader sees.
struct PageFacts {
  var title = ""
  var source = ""
  var published: String?
  var author = ""
  var url = ""
  /// The article's text as JSON-LD has it.
  var body = ""
  /// Whether the page calls itself an article.
  var isArticle = false

  init(_ root: HTMLNode) {
    let meta = Self.meta(root)
    let data = LinkedData(root)
    func first(_ names: String...) -> String {
      names.lazy.compactMap { meta[$0] }.first { !$0.isEmpty } ?? ""
    }
    isArticle = data.isArticle || first("og:type").lowercased() == "article"
    source =
      data.publisher.isEmpty
      ? first("og:site_name", "application-name", "dc.publisher", "citation_publisher") : data.publisher
    url = Self.url(data.url, root, first("og:url", "twitter:url"))
    if source.isEmpty { source = Self.host(url) }
    let shown = root.first { $0.name == "h1" && !$0.visibleText.isEmpty }?.visibleText ?? ""
    let window = root.first { $0.name == "title" }?.visibleTitle ?? ""
    let titles = [data.headline, first("og:title", "twitter:title", "dc.title", "title"), shown, window]
    title = Self.withoutOutlet(titles.first { !$0.isEmpty } ?? "", source)
    let dates = first(
      "article:published_time", "og:published_time", "article:published", "datepublished", "pubdate",
      "publishdate",
      "publish-date", "publish_date", "publication_date", "date", "dc.date", "dc.date.issued",
      "dcterms.created",
      "dcterms.date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
      "citation_publication_date",
      "article.published", "created", "last-modified")
    published = [data.published, dates, Self.time(root)].first { !$0.isEmpty }
    author =
      data.author.isEmpty
      ? Self.author(
        first("author", "article:author_name", "parsely-author", "dc.creator", "sailthru.author", "byl"))
      : data.author
    body = data.body
  }

  // MARK: Meta elements

  private static func meta(_ root: HTMLNode) -> [String: String] {
    var found: [String: String] = [:]
    root.visit { node in
      guard node.name == "meta" || node.attributes["itemprop"] != nil else { return }
      let name = node.attributes["property"] ?? node.attributes["name"] ?? node.attributes["itemprop"] ?? ""
      guard !name.isEmpty, let value = node.attributes["content"] ?? node.attributes["datetime"] else {
        return
      }
      let text = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if found[name.lowercased()] == nil, !text.isEmpty { found[name.lowercased()] = text }
    }
    return found
  }

  private static func url(_ data: String, _ root: HTMLNode, _ meta: String) -> String {
    let link =
      root.first { $0.name == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }?.attributes[
        "href"] ?? ""
    return [link, meta, data].first { $0.hasPrefix("http") } ?? ""
  }

  private static func host(_ url: String) -> String {
    guard let at = url.range(of: "://") else { return "" }
    let host = url[at.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  private static func time(_ root: HTMLNode) -> String {
    root.first { $0.name == "time" && !($0.attributes["datetime"] ?? "").isEmpty }?.attributes["datetime"]
      ?? ""
  }

  /// A `meta` author that is an address of a page names nobody.
  private static func author(_ text: String) -> String { text.contains("://") ? "" : text }

  /// "Troops leave | The Example" without the outlet.
  static func withoutOutlet(_ title: String, _ source: String) -> String {
    let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in [" | ", " – ", " — ", " - ", " :: "] {
      guard let cut = title.range(of: mark, options: .backwards) else { continue }
      let tail = title[cut.upperBound...]
      let isOutlet =
        !source.isEmpty && tail.lowercased().contains(source.lowercased().split(separator: ".")[0])
      if isOutlet || (mark == " | " && tail.count < 30) {
        return withoutOutlet(String(title[..<cut.lowerBound]), source)
      }
    }
    return title
  }
}

extension HTMLNode {
  /// The text of the `title` element, which stands in the head.
  fileprivate var visibleTitle: String { children.map(\.text).joined() }
}
