import Entities
import Events
import Foundation
import Reports
import TimeAndPlace

/// A line of `chancery code --format jsonl`, read back as an event of its report.
struct CodedEventLine: Decodable {
  private var id: String
  private var report: ReportID
  private var sentence: Int
  private var text: String
  private var type: EventType
  private var mode: String
  private var contexts: [String]
  private var status: EventStatus
  private var trigger: Evidence
  private var actors: [PartyJSON]
  private var recipients: [PartyJSON]
  private var attribution: AttributionJSON?
  private var date: EventDate?
  private var place: EventPlace?
  private var figures: [Figure]
  private var confidence: Double

  var reportID: String { report.id }

  func event(of report: Report) -> Event {
    Event(
      id: id, report: ReportReference(report), sentence: sentence, text: text, type: type, mode: mode,
      contexts: contexts, status: status, trigger: trigger, actors: actors.map(\.party),
      recipients: recipients.map(\.party), attribution: attribution?.attribution, date: date, place: place,
      figures: figures, confidence: confidence)
  }

  private struct ReportID: Decodable { var id: String }

  private struct AttributionJSON: Decodable {
    var speaker: PartyJSON
    var verb: String
    var quote: Bool
    var attribution: Attribution { Attribution(speaker: speaker.party, verb: verb, quote: quote) }
  }

  private struct PartyJSON: Decodable {
    var text: String
    var start: Int
    var end: Int
    var entity: String
    var name: String
    var country: String
    var sector: String

    var party: Party {
      Party(
        words: Evidence(text: text, start: start, end: end),
        entity: Entity(id: entity, name: name, kind: kind, country: country, sector: sector))
    }

    /// The lines do not tell it; ids are made so that it can be told, nearly.
    private var kind: Entity.Kind {
      let parts = entity.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return parts.first == country && !country.isEmpty ? .state : .unknown }
      if parts[1] == sector {
        return ["GOV", "MIL", "COP", "JUD", "LEG", "SPY"].contains(sector) ? .organ : .people
      }
      if parts[0] == "IGO" { return .organisation }
      if parts[0] == country || parts[0] == "PER" { return .person }
      return .group
    }
  }
}
