import Entities
import Events
import Record
import Reports

/// Makes the "who says what" of a brief: what is told in somebody's name, by speaker.
struct BriefStatements {
  let builder: BriefBuilder
  /// Numbers of lines by entry.
  let lineOf: [String: Int]

  private struct Speaker {
    var name: String
    var role: String
    var sayings: [BriefSaying] = []
  }

  func statements(of entries: [Entry]) -> [BriefStatement] {
    let events = eventsBySentence(of: entries)
    var speakers: [String: Speaker] = [:]
    for coded in builder.record.reports {
      for statement in coded.statements {
        let reference = SentenceReference(report: coded.report.id, sentence: statement.sentence)
        guard let saying = saying(statement, at: reference, events: events[reference] ?? []) else { continue }
        let entities = statement.speakers.map(\.entity)
        let key = key(of: statement.speakers, in: coded.report.id)
        var speaker =
          speakers[key] ?? Speaker(name: BriefWords.list(statement.speakers.map(\.shown)), role: "")
        if speaker.role.isEmpty, entities.count == 1 { speaker.role = entities[0].role }
        speaker.sayings.append(saying)
        speakers[key] = speaker
      }
    }
    return speakers.sorted { ($1.value.sayings.count, $0.key) < ($0.value.sayings.count, $1.key) }.map {
      BriefStatement(speaker: $0.value.name, role: $0.value.role, excerpts: merged($0.value.sayings))
    }
  }

  /// One for each speaker; "officials" of one report are not those of another.
  private func key(of speakers: [Party], in report: String) -> String {
    speakers.map { party in
      let entity = party.entity
      let hasName =
        !party.isShownInWords
        && (BriefPeople.isNamed(entity) || entity.kind == .organ && entity.name.first?.isUppercase == true)
      return hasName ? entity.id : "\(entity.id)\t\(party.shown.lowercased())\t\(report)"
    }.joined(separator: "\t")
  }

  /// The events that the brief shows, with their lines, by the sentences that tell them.
  private func eventsBySentence(of entries: [Entry]) -> [SentenceReference: [(event: Event, line: Int)]] {
    var out: [SentenceReference: [(event: Event, line: Int)]] = [:]
    for entry in entries {
      guard let line = lineOf[entry.id] else { continue }
      for event in entry.mentions {
        out[SentenceReference(report: event.report.id, sentence: event.sentence), default: []].append(
          (event, line))
      }
    }
    return out
  }

  private func saying(
    _ statement: Statement, at reference: SentenceReference, events: [(event: Event, line: Int)]
  ) -> BriefSaying? {
    let citation = builder.index.citation(reference)
    guard let text = builder.index.text(of: citation) else { return nil }
    let ids = Set(statement.speakers.map(\.entity.id))
    // What is told in the speaker's name, else the speaker's own act of speech.
    let told = events.filter { $0.event.attribution.map { ids.contains($0.speaker.entity.id) } ?? false }
    let own = events.filter { item in
      item.event.type.isSpeech && item.event.actors.contains { ids.contains($0.entity.id) }
    }
    let about = told.isEmpty ? own : told
    var marks = about.map { builder.index.trigger(of: $0.event) }.filter { !$0.isEmpty }
    marks = marks.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return BriefSaying(
      excerpt: BriefExcerpt(citation: citation, text: text, marks: marks), verb: statement.verb,
      isQuote: statement.isQuote,
      line: about.max { ($0.event.confidence, $1.line) < ($1.event.confidence, $0.line) }?.line)
  }

  /// Each sentence once, and what copies of a report repeat word for word once.
  private func merged(_ sayings: [BriefSaying]) -> [BriefSaying] {
    var out: [BriefSaying] = []
    for saying in sayings.sorted(by: { $0.excerpt.citation < $1.excerpt.citation }) {
      if let at = out.firstIndex(where: { $0.excerpt.citation == saying.excerpt.citation }) {
        out[at].excerpt.marks += saying.excerpt.marks.filter { !out[at].excerpt.marks.contains($0) }
        out[at].isQuote = out[at].isQuote || saying.isQuote
        out[at].line = out[at].line ?? saying.line
      } else if !out.contains(where: { $0.excerpt.text == saying.excerpt.text }) {
        out.append(saying)
      }
    }
    return out
  }
}
