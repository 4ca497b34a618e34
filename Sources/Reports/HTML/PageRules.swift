/// What the names of a page's elements tell about them.
enum PageRules {
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "figure",
    "figcaption", "table", "tbody", "thead", "tr", "td", "th", "pre", "header", "footer", "aside", "nav",
    "form", "dl", "dt",
    "dd", "address", "center", "body", "html", "details", "summary", "hr",
  ]

  private static let dropped: Set<String> = InlineText.unseen.union([
    "nav", "footer", "aside", "form", "dialog", "menu", "label", "fieldset",
  ])

  private static let noise = [
    "comment", "share", "sharing", "social", "related", "promo", "newsletter", "subscri", "advert", "-ad-",
    " ad ", " ads",
    "-ads", "ad-slot", "adslot", "ad_", "banner", "sidebar", "side-bar", "cookie", "consent", "gdpr",
    "breadcrumb", "navbar",
    "navigation", "-nav", "nav-", " nav ", " menu", "footer", "recommend", "outbrain", "taboola", "popup",
    "pop-up", "modal", "paywall",
    "sponsor", "read-more", "readmore", "more-stories", "most-read", "mostread", "most-popular", "trending",
    "widget",
    "toolbar", "signup", "sign-up", "login", "skip-link", "pagination", "disqus", "author-bio",
    "about-author", "tag-list",
    " tags", "post-tags", "article-tags", "teaser", "carousel", "also-read", "alsoread", "read-also",
    "donate", "donation",
    "copyright", "masthead", "print-only", "ticker", "up-next",
  ]

  /// Names of what is read aloud and never shown.
  private static let unshown = ["screen-reader", "visually-hidden", "sr-only"]

  /// Names of posts of other sites that a page shows.
  private static let embeds = [
    "tweet", "instagram-media", "tiktok-embed", "fb-post", "telegram-post", "bluesky-embed",
  ]

  /// Names of an element that holds the article with its surroundings.
  private static let broad = ["main-content", "maincontent", "content-body"]

  private static let meant = [
    "article-body", "articlebody", "article__body", "article_body", "story-body", "storybody", "story__body",
    "entry-content", "post-content", "post-body", "article-content", "article__content", "articlecontent",
    "article-text",
    "body-content", "story-content", "storycontent",
    "td-post-content",
    "news-content", "wysiwyg", "rich-text", "richtext", "single-content", "field-body", "text-content",
  ]

  /// Whether an element is no part of any article.
  static func isNoise(_ node: HTMLNode) -> Bool {
    if node.isText || node.name == "html" || node.name == "body" { return false }
    if dropped.contains(node.name) { return true }
    if isUnseen(node) { return true }
    let hints = node.hints
    if isMeant(node) || isBroad(node) || node.name == "article" || node.name == "main" { return false }
    if isEmbed(node) { return false }
    if [" navigation ", " complementary ", " contentinfo ", " dialog ", " search "].contains(
      where: hints.hasSuffix)
    {
      return true
    }
    return noise.contains { hints.contains($0) }
  }

  /// Whether no reader sees an element.
  static func isUnseen(_ node: HTMLNode) -> Bool {
    if node.isText { return false }
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    let style = node.attributes["style"]?.lowercased().filter { $0 != " " } ?? ""
    if style.contains("display:none") || style.contains("visibility:hidden") { return true }
    let hints = node.hints
    return unshown.contains { hints.contains($0) }
  }

  /// Whether an element is named as one that holds the article, and more.
  static func isBroad(_ node: HTMLNode) -> Bool {
    let hints = node.hints
    return node.name == "main" || hints.hasSuffix(" main ") || broad.contains { hints.contains($0) }
  }

  /// Whether an element shows a post of another site, which is not the report's own text.
  static func isEmbed(_ node: HTMLNode) -> Bool {
    guard node.name == "blockquote" else { return false }
    let hints = node.hints
    return embeds.contains { hints.contains($0) }
  }

  /// Whether an element is named as the one that holds the article's text.
  static func isMeant(_ node: HTMLNode) -> Bool {
    if node.attributes["itemprop"]?.lowercased() == "articlebody" { return true }
    let hints = node.hints
    return meant.contains { hints.contains($0) }
  }

  /// Whether an element holds the sentence or two that stand between headline and text.
  static func isStandfirst(_ node: HTMLNode) -> Bool {
    let hints = node.hints
    return standfirst.contains { hints.contains($0) } && !isNoise(node)
  }

  private static let standfirst = [
    "standfirst", "__subhead ", "article-subhead ", "__dek ", "article-dek ", "article-lead ",
    "article__lead ",
  ]

  /// Whether an element holds a photograph's description.
  static func isCaption(_ node: HTMLNode) -> Bool {
    node.name == "figcaption" || node.hints.contains("caption")
  }

  static func isCredit(_ node: HTMLNode) -> Bool {
    let hints = node.hints
    return hints.contains(" credit ") || hints.contains("photo-credit") || hints.contains("image-credit")
      || hints.contains("img-credit")
      || hints.contains("photographer") || hints.contains("__credit")
  }

  static func isByline(_ node: HTMLNode) -> Bool {
    let hints = node.hints
    return hints.contains("byline") || hints.contains("dateline-date") || hints.contains(" author")
      || hints.contains("article-author") || hints.contains("author-name") || hints.contains("contributor")
      || node.name == "time" || node.name == "address"
      || hints.contains("timestamp") || hints.contains("publish-date") || hints.contains("post-date")
      || hints.contains("post-meta")
      || hints.contains("entry-meta") || hints.contains("article-meta") || node.attributes["rel"] == "author"
  }
}
