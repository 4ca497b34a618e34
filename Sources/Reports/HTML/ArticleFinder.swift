/// Finds the element that holds the article: by its name, else by where long paragraphs with few links stand together.
struct ArticleFinder {
  let root: HTMLNode

  /// The article's paragraphs, or none.
  func blocks() -> [PageBlock] {
    let whole = best(in: root)
    // What stands beside the one `article` that has the headline is other stories, long as their teasers may be.
    let headlined = root.all("article").filter { $0.first { $0.name == "h1" } != nil }
    if headlined.count == 1 {
      let inner = best(in: headlined[0])
      if Self.score(inner) * 4 >= Self.score(whole) { return opening(before: inner) + inner }
    }
    return opening(before: whole) + whole
  }

  private func best(in node: HTMLNode) -> [PageBlock] {
    var best: [PageBlock] = []
    var bestScore = 0.0
    for candidate in candidates(in: node) {
      let blocks = Self.kept(PageBlocks.read(candidate.node))
      let score = Self.score(blocks) * candidate.weight
      if score > bestScore {
        best = blocks
        bestScore = score
      }
    }
    return best
  }

  /// What stands in the same `article` or `main` element before the text itself: standfirst, byline, captions.
  private func opening(before blocks: [PageBlock]) -> [PageBlock] {
    guard let anchor = blocks.first(where: { $0.kind == .body })?.text else { return [] }
    for name in ["article", "main"] {
      for element in root.all(name) {
        let all = Self.kept(PageBlocks.read(element))
        guard let at = all.firstIndex(where: { $0.text == anchor }) else { continue }
        let known = Set(blocks.map(\.text))
        let standfirst = Set(
          element.first(where: PageRules.isStandfirst).map { PageBlocks.read($0).map(\.text) } ?? [])
        return all[..<at].filter { block in
          guard !known.contains(block.text) else { return false }
          return block.kind == .caption || block.kind == .credit || block.kind == .byline
            || block.kind == .body && standfirst.contains(block.text)
        }
      }
    }
    return []
  }

  private struct Candidate {
    var node: HTMLNode
    /// How far its name speaks for it.
    var weight: Double
  }

  /// Elements named as the article, and all there is; a named one wins unless it holds far less of the text.
  private func candidates(in node: HTMLNode) -> [Candidate] {
    var named: [Candidate] = []
    collect(node, into: &named)
    var all = Array(named.prefix(40))
    let whole = node.first { $0.name == "body" } ?? node
    if let dense = densest(in: whole) { all.append(Candidate(node: dense, weight: 1.2)) }
    all.append(Candidate(node: whole, weight: 1))
    return all
  }

  private func collect(_ node: HTMLNode, into found: inout [Candidate]) {
    for child in node.children where !child.isText && !PageRules.isNoise(child) {
      if PageRules.isMeant(child) {
        found.append(Candidate(node: child, weight: 2))
      } else if child.name == "article" {
        found.append(Candidate(node: child, weight: 1.6))
      } else if PageRules.isBroad(child) {
        found.append(Candidate(node: child, weight: 1.3))
      }
      collect(child, into: &found)
    }
  }

  /// The lowest element that holds most of the text of paragraphs.
  private func densest(in whole: HTMLNode) -> HTMLNode? {
    var node = whole
    let all = Self.paragraphWeight(node)
    guard all > 0 else { return nil }
    while let heir = node.children.first(where: {
      !$0.isText && !PageRules.isNoise($0) && Self.paragraphWeight($0) * 10 > all * 7
    }),
      heir.name != "p"
    {
      node = heir
    }
    return node
  }

  private static func paragraphWeight(_ node: HTMLNode) -> Int {
    if PageRules.isNoise(node) { return 0 }
    if node.name == "p" { return InlineText.read([node]).count }
    return node.children.reduce(0) { $0 + paragraphWeight($1) }
  }

  /// How much running text some paragraphs hold.
  static func score(_ blocks: [PageBlock]) -> Double {
    blocks.reduce(0) { sum, block in
      guard block.kind == .body || block.kind == .listItem else { return sum }
      let count = Double(block.text.unicodeScalars.count)
      let isRunning = count > 80 || ".!?”\"".contains(block.text.last ?? " ")
      return sum + (isRunning ? count : count / 10) * (1 - block.linkShare)
        * (block.kind == .listItem ? 0.5 : 1)
    }
  }

  /// The paragraphs without those that are links, prompts or pointers to other pages.
  static func kept(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.filter { block in
      let scalars = Array(block.text.unicodeScalars)
      guard scalars.contains(where: \.isAlphanumeric) else { return false }
      if block.linkShare > 0.6, scalars.count < 200, block.kind != .headline { return false }
      let phrase = Phrase(scalars, 0..<scalars.count)
      return !PassagePhrases.isRelatedLink(phrase) && !PassagePhrases.isBoilerplate(phrase)
    }
  }
}
