import Entities
import Language

/// "Recalled its ambassador to Myanmar": it is done to Myanmar, not to the ambassador.
enum RecalledEnvoys {
  private static let envoys: Set<String> = ["ambassador", "envoy", "diplomat", "consul", "representative"]

  static func settle(_ draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard draft.type == .sanction || draft.type == .retreat, !draft.actors.isEmpty,
      ["recall", "withdraw", "summon"].contains(analysed.tokens[head].lemma),
      let envoy = (head + 1..<min(analysed.tokens.count, head + 5)).first(where: {
        envoys.contains(analysed.tokens[$0].lemma)
      }),
      // Trees of such phrases are often wrong; the words are plain.
      analysed.tokens[head + 1..<envoy].contains(where: { ["its", "their"].contains($0.text.lowercased()) }),
      envoy + 2 < analysed.tokens.count, ["to", "in", "from"].contains(analysed.tokens[envoy + 1].lemma)
    else { return }
    let own = Set(draft.actors.map(\.entity.country))
    let name = analysed.tokens[envoy + 2].upos == "DET" ? envoy + 3 : envoy + 2
    guard name < analysed.tokens.count else { return }
    let states = context.parties(name..<name + 1, in: analysed).filter {
      $0.entity.kind == .state && !own.contains($0.entity.country)
    }
    guard !states.isEmpty else { return }
    draft.recipients = states
    if draft.type == .sanction, draft.mode == "withdraw" { draft.mode = "" }
  }
}
