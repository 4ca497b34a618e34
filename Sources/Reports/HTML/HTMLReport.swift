import Foundation

/// The report of a saved page: its facts and its article, or a clear error when it holds none.
struct HTMLReport {
  let bytes: [UInt8]
  let file: String

  func draft() throws(ReportError) -> Draft {
    guard let page = HTMLEncoding.prepare(bytes) else { throw .binary(file) }
    guard let root = HTMLNode.parse(page.bytes, encoding: page.name) else { throw .noArticle(file) }
    let facts = PageFacts(root)
    var blocks = ArticleFinder(root: root).blocks()
    let score = ArticleFinder.score(blocks)
    if Double(facts.body.count) * 0.5 > score, facts.body.count > 200 {
      blocks = Self.blocks(body: facts.body)
    }
    try check(blocks, root: root, facts: facts)
    return draft(blocks: blocks, facts: facts, warnings: page.warnings)
  }

  private static func blocks(body: String) -> [PageBlock] {
    let lines = body.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return ArticleFinder.kept(lines.map { PageBlock(text: $0, kind: .body, linkShare: 0) })
  }

  private func draft(blocks: [PageBlock], facts: PageFacts, warnings: [String]) -> Draft {
    var blocks = blocks
    let shown = blocks.firstIndex { $0.kind == .headline }
    if let shown, facts.title.isEmpty || Self.isSame(blocks[shown].text, facts.title) || shown == 0 {
      // The title leads, whatever the page put before it.
      blocks.insert(blocks.remove(at: shown), at: 0)
    } else if !facts.title.isEmpty {
      blocks.removeAll { Self.isSame($0.text, facts.title) }
      blocks.insert(PageBlock(text: facts.title, kind: .headline, linkShare: 0), at: 0)
    }
    for index in blocks.indices.dropFirst() where blocks[index].kind == .headline {
      blocks[index].kind = .subheading
    }
    var report = Report(
      id: "", source: facts.source, title: facts.title, url: facts.url, author: facts.author,
      text: ScalarText(blocks.map(\.text).joined(separator: "\n")), warnings: warnings)
    report.setPublished(facts.published)
    let hints = blocks.map { $0.kind == .body ? nil : Optional($0.kind) }
    return Draft(report: report, hints: hints, isPlain: false)
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    a.lowercased().filter(\.isLetter) == b.lowercased().filter(\.isLetter)
  }

  // MARK: Pages without an article

  private func check(_ blocks: [PageBlock], root: HTMLNode, facts: PageFacts) throws(ReportError) {
    let score = ArticleFinder.score(blocks)
    let text = blocks.map(\.text).joined(separator: " ").lowercased()
    let whole = score < 600 ? root.visibleText.lowercased() : text
    let consents = Self.consentWords.count { text.contains($0) || (score < 200 && whole.contains($0)) }
    if score < 1500, !facts.isArticle, consents >= 2 { throw .consent(file) }
    let asksPassword =
      root.first { $0.name == "input" && $0.attributes["type"]?.lowercased() == "password" } != nil
    let robot = Self.gateWords.contains { whole.contains($0) }
    if score < 600, asksPassword || robot, !facts.isArticle || score < 120 { throw .consent(file) }
    if score < 20 { throw .noArticle(file) }
    let teasers = root.all("article").count
    if !facts.isArticle, teasers >= 5, score < 800 { throw .noArticle(file) }
  }

  private static let consentWords = [
    "before you continue", "we value your privacy", "accept all", "reject all", "our partners",
    "manage preferences",
    "manage cookies", "cookie policy", "use cookies", "your consent", "privacy settings", "personalised ads",
    "personalized ads", "store and/or access information", "legitimate interest",
  ]

  private static let gateWords = [
    "verify you are human", "checking your browser", "enable javascript and cookies", "are you a robot",
    "log in to continue",
    "sign in to continue", "access denied", "subscribe to continue reading", "please log in",
    "complete the captcha",
  ]
}

extension ReportError {
  static func noArticle(_ file: String) -> Self {
    Self(
      .notAnArticle, file: file,
      "the page holds no article. Save the page of one report, not a front page, or give its text in a .txt file."
    )
  }

  static func consent(_ file: String) -> Self {
    Self(
      .consentPage, file: file,
      "this is a consent or log-in page, not an article. Open the article in a browser, accept or log in, and save it then."
    )
  }
}
