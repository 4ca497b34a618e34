import Entities
import Foundation
import Language
import TimeAndPlace

/// Whom a party's words mean that hold no name: "they", "the group", "both sides", "the attackers", "his forces".
///
/// The rules of the resolution know the words; here it is known what is done, and to whom, and who did what before. The
/// candidates are those of ``RecalledParties``, and the party that the rules found; boosted trees choose, fitted to whom
/// coders named.
struct ReferredParties {
  private let context: CodingContext
  private let scene: RecallScene
  private let sentences: [Int: SentenceAnalysis]
  private let directory: ActorDirectory

  init(directory: ActorDirectory, context: CodingContext, scene: RecallScene) {
    self.directory = directory
    self.context = context
    self.scene = scene
    sentences = Dictionary(
      context.analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The names of all facts of a candidate, in their order.
  static let names =
    RecallFact.allCases.map { "\($0)" } + ReferredFact.allCases.map { "referred\($0)" }

  private static let trees = BoostedTrees(ReferredPartiesTable.rows, facts: names)

  /// By how much the trees must prefer another party to the one that the rules found.
  static let margin = 0.6

  /// The events with the parties that most speaks for, one after the other, so that what one settles the next one knows.
  ///
  /// - Parameter choices: Takes the choices with what spoke for each, where they are wanted.
  func settled(_ events: [Event], keep choices: ((PartyChoice) -> Void)? = nil) -> [Event] {
    var out = events
    for index in out.indices {
      for side in [RecalledParties.Side.actor, .recipient] {
        for phrase in phrases(side, of: out[index]) {
          let asked = candidates(for: phrase, side, of: index, in: out)
          guard asked.choices.count > 1 else { continue }
          let facts = facts(of: asked, phrase, side, index, out)
          choices?(
            PartyChoice(
              kind: .referred, event: out[index].id, isActor: side == .actor,
              words: phrase.parties[0].words.text,
              candidates: asked.choices.map {
                $0.unit.map(RecalledParties.codebookKey).joined(separator: "|")
              },
              facts: facts))
          let scores = facts.map(Self.trees.sum)
          guard let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }) else { continue }
          let isChanged = best > 0 && scores[best] - scores[0] >= Self.margin
          let chosen = isChanged ? best : 0
          let certainty = 1 / scores.reduce(0) { $0 + exp($1 - scores[chosen]) }
          // What "which" stands for is told by where it stands.
          guard isChanged || phrase.form != .relative else { continue }
          guard isChanged else {
            func sure(_ party: Party) -> Party {
              guard party.words == phrase.parties[0].words else { return party }
              var party = party
              party.certainty = certainty
              return party
            }
            if side == .actor {
              out[index].actors = out[index].actors.map(sure)
            } else {
              out[index].recipients = out[index].recipients.map(sure)
            }
            continue
          }
          var found = meant(phrase, asked.choices[best].unit)
          for at in found.indices { found[at].certainty = certainty }
          if side == .actor {
            out[index].actors = replaced(out[index].actors, phrase, found)
          } else {
            out[index].recipients = replaced(out[index].recipients, phrase, found)
          }
        }
      }
    }
    return out
  }

  /// Words without a name that stand for one party or for several.
  private struct Phrase {
    var parties: [Party]
    var analysed: SentenceAnalysis
    var tokens: Range<Int>
    var head: Int
    var form: ReferredForm
    var lower: [String]

    var isPersonal: Bool { form == .he || form == .she }
    var noun: ReferredNoun { ReferredNoun(analysed.tokens[head].lemma.lowercased()) }

    /// Whether number and noun allow a unit: "the mercenaries" are no one person, "the alliance" is no army.
    func mayMean(_ unit: [Party]) -> Bool {
      let entity = unit[0].entity
      if unit.count == 1, entity.kind == .person {
        guard [.he, .she, .relative, .we, .definite, .owned, .bare].contains(form) else { return false }
        guard isPersonal || form == .relative || form == .we || [.leader, .envoys, .other].contains(noun)
        else {
          return false
        }
      }
      // "The soldiers", "residents": only their country is in question.
      let isMoved =
        [.people, .organ].contains(parties[0].entity.kind) && [.state, .organ, .people].contains(entity.kind)
      return switch noun {
      case .alliance: entity.sector == "IGO" || unit.count > 1 && unit.allSatisfy { $0.entity.kind == .state }
      case .fighters: isArmed(entity) && entity.kind == .group || isMoved && entity.kind == .state
      // "The groups" are several, no one of them.
      case .group:
        (isArmed(entity) || entity.kind == .organisation && entity.sector != "IGO")
          && !(unit.count == 1 && [.definites, .bareMany, .ownedMany].contains(form))
      case .people: isMoved
      case .army: isMoved || entity.sector == "MIL" || isArmed(entity)
      case .force: entity.kind != .people && entity.kind != .person
      case .state, .sides: entity.kind != .person && entity.kind != .people
      // "Pirates" are no army.
      case .other where form.isNoun: isMoved && entity.kind == .state
      default: true
      }
    }

    private func isArmed(_ entity: Entity) -> Bool { ["REB", "PAR", "CRM"].contains(entity.sector) }
  }

  private func phrases(_ side: RecalledParties.Side, of event: Event) -> [Phrase] {
    guard let analysed = sentences[event.sentence] else { return [] }
    var out: [Phrase] = []
    for party in side.parties(of: event) where !party.words.text.isEmpty {
      if out.last?.parties[0].words == party.words {
        out[out.count - 1].parties.append(party)
        continue
      }
      if out.contains(where: { $0.parties[0].words == party.words }) { continue }
      guard let phrase = phrase(party, analysed) else { continue }
      out.append(phrase)
    }
    return out
  }

  private func phrase(_ party: Party, _ analysed: SentenceAnalysis) -> Phrase? {
    let all = analysed.tokens
    guard let first = all.firstIndex(where: { $0.range.upperBound > party.words.start }),
      let last = all.lastIndex(where: { $0.range.lowerBound < party.words.end }), first <= last
    else { return nil }
    let tokens = first..<last + 1
    let hasName = tokens.contains { index in
      all[index].upos == "PROPN"
        || index > 0 && all[index].text.first?.isUppercase == true && all[index].text != "I"
          && !(index == first && all[index].upos == "DET")
    }
    guard !hasName else { return nil }
    let head = analysed.headIndex(of: tokens)
    // "The foreign minister of the country": what stands behind tells whose.
    let isPlural =
      all[head].feats.hasFeature("Number=Plur")
      || ["they", "them", "we"].contains(all[head].lemma.lowercased())
    let lower = tokens.map { all[$0].text.lowercased() }
    // "A joint force of the three countries" says itself that it is none of them.
    if party.entity.isJointForce, lower.contains("joint") { return nil }
    return Phrase(
      parties: [party], analysed: analysed, tokens: tokens, head: head,
      form: ReferredForm(lower, isPlural: isPlural), lower: lower)
  }

  // MARK: - Candidates

  private func candidates(
    for phrase: Phrase, _ side: RecalledParties.Side, of index: Int, in events: [Event]
  ) -> RecallChoices {
    var choices = RecallChoices()
    let event = events[index]
    choices.addFirst(phrase.parties)
    func add(_ units: [[Party]], _ why: String) {
      for unit in units
      where unit.allSatisfy({
        RecalledParties.canBeRecalled($0.entity) && (!phrase.isPersonal || $0.entity.kind == .person)
      }) && phrase.mayMean(unit)
        && (side == .recipient || event.type != .sanction
          || unit.allSatisfy { RecalledParties.mayDo(event, $0.entity) })
      {
        choices.add(unit, because: why)
      }
    }
    for other in events[..<index].reversed() + events[index...] {
      let why = "named in sentence \(other.sentence)"
      for part in [other.actors, other.recipients] {
        let parts = part.filter { $0.words != phrase.parties[0].words || other.sentence != event.sentence }
        add(RecalledParties.units(parts), why)
      }
      let both = other.actors + other.recipients
      if other.id != event.id, both.count > 1, both.count <= 6 { add([both], why) }
    }
    for back in 0..<4 {
      let sentence = event.sentence - back
      let named = (scene.bySentence[sentence] ?? []).filter {
        $0.party.words != phrase.parties[0].words
          && (back > 0 || $0.party.words.start < phrase.parties[0].words.start)
      }
      let why = back == 0 ? "named in the sentence" : "named in sentence \(sentence)"
      add(named.map { [$0.party] }, why)
      add(RecalledParties.units(named.map(\.party)).filter { $0.count > 1 && $0.count <= 8 }, why)
    }
    add(
      (scene.bySentence[scene.first ?? 0] ?? []).map { [$0.party] }, "named in sentence \(scene.first ?? 0)")
    for country in scene.countries.prefix(3) {
      add(
        [[Party(words: event.trigger, entity: directory.stateEntity(country))]],
        "the country that the report is about")
    }
    add(scene.mostNamed.prefix(8).map { [$0] }, "named most")
    RecallNotes(side: side, index: index, events: events, scene: scene).note(in: &choices)
    return choices
  }

  // MARK: - Facts

  private func facts(
    of asked: RecallChoices, _ phrase: Phrase, _ side: RecalledParties.Side, _ index: Int, _ events: [Event]
  ) -> [[Double]] {
    let event = events[index]
    let at = phrase.parties[0].words.start
    let noun = phrase.analysed.tokens[phrase.head].lemma.lowercased()
    let current = phrase.parties[0].entity
    let count = phrase.lower.compactMap { CountWords.values[$0] }.first ?? 0
    let lasts = asked.choices.map { last($0.keys, before: at) }
    let order = lasts.compactMap { $0?.party.words.start }.sorted(by: >)
    let relation = phrase.analysed.tokens[phrase.head].relation
    let earlier = earlierKeys(phrase, index, events)
    let kind = ReferredNoun(noun)
    let fitting = asked.choices.indices.filter {
      ReferredNoun.fits(
        asked.choices[$0].unit[0].entity, size: asked.choices[$0].keys.count, noun: kind, form: phrase.form)
        && asked.choices[$0].unit[0].entity.kind != .people
    }
    let recent = fitting.compactMap { number in lasts[number].map { (number, $0.party.words.start) } }
      .sorted { $0.1 > $1.1 }.map(\.0)
    let mostNamed = fitting.max {
      times(asked.choices[$0].keys, before: .max) < times(asked.choices[$1].keys, before: .max)
    }
    let own = Set(phrase.lower.filter { $0.count > 3 })
    return asked.choices.enumerated().map { number, choice in
      var row = [Double](repeating: 0, count: ReferredFact.allCases.count)
      func set(_ fact: ReferredFact, _ value: Double) { row[fact.rawValue] = value }
      func set(_ fact: ReferredFact, _ value: Bool) { row[fact.rawValue] = value ? 1 : 0 }
      let entity = choice.unit[0].entity
      set(.isCurrent, number == 0)
      set(.form, Double(phrase.form.rawValue))
      set(.noun, Double(kind.rawValue))
      set(.sector, Self.sector(current.sector))
      set(.number, Double(count))
      set(.isActor, side == .actor)
      set(.type, Double(EventType.allCases.firstIndex(of: event.type) ?? 0))
      set(.sentence, Double(min(event.sentence, 20)))
      set(.candidates, Double(min(asked.choices.count, 40)))
      set(.isSubjectWord, relation.hasPrefix("nsubj"))
      set(.isOwnerWord, relation == "nmod:poss")
      set(.kind, Double(Entity.Kind.allCases.firstIndex(of: entity.kind) ?? 0))
      set(.candidateSector, Self.sector(entity.sector))
      set(.size, Double(choice.keys.count))
      set(.sizeFits, count > 1 && choice.keys.count == count)
      set(.sameSector, entity.sector == current.sector)
      set(.sameCountry, !current.country.isEmpty && entity.country == current.country)
      set(
        .isNamedByNoun,
        entity.name.lowercased().split { !$0.isLetter }.contains { Lemmas.noun(String($0)) == noun })
      set(.sentencesSince, lasts[number].map { Double(min(event.sentence - $0.sentence, 10)) } ?? 12)
      set(
        .rank,
        lasts[number].flatMap { order.firstIndex(of: $0.party.words.start) }.map { Double(min($0, 15)) } ?? 20
      )
      set(.timesBefore, Double(min(times(choice.keys, before: at), 12)))
      set(.lastByName, lasts[number]?.isName == true)
      set(.lastAsSubject, lasts[number]?.isMainSubject == true)
      set(.earlierWords, earlier == choice.keys)
      set(.onlyLater, lasts[number] == nil)
      set(.currentKind, Double(Entity.Kind.allCases.firstIndex(of: current.kind) ?? 0))
      set(.fits, fitting.contains(number))
      set(.rankOfFitting, recent.firstIndex(of: number).map { Double(min($0, 10)) } ?? 12)
      set(.isOnlyFitting, fitting == [number])
      set(.isMostNamedFitting, mostNamed == number)
      set(.distance, lasts[number].map { Double(min((at - $0.party.words.start) / 10, 40)) } ?? 50)
      set(.isHereBefore, lasts[number]?.sentence == event.sentence)
      set(.isNearestFitting, recent.first == number)
      set(
        .sharesWords,
        !own.isDisjoint(
          with: choice.unit.flatMap { $0.entity.name.lowercased().split(separator: " ").map(String.init) }))
      return choice.facts + row
    }
  }

  private static func sector(_ sector: String) -> Double {
    Double(sectors.firstIndex(of: sector) ?? sectors.count)
  }
  private static let sectors = [
    "GOV", "LEG", "JUD", "SPY", "MIL", "COP", "IGO", "REB", "PAR", "CRM", "OPP", "CVL", "REL", "NGO", "MED",
    "BUS",
    "EDU", "ELI",
  ]

  /// The last naming of any of the parties before a place of the text.
  private func last(_ keys: [String], before at: Int) -> (
    party: Party, sentence: Int, isName: Bool, isMainSubject: Bool
  )? {
    keys.compactMap { key in
      scene.namings[key]?.last { $0.party.words.start < at }
    }.max { $0.party.words.start < $1.party.words.start }
      .map { ($0.party, $0.sentence, $0.isName, $0.isMainSubject) }
  }

  private func times(_ keys: [String], before at: Int) -> Int {
    keys.map { key in (scene.namings[key] ?? []).count { $0.party.words.start < at } }.min() ?? 0
  }

  /// Whom the same words meant in an event before.
  private func earlierKeys(_ phrase: Phrase, _ index: Int, _ events: [Event]) -> [String] {
    let words = phrase.parties[0].words.text.lowercased()
    for event in events[..<index].reversed() {
      let parties = (event.actors + event.recipients).filter { $0.words.text.lowercased() == words }
      if !parties.isEmpty { return RecallChoices.keys(parties) }
    }
    return []
  }

  // MARK: - The choice

  /// The parties that the phrase stands for, if these are meant: "the soldiers" are not their state.
  private func meant(_ phrase: Phrase, _ unit: [Party]) -> [Party] {
    let old = phrase.parties[0]
    let isSector = [.people, .organ].contains(old.entity.kind) && phrase.form.isNoun
    var known: Set<String> = []
    return unit.compactMap { party -> Party? in
      var out = party
      out.words = old.words
      let isOfCountry =
        [.state, .organ, .people].contains(party.entity.kind) && !party.entity.country.isEmpty
      if isSector, isOfCountry {
        out.entity = context.resolution.moved(old.entity, to: party.entity.country, words: old.words.text)
      }
      out.reason = "“\(old.words.text)”: \(party.reason.replacing("implied: ", with: ""))"
      return known.insert(out.entity.id).inserted ? out : nil
    }
  }

  private func replaced(_ parties: [Party], _ phrase: Phrase, _ found: [Party]) -> [Party] {
    let words = phrase.parties[0].words
    guard let at = parties.firstIndex(where: { $0.words == words }) else { return parties }
    var out = parties.filter { $0.words != words }
    let known = Set(out.map(\.entity.id))
    out.insert(contentsOf: found.filter { !known.contains($0.entity.id) }, at: min(at, out.count))
    return out
  }
}
