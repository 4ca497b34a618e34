import Entities
import Language

/// "The head of an alliance declared": who that is, where the report says elsewhere who heads it.
enum HeadsOfBodies {
  private static let nouns: Set<String> = [
    "head", "leader", "chief", "chair", "chairman", "chairwoman", "president",
  ]

  /// The events and statements with the holders' names for those who are told by what they lead.
  static func name(in coded: inout CodedReport, _ context: CodingContext) {
    var leaders: [String: Party] = [:]
    for fact in coded.facts where fact.kind == .leads {
      guard case .party(let body) = fact.object, fact.subject.entity.kind == .person else { continue }
      if leaders[body.entity.id] == nil { leaders[body.entity.id] = fact.subject }
    }
    guard !leaders.isEmpty else { return }
    func named(_ party: Party, sentence: Int) -> Party {
      guard party.entity.kind != .person,
        let analysed = context.analysis.sentences.first(where: { $0.number == sentence }),
        let tokens = analysed.tokens(of: party.words), case let head = analysed.headIndex(of: tokens),
        nouns.contains(analysed.tokens[head].lemma),
        let body = analysed.modifier(of: head, ["of"]),
        let leader = context.parties(at: body, in: analysed).lazy.compactMap({ leaders[$0.entity.id] }).first
      else { return party }
      return Party(
        words: party.words, entity: leader.entity,
        reason: "\(party.words.text): \(leader.entity.name), sentence that names them")
    }
    for index in coded.events.indices {
      let sentence = coded.events[index].sentence
      coded.events[index].actors = coded.events[index].actors.map { named($0, sentence: sentence) }
      coded.events[index].recipients = coded.events[index].recipients.map { named($0, sentence: sentence) }
      if let attribution = coded.events[index].attribution {
        coded.events[index].attribution?.speaker = named(attribution.speaker, sentence: sentence)
      }
    }
    for index in coded.statements.indices {
      let sentence = coded.statements[index].sentence
      coded.statements[index].speakers = coded.statements[index].speakers.map {
        named($0, sentence: sentence)
      }
    }
  }
}
