import Entities
import Language

/// Tells parties from things: boats, meetings and Mondays do nothing in the codebook's sense.
enum Things {
  /// Whether the words stand for nobody known and their head is a thing, an event or a time.
  static func isThing(_ party: Party, _ span: Range<Int>, _ analysed: SentenceAnalysis) -> Bool {
    guard party.entity.kind == .unknown else { return false }
    if party.words.text.count(where: \.isLetter) < 2 { return true }
    let token = analysed.tokens[analysed.headIndex(of: span)]
    switch token.mention {
    case .event, .other, .time: return token.upos == "NOUN"
    case .none: return ["DET", "ADP", "PUNCT", "NUM", "ADV", "NOUN", "ADJ", "VERB"].contains(token.upos)
    case .person, .organization, .place: return false
    }
  }
}
