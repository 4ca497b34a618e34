import Entities
import Events
import Record

/// Makes the "who says what" of a brief: what is told in somebody's name, by speaker.
struct BriefStatements {
  let builder: BriefBuilder
  /// Numbers of lines by entry.
  let lineOf: [String: Int]

  func statements(of entries: [Entry]) -> [BriefStatement] {
    var bySpeaker: [String: (name: String, role: String, sayings: [BriefSaying])] = [:]
    for entry in entries {
      for event in entry.mentions {
        guard let attribution = event.attribution, let line = lineOf[entry.id] else { continue }
        let entity = attribution.speaker.entity
        let saying = saying(event, attribution, line)
        bySpeaker[entity.id + "\t" + entity.name, default: (entity.name, entity.role, [])].sayings.append(
          saying)
        if bySpeaker[entity.id + "\t" + entity.name]?.role.isEmpty ?? false {
          bySpeaker[entity.id + "\t" + entity.name]?.role = entity.role
        }
      }
    }
    return bySpeaker.sorted { ($1.value.sayings.count, $0.key) < ($0.value.sayings.count, $1.key) }.map {
      BriefStatement(speaker: $0.value.name, role: $0.value.role, excerpts: merged($0.value.sayings))
    }
  }

  private func saying(_ event: Event, _ attribution: Attribution, _ line: Int) -> BriefSaying {
    let mark = builder.index.trigger(of: event)
    return BriefSaying(
      excerpt: BriefExcerpt(
        citation: builder.index.citation(event), text: builder.index.text(of: event),
        marks: mark.isEmpty ? [] : [mark]),
      verb: attribution.verb, isQuote: attribution.quote, line: line)
  }

  /// Each sentence once, with all its marks; the line is that of its first event.
  private func merged(_ sayings: [BriefSaying]) -> [BriefSaying] {
    var out: [BriefSaying] = []
    for saying in sayings.sorted(by: { ($0.excerpt.citation, $0.line) < ($1.excerpt.citation, $1.line) }) {
      if let at = out.firstIndex(where: { $0.excerpt.citation == saying.excerpt.citation }) {
        out[at].excerpt.marks += saying.excerpt.marks.filter { !out[at].excerpt.marks.contains($0) }
        out[at].isQuote = out[at].isQuote || saying.isQuote
      } else {
        out.append(saying)
      }
    }
    return out
  }
}
