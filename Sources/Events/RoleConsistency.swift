import Language

/// Settles the parties that the model marks where they contradict one another: one word has one part in an act, and the
/// members of one list have the same.
enum RoleConsistency {
  /// - Parameter states: Where the sentence names states, which the model may cut: "the Democratic |Republic| of Congo".
  static func settle(
    _ trigger: Trigger, states: [Range<Int>] = [], in analysed: SentenceAnalysis
  ) -> Trigger {
    var out = trigger
    out.roles = withoutOverlaps(out.roles)
    for list in lists(in: analysed, states: states)
    where !list.contains(where: { $0.overlaps(trigger.tokens) }) {
      settleWith(list, of: trigger, in: analysed, &out.roles)
      settle(list, areStates: areStates(list, states, in: analysed), in: &out.roles)
    }
    return out
  }

  /// "Kick out France and the United States": words marked as actor and as recipient are what they are more surely.
  private static func withoutOverlaps(_ roles: [RoleSpan]) -> [RoleSpan] {
    let parties: [Role] = [.actor, .recipient]
    return roles.enumerated().filter { index, span in
      guard parties.contains(span.role) else { return true }
      return !roles.enumerated().contains { other, rival in
        parties.contains(rival.role) && rival.role != span.role && rival.tokens.overlaps(span.tokens)
          && (rival.confidence, -other) > (span.confidence, -index)
      }
    }.map(\.element)
  }

  /// Names that stand side by side: "Mali, Burkina Faso, and Niger". A comma alone joins none.
  static func lists(in analysed: SentenceAnalysis, states: [Range<Int>] = []) -> [[Range<Int>]] {
    let names =
      (states
      + analysed.names.filter { name in
        name.kind != .other && !states.contains { $0.overlaps(name.tokens) }
      }.map(\.tokens))
      .sorted { $0.lowerBound < $1.lowerBound }
    var lists: [[Range<Int>]] = []
    var list: [Range<Int>] = []
    var isEnded = false
    func close() {
      if list.count > 1, isEnded { lists.append(list) }
      list = []
      isEnded = false
    }
    for name in names {
      if let last = list.last {
        let between = analysed.tokens[last.upperBound..<max(last.upperBound, name.lowerBound)].map {
          $0.text.lowercased()
        }
        let isLink =
          !between.isEmpty && between.count <= 3
          && between.allSatisfy { [",", "and", "&", "the"].contains($0) }
        let isLast = between.contains("and") || between.contains("&")
        if !isLink || isEnded && !isLast { close() }
        if isLast, !list.isEmpty { isEnded = true }
      }
      list.append(name)
    }
    close()
    return lists
  }

  private static func areStates(
    _ list: [Range<Int>], _ states: [Range<Int>], in analysed: SentenceAnalysis
  ) -> Bool {
    list.allSatisfy { member in
      states.contains(member) || analysed.names.contains { $0.tokens == member && $0.kind == .place }
    }
  }

  /// "Signed a memorandum with Congo, Angola and Burundi": all of them are whom it was signed with, by somebody else.
  private static func settleWith(
    _ list: [Range<Int>], of trigger: Trigger, in analysed: SentenceAnalysis, _ roles: inout [RoleSpan]
  ) {
    guard let first = list.first, first.lowerBound > trigger.tokens.upperBound else { return }
    var before = first.lowerBound - 1
    if analysed.tokens[before].upos == "DET" { before -= 1 }
    guard before > 0, analysed.tokens[before].text.lowercased() == "with" else { return }
    func isListed(_ span: RoleSpan) -> Bool { list.contains { $0.overlaps(span.tokens) } }
    let hasDoer = roles.contains {
      $0.role == .actor && !isListed($0) && $0.tokens.upperBound <= trigger.tokens.lowerBound
    }
    guard hasDoer, Set(roles.filter(isListed).map(\.role)).isSuperset(of: [.actor, .recipient]) else {
      return
    }
    for index in roles.indices where roles[index].role == .actor && isListed(roles[index]) {
      roles[index].role = .recipient
    }
  }

  /// Gives a list's members without a part the part of the others, where those are two and agree; of states one will do.
  private static func settle(_ list: [Range<Int>], areStates: Bool, in roles: inout [RoleSpan]) {
    func role(of member: Range<Int>) -> RoleSpan? {
      roles.first { ($0.role == .actor || $0.role == .recipient) && $0.tokens.overlaps(member) }
    }
    var given = list.map(role)
    // "With Bolivia, Colombia, Ecuador and Peru": the odd one out is on the side of the others.
    let parts = given.compactMap { $0?.role }
    if list.count > 2, parts.count == list.count, Set(parts).count == 2,
      let odd = given.firstIndex(where: { span in parts.count { $0 == span?.role } == 1 }),
      let span = given[odd],
      list[odd].lowerBound <= span.tokens.lowerBound, span.tokens.upperBound <= list[odd].upperBound
    {
      roles.removeAll { $0.role == span.role && $0.tokens == span.tokens }
      given[odd] = nil
    }
    let known = given.compactMap { $0 }
    guard let first = known.first, known.count >= (areStates ? 1 : 2), known.count < list.count,
      known.allSatisfy({ $0.role == first.role }),
      !known.contains(where: { span in list.allSatisfy { span.tokens.contains($0.lowerBound) } })
    else { return }
    let confidence = known.map(\.confidence).reduce(0, +) / Double(known.count)
    for (member, span) in zip(list, given) where span == nil {
      roles.append(RoleSpan(role: first.role, tokens: member, confidence: confidence))
    }
  }
}
