/// What a name that is in no directory is likely to be, from its own words.
extension Discourse {
  private static let clues: [(words: Set<String>, sector: String)] = [
    (
      [
        "ministry", "government", "department", "cabinet", "presidency", "office", "embassy", "authority",
        "agency", "bureau", "junta", "secretariat",
      ], "GOV"
    ),
    (["police", "gendarmerie", "constabulary"], "COP"),
    (["court", "tribunal", "prosecutor", "judiciary"], "JUD"),
    (["parliament", "senate", "assembly", "congress", "duma", "knesset", "legislature"], "LEG"),
    (["intelligence", "mossad"], "SPY"),
    (
      [
        "university", "institute", "institution", "college", "think", "center", "centre", "school", "academy",
      ], "EDU"
    ),
    (["chamber", "chambers", "commerce", "manufacturers"], "BUS"),
    (["scholars", "clerics", "ulema", "rabbis", "bishops"], "REL"),
    (["compact", "pact", "forum", "quartet"], "IGO"),
    (["foundation", "charity", "watch", "relief", "committee", "network", "fund", "crescent"], "NGO"),
    (["party", "opposition"], "OPP"),
    (
      [
        "bank", "corp", "corp.", "inc", "inc.", "company", "ltd", "ltd.", "plc", "corporation", "airlines",
        "airways", "holdings", "motors", "oil", "petroleum", "energy", "group-plc", "co", "co.", "llc",
        "telecom", "industries", "mining", "steel",
      ], "BUS"
    ),
    (
      [
        "newspaper", "news", "tv", "television", "radio", "times", "post", "herald", "daily", "tribune",
        "gazette", "journal", "broadcasting", "media", "magazine", "press", "guardian", "telegraph",
      ], "MED"
    ),
    (["church", "mosque", "diocese", "synagogue", "patriarchate"], "REL"),
    (["union", "association", "federation", "society", "syndicate"], "NGO"),
    (["nations", "commonwealth", "alliance-of-states", "secretary-general"], "IGO"),
    (["militia", "militias", "mercenaries"], "PAR"),
    (["cartel", "gang", "mafia"], "CRM"),
    (
      [
        "front", "movement", "jihad", "brigades", "brigade", "liberation", "mujahideen", "resistance",
        "guerrillas", "column", "commandos", "harakat", "harakah", "ansar", "jund", "jaysh", "jaish", "liwa",
        "katiba", "kataib",
        "jabhat",
      ], "REB"
    ),
    (
      [
        "army", "navy", "air", "guard", "guards", "corps", "military", "command", "forces", "battalion",
        "regiment", "division",
      ], "MIL"
    ),
  ]

  /// Words that make a union a party, not one of workers.
  private static let ofParties: Set<String> = [
    "patriotic", "democratic", "christian", "socialist", "social", "liberal", "republican", "popular",
  ]

  /// The sector that a name's words tell, the last telling word first, or "".
  static func sector(ofName name: String) -> String {
    let words = name.lowercased().split { $0 == " " || $0 == "-" || $0 == "," }.map(String.init)
    if words.contains("liberation") || words.contains("rebel") { return "REB" }
    if words.contains("union"), words.contains(where: ofParties.contains) { return "OPP" }
    if words.suffix(2) == ["national", "union"] { return "OPP" }
    if words.contains("committee"), let first = words.first {
      if ["central", "standing", "state"].contains(first) { return "GOV" }
      if ["senate", "house", "parliamentary", "select", "rules"].contains(first) { return "LEG" }
    }
    let cut = words.firstIndex { ["of", "for"].contains($0) } ?? words.count
    for word in words[..<cut].reversed() + words[cut...] {
      if let clue = clues.first(where: { $0.words.contains(word) }) { return clue.sector }
    }
    return words.first == "international" && words.count > 2 ? "NGO" : ""
  }

  /// An entity for a name that nobody knows, with the countries that its phrase names.
  func guessedEntity(name: String, at position: Position, codes: [String]) -> Entity {
    if let posting = directory.titleIndex.find(NameKey.of(name).hash).first {
      let record = directory.titles[Int(posting.row)]
      let code =
        codes.first
        ?? (record.country.isEmpty
          ? contextCountry(at: position, of: CountryQuestion(sector: record.sector)) : record.country)
      if record.isOrgan, !code.isEmpty {
        return organEntity(country: code, sector: record.sector, words: name)
      }
    }
    var sector = Discourse.sector(ofName: name)
    if sector == "REB", !isArmed(name, at: position) { sector = "OPP" }
    if sector == "MIL", isCalledRebel(name) { sector = "REB" }
    if ["LEG", "JUD", "GOV"].contains(sector), Self.isRegional(name) { sector = "IGO" }
    let isOrgan = ["GOV", "MIL", "COP", "JUD", "LEG", "SPY"].contains(sector)
    let own = countriesInName(name)
    var country = codes.first ?? own.first ?? ""
    if country.isEmpty, isOrgan || sector == "OPP" {
      country = contextCountry(at: position, of: CountryQuestion(sector: sector))
    }
    if sector == "IGO" { country = "" }
    if isOrgan, !country.isEmpty { return organEntity(country: country, sector: sector, words: name) }
    let kind: Entity.Kind =
      ["REB", "PAR", "CRM"].contains(sector) ? .group : sector.isEmpty ? .unknown : .organisation
    return Entity(
      id: sector.isEmpty ? "UNK:\(name)" : "\(sector):\(name)", name: name, kind: kind, country: country,
      sector: sector.isEmpty ? "UNK" : sector)
  }

  /// "Central American Parliament", "East African Court": a body of several states.
  private static func isRegional(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }.map(String.init)
    guard words.count > 2 else { return false }
    let (first, second) = (words[0], words[1])
    return ["Latin", "Central", "South", "North", "Inter", "Pan"].contains(first)
      && second.hasPrefix("America")
      || ["Central", "East", "West", "Southern", "North", "Pan"].contains(first) && second == "African"
      || ["Southeast", "South", "Central", "East"].contains(first) && second == "Asian"
  }

  /// "The United Front" is a group under arms where its name, the sentence or several of the report's have a word for that.
  private func isArmed(_ name: String, at position: Position) -> Bool {
    let words: Set<String> = [
      "liberation", "islamic", "jihad", "revolutionary", "armed", "mujahideen", "guerrillas", "resistance",
      "brigades", "brigade", "rebel", "army", "redemption", "commandos", "column",
    ]
    let own = name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    return own.contains(where: words.contains)
      || views[position.sentence].lemmas.contains {
        Self.armedWords.contains($0)
          || ["fighter", "gunman", "ambush", "ceasefire", "commander", "insurgency", "warlord"].contains($0)
      }
      || views.count { $0.lemmas.contains(where: Self.warWords.contains) } >= 3
  }

  /// "The Fezzan Guard, a rebel force": no army of a state, whatever its name.
  private func isCalledRebel(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return views.contains { view in
      view.lower.indices.dropLast(words.count).contains { start in
        let end = start + words.count
        guard view.lower[start] == words[0], Array(view.lower[start..<end]) == words else { return false }
        if start > 0, Self.armedWords.contains(view.lemmas[start - 1]) { return true }
        guard end + 2 < view.count, view.lower[end] == ",", ["a", "an", "the"].contains(view.lower[end + 1])
        else {
          return false
        }
        let behind = view.lemmas[end + 2..<min(view.count, end + 5)]
        return behind.contains { Self.armedWords.contains($0) || $0 == "militia" }
      }
    }
  }

  private static let warWords: Set<String> = [
    "attack", "soldier", "bomb", "ambush", "gunman", "raid", "rebel", "militia", "guerrilla", "fighter",
    "shell", "insurgent", "kidnap", "abduct", "truce", "ceasefire",
  ]

  private func countriesInName(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    for start in words.indices {
      for end in (start..<words.count).reversed() {
        let key = NameKey.of(words[start...end].joined(separator: " ")).hash
        for posting in directory.index.find(key) {
          switch posting.role {
          case .state, .demonym, .capital, .city, .province: return [directory.states[Int(posting.row)].code]
          default: continue
          }
        }
      }
    }
    return []
  }
}
