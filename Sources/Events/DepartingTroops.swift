import Language

/// "The last French soldiers |departed|", "their ship |sailed| from Djibouti": troops that go away are withdrawn, not deployed.
enum DepartingTroops {
  private static let verbs: Set<String> = ["depart", "leave", "vacate", "evacuate"]
  /// Verbs that tell of leaving only where somebody is left.
  private static let motions: Set<String> = ["sail", "fly", "move", "ship", "pull", "embark"]

  static func settle(_ draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    guard draft.type == .mobilize, draft.mode.isEmpty || draft.mode == "troops" else { return }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let lemma = analysed.tokens[head].lemma.lowercased()
    // "Left for the front" is a deployment.
    guard analysed.modifier(of: head, ["for", "to"]) == nil else { return }
    guard
      verbs.contains(lemma)
        || motions.contains(lemma)
          && (analysed.modifier(of: head, ["from"]) != nil
            || analysed.children(of: head).contains {
              ["out", "away", "home"].contains(analysed.tokens[$0].text.lowercased())
            })
    else { return }
    draft.type = .retreat
    draft.mode = "withdraw"
  }
}
