import Entities
import Language

/// Who speaks where a paper does: "the statement added" is said by those who issued the statement.
enum PaperAuthors {
  private static let papers: Set<String> = [
    "statement", "communique", "communiqué", "declaration", "release", "letter",
  ]
  /// What is shown as one publishes a paper.
  private static let recordings: Set<String> = [
    "footage", "video", "photograph", "photo", "image", "recording", "transcript", "document",
  ]
  private static let issuing: Set<String> = ["share", "release", "publish", "issue", "post", "distribute"]

  /// "The footage |shared by the ministry|", "a statement |from the ministries|": who is told right behind the words.
  private static func ownAuthors(of head: Int, in home: SentenceAnalysis, _ context: CodingContext) -> [Party]
  {
    guard papers.contains(home.tokens[head].lemma) || recordings.contains(home.tokens[head].lemma) else {
      return []
    }
    let clause = home.children(of: head).first {
      home.tokens[$0].relation.hasPrefix("acl") && issuing.contains(home.tokens[$0].lemma)
    }
    guard
      let author = clause.flatMap({ home.modifier(of: $0, ["by"]) })
        ?? home.modifier(of: head, ["from", "by"])
    else { return [] }
    return context.parties(at: author, in: home).filter { $0.entity.kind != .unknown }
  }

  /// How many sentences back the words that introduce a paper are looked for.
  private static let reach = 10

  /// The parties from whom the paper at some words comes, or none where the words are no paper or nothing
  /// tells.
  static func parties(of tokens: Range<Int>, in home: SentenceAnalysis, _ context: CodingContext) -> [Party] {
    guard !tokens.isEmpty, case let head = home.headIndex(of: tokens) else { return [] }
    let own = ownAuthors(of: head, in: home, context)
    if !own.isEmpty { return own }
    guard papers.contains(home.tokens[head].lemma),
      ["the", "this"].contains(home.tokens[tokens.lowerBound].text.lowercased()),
      let place = context.analysis.sentences.firstIndex(where: { $0.number == home.number })
    else { return [] }
    for sentence in context.analysis.sentences[max(0, place - reach)..<place].reversed() {
      for index in sentence.tokens.indices.reversed() where papers.contains(sentence.tokens[index].lemma) {
        guard let author = sentence.modifier(of: index, ["from", "by", "of"]) else { continue }
        let found = context.parties(at: author, in: sentence).filter { $0.entity.kind != .unknown }
        if !found.isEmpty { return found }
      }
    }
    return []
  }
}

extension CodingContext {
  /// The parties that speak at some words.
  func speakers(_ tokens: Range<Int>, in home: SentenceAnalysis, inPerson: Bool = false) -> [Party] {
    let authors = PaperAuthors.parties(of: tokens, in: home, self)
    return authors.isEmpty ? parties(tokens, in: home, inPerson: inPerson) : authors
  }
}
