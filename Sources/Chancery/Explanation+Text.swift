import Entities
import Events
import Foundation
import Language
public import Reports
import TimeAndPlace

extension Explanation {
  /// The explanation for a person.
  public func text(of report: Report) -> String {
    var out = "Sentence \(sentence.number): \(report.text[sentence.range])\n"
    out += section("Words and tree", wordRows)
    out += section("Names", nameRows)
    out += section("Times", timeRows)
    out += section("Who the words stand for", mentionRows)
    out += section("Places and their rivals", placeRows)
    out += section("Words that may state an act", triggerRows)
    out += section("Pairs, actor → recipient, as a second opinion", pairRows)
    out += section("Coded", eventRows)
    if let outcome, events.isEmpty { out += "  Nothing coded: \(outcome.explanation)\n" }
    out += section("Standing facts", factRows)
    return out
  }

  private func section(_ title: String, _ rows: [String]) -> String {
    rows.isEmpty ? "" : "\n\(title)\n" + rows.map { "  \($0)\n" }.joined()
  }

  private var wordRows: [String] {
    let width = min(24, analysed.tokens.map(\.text.count).max() ?? 0)
    return analysed.tokens.enumerated().map { index, token in
      let head =
        token.head < 0 ? "root" : "\(token.relation) of \(token.head) \(analysed.tokens[token.head].text)"
      let kind = token.mention == .none ? "" : "  {\(token.mention.rawValue)}"
      return pad(String(index), 4) + pad(token.text, width + 2) + pad(token.lemma, width + 2)
        + pad(token.upos, 7)
        + head + kind
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func words(_ tokens: Range<Int>) -> String {
    analysed.tokens[tokens].map(\.text).joined(separator: " ")
  }

  private func number(_ value: Double) -> String { String(format: "%.2f", value) }

  private var nameRows: [String] {
    analysed.names.map { "\(words($0.tokens))  \($0.kind.rawValue) \(number($0.confidence))" }
  }

  private var timeRows: [String] {
    timexes.map { timex in
      let mod = timex.mod.isEmpty ? "" : " (\(timex.mod))"
      let days = timex.interval == .open ? "no days" : timex.interval.iso
      return
        "“\(timex.text)”  \(timex.type.rawValue) \(timex.value)\(mod) · \(days) · \(timex.basis.rawValue)"
    }
  }

  private var mentionRows: [String] {
    mentions.map { mention in
      let who = mention.entities.map { entity in
        let codes = [entity.country, entity.sector, entity.role].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(entity.name) [\(codes)]"
      }
      return "“\(words(mention.tokens))” = \(who.joined(separator: " + "))  — \(mention.reason)"
    }
  }

  private var placeRows: [String] {
    places.flatMap { resolved -> [String] in
      guard !resolved.candidates.isEmpty else { return ["“\(resolved.toponym.text)”  in no list of places"] }
      let part = resolved.isPart ? "  (only a part of the name is known)" : ""
      return ["“\(resolved.toponym.text)”\(part)"]
        + resolved.candidates.filter { $0.probability >= 0.005 || $0 == resolved.candidates.first }.map {
          candidate in
          let place = candidate.place
          let at = String(format: "%.2f, %.2f", place.lat, place.lon)
          let number = place.geonames.map { ", GeoNames \($0)" } ?? ""
          return
            "    \(self.number(candidate.probability))  \(place.longName)  (\(place.kind.word), \(at)\(number))"
        }
    }
  }

  private var triggerRows: [String] {
    analysed.triggers.flatMap { trigger -> [String] in
      let types = trigger.types.prefix(3).map { "\($0.type) \(number($0.probability))" }
      let statuses = trigger.statuses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map {
        "\($0.key) \(number($0.value))"
      }
      let roles = trigger.roles.map { "\($0.role.rawValue): “\(words($0.tokens))” \(number($0.confidence))" }
      return [
        "“\(words(trigger.tokens))”  \(types.joined(separator: ", ")); \(statuses.joined(separator: ", "))",
        roles.isEmpty ? "    no words in a role" : "    " + roles.joined(separator: "; "),
      ]
    }
  }

  private var pairRows: [String] {
    pairs.prefix(10).map { pair in
      let scores = pair.scores.map { "\($0.type) \(number($0.probability))" }.joined(separator: ", ")
      return "\(pair.actor) → \(pair.recipient):  \(scores)"
    }
  }

  private var eventRows: [String] {
    events.map { event in
      let actors = event.actors.map { "\($0.entity.name) (\($0.reason))" }.joined(separator: " + ")
      let recipients = event.recipients.map { "\($0.entity.name) (\($0.reason))" }.joined(separator: " + ")
      let source = event.attribution.map { "; according to \($0.speaker.entity.name)" } ?? ""
      let place = event.place.map { "; where: " + described($0) } ?? ""
      return "\(event.type.rawValue)\(event.mode.isEmpty ? "" : "/" + event.mode) \(event.status.rawValue): "
        + "\(actors.isEmpty ? "(nobody named)" : actors) → \(recipients.isEmpty ? "(nobody)" : recipients)\(source)\(place)"
        + (event.date.map {
          "; when: \($0.interval.iso)\($0.text.isEmpty ? "" : " “\($0.text)”"), \($0.basis.rawValue)"
        } ?? "")
    }
  }

  private func described(_ place: EventPlace) -> String {
    let name = place.name.isEmpty ? "inferred" : place.name
    let at = place.lat.flatMap { lat in place.lon.map { String(format: " at %.2f, %.2f", lat, $0) } } ?? ""
    return "\(name)\(place.country.isEmpty ? "" : " [\(place.country)]")\(at)"
  }

  private var factRows: [String] {
    facts.map { fact in
      let object =
        switch fact.object {
        case .party(let party): party.entity.name
        case .value(let words): "“\(words.text)”"
        }
      return "\(fact.subject.entity.name) — \(fact.kind.rawValue) — \(object)"
    }
  }
}
