/// Sentences of a CoNLL-U file: syntactic words with their tags and heads, and the text they stand in.
struct Treebank {
  struct Word: Equatable {
    var form: String
    var upos: String
    /// 1-based; 0 is the root.
    var head: Int
    var relation: String
  }
  struct Sentence: Equatable {
    var text: String
    var words: [Word]
    /// Whether a paragraph or document opens with it.
    var opensParagraph: Bool
  }
  let sentences: [Sentence]

  init(conllu: String, path: String) throws(EvaluationError) {
    var out: [Sentence] = []
    var words: [Word] = []
    var text = ""
    var opens = false
    for (number, line) in (conllu + "\n\n").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      if line.isEmpty {
        if !words.isEmpty { out.append(Sentence(text: text, words: words, opensParagraph: opens)) }
        if !words.isEmpty { opens = false }
        text = ""
        words = []
        continue
      }
      if line.hasPrefix("#") {
        if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
        if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") { opens = true }
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 10 else {
        throw .badLine(
          path: path, line: number + 1, text: String(line), expected: "ten tab-separated columns")
      }
      guard Int(cells[0]) != nil else { continue }  // multiword ranges and empty nodes
      guard let head = Int(cells[6]) else {
        throw .badLine(
          path: path, line: number + 1, text: String(line), expected: "a number in the head column")
      }
      words.append(
        Word(form: String(cells[1]), upos: String(cells[3]), head: head, relation: String(cells[7])))
    }
    sentences = out
  }
}
