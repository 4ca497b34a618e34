/// A paragraph of a page with what its element says of it.
struct PageBlock {
  var text: String
  var kind: Passage.Kind
  /// The share of its text that is links, from 0 to 1.
  var linkShare: Double
}

/// The paragraphs under an element in the order of the page, what is no part of an article left out.
struct PageBlocks {
  private(set) var blocks: [PageBlock] = []
  private var inline: [HTMLNode] = []

  static func read(_ root: HTMLNode) -> [PageBlock] {
    var reader = PageBlocks()
    reader.walk(root, kind: .body)
    reader.flush(.body)
    return reader.blocks
  }

  private mutating func walk(_ node: HTMLNode, kind: Passage.Kind) {
    let kind = self.kind(of: node, inside: kind)
    for child in node.children {
      if PageRules.isNoise(child) { continue }
      if isInline(child) {
        inline.append(child)
      } else {
        flush(kind)
        walk(child, kind: kind)
        flush(self.kind(of: child, inside: kind))
      }
    }
    flush(kind)
  }

  /// Whether an element flows within a paragraph: it has no block inside.
  private func isInline(_ node: HTMLNode) -> Bool {
    if node.isText { return true }
    if PageRules.blocks.contains(node.name) { return false }
    return node.first { PageRules.blocks.contains($0.name) } == nil
  }

  private func kind(of node: HTMLNode, inside outer: Passage.Kind) -> Passage.Kind {
    if outer == .caption || outer == .credit || outer == .byline || outer == .boilerplate { return outer }
    if PageRules.isEmbed(node) { return .boilerplate }
    if PageRules.isCredit(node) { return .credit }
    if PageRules.isCaption(node) { return .caption }
    if PageRules.isByline(node), node.name != "article", node.name != "body" { return .byline }
    switch node.name {
    case "h1": return .headline
    case "h2", "h3", "h4", "h5", "h6": return .subheading
    case "li": return .listItem
    default: return outer
    }
  }

  private mutating func flush(_ kind: Passage.Kind) {
    guard !inline.isEmpty else { return }
    let read = InlineText.read(inline, isShown: { !PageRules.isUnseen($0) })
    inline = []
    for line in read.lines {
      blocks.append(PageBlock(text: line, kind: kind, linkShare: read.linkShare))
    }
  }
}
