import Entities
import Language

/// Decides which drafts of one sentence tell the same act.
enum DraftMerging {
  /// The drafts that stay, in the order of the text.
  static func merge(_ drafts: [EventDraft], in analysed: SentenceAnalysis) -> [EventDraft] {
    var kept: [EventDraft] = []
    for draft in drafts.sorted(by: { $0.confidence > $1.confidence }) {
      if let index = kept.firstIndex(where: { isSame($0, draft, in: analysed) }) {
        kept[index] = kept[index].joined(with: draft)
      } else {
        kept.append(draft)
      }
    }
    return kept.sorted { $0.trigger.tokens.lowerBound < $1.trigger.tokens.lowerBound }
  }

  /// "would" and "be stationed": an auxiliary or a particle that is told as an act beside its verb.
  private static func areOneVerb(_ a: Range<Int>, _ b: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    func isFunction(_ range: Range<Int>) -> Bool {
      range.allSatisfy {
        ["AUX", "PART", "ADP", "DET", "SCONJ", "CCONJ", "PRON"].contains(analysed.tokens[$0].upos)
      }
    }
    guard isFunction(a) || isFunction(b) else { return false }
    let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
    return second.lowerBound - first.upperBound <= 3
  }

  /// Whether a verb sends or signs the paper by which the act of a noun is done.
  private static func isPaper(of verb: Int, _ noun: Int, in analysed: SentenceAnalysis) -> Bool {
    let papers: Set<String> = [
      "notice", "letter", "notification", "order", "decree", "instrument", "request",
    ]
    let paper = analysed.tokens[noun].head
    return ["sign", "deliver", "submit", "send", "hand", "issue", "lodge", "deposit"].contains(
      analysed.tokens[verb].lemma)
      && paper >= 0 && papers.contains(analysed.tokens[paper].lemma) && analysed.tokens[paper].head == verb
      && ["withdrawal", "exit", "departure", "denunciation", "resignation"].contains(
        analysed.tokens[noun].lemma)
  }

  /// Words that say of a march or a rally that people came, and so no act of their own.
  private static func isTaking(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    // "Took part" hangs on the march by "in which", whatever the tree makes of it.
    if analysed.tokens[index].lemma == "take" {
      return analysed.child(of: index, "obj").map { analysed.tokens[$0].lemma == "part" } ?? false
    }
    return ["attend", "gather", "join", "participate", "turn"].contains(analysed.tokens[index].lemma)
      && analysed.tokens[index].relation.hasPrefix("acl")
  }

  /// "The upcoming visit": an adjective that is told as an act beside its noun.
  private static func isAttribute(_ a: Range<Int>, _ b: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
    return first.upperBound == second.lowerBound
      && first.allSatisfy { ["ADJ", "VERB", "ADV"].contains(analysed.tokens[$0].upos) }
      && second.allSatisfy { index in
        analysed.tokens[index].upos == "NOUN"
          // A noun that the tagger takes for a verb stands behind an article all the same.
          || first.lowerBound > 0 && analysed.tokens[first.lowerBound - 1].upos == "DET"
      }
  }

  /// Whether `b`, the less sure one, tells the act that `a` tells.
  static func isSame(_ a: EventDraft, _ b: EventDraft, in analysed: SentenceAnalysis) -> Bool {
    let first = analysed.headIndex(of: a.trigger.tokens)
    let second = analysed.headIndex(of: b.trigger.tokens)
    let close = analysed.tokens[first].head == second || analysed.tokens[second].head == first
    if a.type == b.type {
      if isAttribute(a.trigger.tokens, b.trigger.tokens, in: analysed) { return true }
      if areOneVerb(a.trigger.tokens, b.trigger.tokens, in: analysed) { return true }
      let parties = Set((a.actors + a.recipients).map(\.entity.id))
      let others = Set((b.actors + b.recipients).map(\.entity.id))
      // "The march, in which 10,000 took part".
      if a.type == .protest, close, isTaking(first, in: analysed) || isTaking(second, in: analysed) {
        return true
      }
      let apart = analysed.tokens[second].relation == "conj" || analysed.tokens[first].relation == "conj"
      return close && !apart && (!parties.isDisjoint(with: others) || others.isEmpty)
    }
    // "Signed the notice of withdrawal": the paper is the act.
    if isPaper(of: first, second, in: analysed) || isPaper(of: second, first, in: analysed) { return true }
    // "Agreed to supply arms" is one AGREE: what is agreed to, and not yet done, is not a second event.
    let cooperative: Set<EventType> = [.aid, .consult, .cooperate, .support, .agree]
    guard a.type == .agree || b.type == .agree, cooperative.contains(a.type), cooperative.contains(b.type)
    else {
      return false
    }
    let (agree, other) = a.type == .agree ? (first, second) : (second, first)
    return ["xcomp", "advcl", "obj", "obl"].contains(analysed.tokens[other].relation)
      && analysed.tokens[other].head == agree && !isOccasion(other, in: analysed)
  }

  /// "Agreed |in a summit|", "|during the talks| they promised": where it was agreed, not what.
  private static func isOccasion(_ noun: Int, in analysed: SentenceAnalysis) -> Bool {
    guard analysed.tokens[noun].relation == "obl" else { return false }
    return analysed.children(of: noun).contains {
      analysed.tokens[$0].relation == "case"
        && ["in", "at", "during", "after", "following", "before", "amid"].contains(
          analysed.tokens[$0].text.lowercased())
    }
  }
}

extension EventDraft {
  /// This draft with the parties of another telling of the same act where it has none of its own.
  func joined(with other: EventDraft) -> EventDraft {
    var out = self
    if [.support, .agree, .concede, .aid].contains(out.type), [.retreat, .sanction].contains(other.type) {
      (out.type, out.mode, out.recipients) = (other.type, other.mode, other.recipients)
    }
    if out.actors.isEmpty { out.actors = other.actors }
    if out.recipients.isEmpty {
      let ids = Set(out.actors.map(\.entity.id))
      out.recipients = other.recipients.filter { !ids.contains($0.entity.id) }
    }
    if other.type == .agree && out.type != .agree {
      out.type = .agree
      out.mode = ""
      out.status = other.status
      out.trigger = other.trigger
      out.confidence = other.confidence
    }
    let told = out.trigger == other.trigger ? trigger : other.trigger
    let more = told.roles.filter { role in
      [.date, .place, .figure].contains(role.role) && !out.trigger.roles.contains { $0.role == role.role }
    }
    out.trigger.roles += more
    out.attribution = out.attribution ?? other.attribution
    return out
  }
}
