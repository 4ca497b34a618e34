import Entities
import Events
import Reports
import Testing

@testable import Record

/// Who is one in the reports of a story, however each of them has the name.
@Suite("One person, body or force under several names")
struct SharedIdentityTests {
  private func entities(_ parties: [(report: String, entity: Entity, reason: String)]) -> [String: Entity] {
    let reports = Dictionary(grouping: parties, by: \.report).sorted { $0.key < $1.key }.map { id, parties in
      var coded = CodedReport(report: BlankReport.named(id))
      coded.appearances = parties.enumerated().map { number, party in
        Appearance(
          sentence: number,
          party: Party(
            words: Evidence(text: party.entity.name, start: number, end: number + 1), entity: party.entity,
            reason: party.reason))
      }
      return coded
    }
    let stories = [Story(id: "s", title: "", reports: reports.map(\.report.id))]
    let unified = SharedIdentities.unified(reports, stories: stories)
    var out: [String: Entity] = [:]
    for (before, after) in zip(reports, unified) {
      for (old, new) in zip(before.appearances, after.appearances) {
        out[before.report.id + "/" + old.party.entity.name] = new.party.entity
      }
    }
    return out
  }

  private func person(_ country: String, _ name: String, _ role: String = "") -> Entity {
    Entity(
      id: "\(country):\(name)", name: name, kind: .person, country: country, sector: "MIL", role: role)
  }

  private func body(_ name: String) -> Entity {
    Entity(id: "IGO:\(name)", name: name, kind: .organisation, sector: "IGO")
  }

  @Test("Two spellings of a long name are one man, of the country that most tell")
  func spellings() {
    let found = entities([
      ("a", person("ERI", "Tekle Habtemichael"), ""), ("b", person("ERI", "Tekle Habtemichael"), ""),
      ("c", person("ARE", "Tecle Habtemikael"), ""),
    ])
    #expect(found["c/Tecle Habtemikael"]?.name == "Tekle Habtemichael")
    #expect(found["c/Tecle Habtemikael"]?.country == "ERI")
  }

  @Test("A man called by his first name alone is the only one who bears it")
  func firstName() {
    let found = entities([
      ("a", person("LAO", "Bounthan Keola"), ""), ("b", person("LAO", "Bounthan"), ""),
    ])
    #expect(found["b/Bounthan"]?.name == "Bounthan Keola")
  }

  @Test("Two whom the directory knows for citizens of two states stay two")
  func namesakes() {
    let found = entities([
      ("a", person("GEO", "Giorgi Beridze"), "people.tsv: President"),
      ("b", person("ARM", "Giorgi Beridze"), "people.tsv: Minister"),
    ])
    #expect(found["a/Giorgi Beridze"]?.country == "GEO")
    #expect(found["b/Giorgi Beridze"]?.country == "ARM")
  }

  @Test("One name in two countries is two parties")
  func parties() {
    func labour(_ country: String) -> Entity {
      Entity(
        id: "\(country):Labour Party", name: "Labour Party", kind: .organisation, country: country,
        sector: "OPP")
    }
    let found = entities([("a", labour("GBR"), ""), ("b", labour("ISR"), "")])
    #expect(found["a/Labour Party"]?.country == "GBR")
    #expect(found["b/Labour Party"]?.country == "ISR")
  }

  @Test("Two whom the directory lists by like names are two")
  func listed() {
    let found = entities([
      ("a", person("USA", "George Bush"), "people.tsv: President"),
      ("b", person("USA", "George W. Bush"), "people.tsv: President"),
    ])
    #expect(found["b/George W. Bush"]?.name == "George W. Bush")
  }

  @Test("Others of the same family stay others")
  func families() {
    let found = entities([
      ("a", person("KEN", "Juma Otieno"), ""), ("b", person("KEN", "Amos Otieno"), ""),
    ])
    #expect(found["b/Amos Otieno"]?.name == "Amos Otieno")
  }

  @Test("A name that was cut is made whole, a whole one is not")
  func cutNames() {
    let found = entities([
      ("a", body("Alliance of Lake and River States"), ""), ("b", body("Alliance of Lake"), ""),
      ("c", body("Rift Community"), ""), ("c", body("Rift Community of Herders"), ""),
    ])
    #expect(found["b/Alliance of Lake"]?.name == "Alliance of Lake and River States")
    #expect(found["c/Rift Community of Herders"]?.name == "Rift Community of Herders")
  }

  @Test("A day that was taken into a name is left out")
  func weekday() {
    let found = entities([
      ("a", body("Sunday the Coast Vanguard"), ""), ("b", body("Coast Vanguard"), ""),
    ])
    #expect(found["a/Sunday the Coast Vanguard"]?.name == "Coast Vanguard")
  }

  @Test("A force goes by its alliance, by its states and by nothing")
  func forces() {
    let found = entities([
      ("a", body("Rift Alliance Joint Force"), ""), ("a", body("Rift Alliance Joint Force"), ""),
      ("b", body("Joint Force of Kenya and Uganda"), ""), ("c", body("Joint Force"), ""),
    ])
    #expect(
      Set(found.values.map(\.name)) == ["Rift Alliance Joint Force"], "one force: \(found.values.map(\.name))"
    )
  }

  @Test("Forces of two alliances stay two")
  func twoForces() {
    let found = entities([
      ("a", body("Rift Alliance Joint Force"), ""), ("b", body("Delta League Joint Force"), ""),
    ])
    #expect(Set(found.values.map(\.name)).count == 2)
  }
}

/// A report with nothing in it.
enum BlankReport {
  static func named(_ id: String) -> Report {
    Report(id: id, text: ScalarText(""))
  }
}
