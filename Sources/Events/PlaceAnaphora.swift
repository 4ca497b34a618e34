import Language
import TimeAndPlace

/// "The lake", "the city", "the camp": the place of that kind that the report named last.
enum PlaceAnaphora {
  /// What the name of a place must have, or be, for the noun to mean it.
  private static let nouns: Set<String> = [
    "lake", "river", "island", "strait", "gulf", "sea", "airport", "port", "camp", "valley", "canal",
    "bridge",
    "peninsula", "mountain", "forest", "desert", "delta", "prison", "province", "district",
  ]
  private static let towns: Set<String> = ["city", "town", "village"]
  /// Sentences to look back over.
  private static let reach = 8

  /// The words of the place that a definite noun without a name means, or `nil`.
  static func place(
    _ words: Range<Int>, in analysed: SentenceAnalysis, of context: CodingContext
  ) -> (tokens: Range<Int>, sentence: SentenceAnalysis)? {
    let head = analysed.headIndex(of: words)
    let noun = analysed.tokens[head].lemma
    let isDefinite = analysed.children(of: head).contains {
      ["the", "this", "that"].contains(analysed.tokens[$0].text.lowercased())
    }
    guard isDefinite, nouns.contains(noun) || towns.contains(noun) else { return nil }
    let earlier = context.analysis.sentences.filter {
      $0.number <= analysed.number && analysed.number - $0.number <= reach
    }
    for sentence in earlier.reversed() {
      let names = sentence.names.filter {
        $0.kind == .place && (sentence.number < analysed.number || $0.tokens.upperBound <= words.lowerBound)
      }
      for name in names.reversed() where fits(noun, name.tokens, sentence, context) {
        return (name.tokens, sentence)
      }
    }
    return nil
  }

  private static func fits(
    _ noun: String, _ name: Range<Int>, _ analysed: SentenceAnalysis, _ context: CodingContext
  ) -> Bool {
    if nouns.contains(noun) { return name.contains { analysed.tokens[$0].text.lowercased() == noun } }
    let words = context.evidence(name, in: analysed)
    let kind = context.places.within(words.start..<words.end).first { !$0.isPart }?.best?.kind
    return kind == .town || kind == .capital
  }
}
