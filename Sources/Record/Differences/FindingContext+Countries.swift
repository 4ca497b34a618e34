import Entities
import Events

extension FindingContext {
  /// The states that the reports' events and facts speak of: names in small letters to codes.
  static func countryNames(_ reports: [CodedReport]) -> [String: String] {
    var names: [String: String] = [:]
    for report in reports {
      let parties = report.events.flatMap {
        $0.actors + $0.recipients + ($0.attribution.map { [$0.speaker] } ?? [])
      }
      for party in parties where party.entity.kind == .state && !party.entity.country.isEmpty {
        names[party.entity.name.lowercased()] = party.entity.country
      }
    }
    return names
  }

  /// The usual name of a state that the reports speak of, or its code.
  func countryName(_ code: String) -> String {
    guard let small = countryNames.filter({ $0.value == code }).keys.min() else { return code }
    let links: Set<Substring> = ["of", "the", "and"]
    return small.split(separator: " ").enumerated().map { index, word in
      index > 0 && links.contains(word)
        ? String(word)
        : word.split(separator: "-", omittingEmptySubsequences: false)
          .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// The countries whose names stand in some words of a sentence.
  func countries(in sentence: ReadSentence, from start: Int = 0, to end: Int? = nil) -> [String] {
    var found: [(at: Int, country: String)] = []
    for (name, country) in countryNames {
      let words = ReadSentence(words: name).plain
      if let range = sentence.range(of: words, from: start), range.upperBound <= end ?? sentence.plain.count {
        found.append((range.lowerBound, country))
      }
    }
    var countries: [String] = []
    for (_, country) in found.sorted(by: { ($0.at, $0.country) < ($1.at, $1.country) })
    where !countries.contains(country) {
      countries.append(country)
    }
    return countries
  }

  /// The states that are members of an alliance by the record's facts, or none.
  func members(of organisation: String) -> Set<String> {
    Set(facts.filter { $0.kind == .memberOf && $0.object?.id == organisation }.map(\.subject.country))
  }
}

extension Entity {
  /// Whether it has a name of its own that can be held against another: not "gunmen", not "the people".
  var isNamedSide: Bool {
    // "ECU:CRM", "KEN:REB": somebody of that sort.
    let isSort = id.utf8.count == 7 && id.split(separator: ":").last == sector[...]
    switch kind {
    case .state: return country == id
    case .group, .organisation: return id != "UNK" && !id.hasPrefix("UNK:") && !isSort
    case .organ, .people, .unknown, .person, .place: return isSort && sector == "MIL"
    }
  }
}
