import Entities
import Language

/// Tells parties from things: boats, meetings and Mondays do nothing in the codebook's sense.
enum Things {
  /// Words for something that is done, and for those who are sent to do it.
  private static let bodies: Set<String> = [
    "mission", "delegation", "contingent", "patrol", "expedition", "convoy",
  ]

  private static let goods: Set<String> = [
    "drone", "missile", "aircraft", "jet", "plane", "warplane", "helicopter", "tank", "ship", "vessel",
    "boat", "frigate",
    "rifle", "weapon", "arm", "radar", "vehicle", "truck", "equipment", "ammunition", "rocket", "uav",
  ]

  /// "No country or interest group", "none of them": words for nobody.
  static func isNobody(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    let words: Set<String> = ["no", "none", "nobody", "neither"]
    // From the words themselves: trees of such lists are often wrong.
    var first = span.lowerBound
    while first > 0, ["NOUN", "ADJ", "CCONJ"].contains(analysed.tokens[first].upos) { first -= 1 }
    if words.contains(analysed.tokens[first].text.lowercased()) { return true }
    var head = analysed.headIndex(of: span)
    if analysed.tokens[head].relation == "conj", analysed.tokens[head].head >= 0 {
      head = analysed.tokens[head].head
    }
    return analysed.children(of: head).contains {
      analysed.tokens[$0].relation == "det" && words.contains(analysed.tokens[$0].text.lowercased())
    }
  }

  /// "|US|$22 million".
  static func isMoney(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    let next = span.upperBound
    return next < analysed.tokens.count && analysed.tokens[next].text == "$"
      && analysed.tokens[next - 1].range.upperBound == analysed.tokens[next].range.lowerBound
  }

  /// Whether the words are for what is bought, given or agreed on ("Turkish drones"), which is nobody's army there.
  static func isGoods(_ span: Range<Int>, in analysed: SentenceAnalysis, _ type: EventType) -> Bool {
    guard [.agree, .aid, .support, .consult, .cooperate, .request, .sanction].contains(type) else {
      return false
    }
    return goods.contains(analysed.tokens[analysed.headIndex(of: span)].lemma)
  }

  /// Whether the words stand for nobody known and their head is a thing, an event or a time.
  static func isThing(_ party: Party, _ span: Range<Int>, _ analysed: SentenceAnalysis) -> Bool {
    guard party.entity.kind == .unknown else { return false }
    let head = analysed.headIndex(of: span)
    if analysed.names.contains(where: { $0.kind == .place && $0.tokens.contains(head) }) { return true }
    if party.words.text.count(where: \.isLetter) < 2 { return true }
    let token = analysed.tokens[head]
    if bodies.contains(token.lemma) { return false }
    switch token.mention {
    case .event, .other, .time: return token.upos == "NOUN"
    case .none: return ["DET", "ADP", "PUNCT", "NUM", "ADV", "NOUN", "ADJ", "VERB"].contains(token.upos)
    case .person, .organization, .place: return false
    }
  }
}
