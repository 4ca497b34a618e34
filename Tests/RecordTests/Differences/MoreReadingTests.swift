import Entities
import Events
import Testing

@testable import Record

/// Further differences that are read from the words of reports.
@Suite("Corrections, foundings, observers, sanctions and wars read from words")
struct MoreReadingTests {
  private func values(_ differences: [Difference], _ subject: String) -> [String] {
    differences.filter { $0.subject == subject }.flatMap { $0.values.map(\.text) }.sorted()
  }

  @Test("What a later report puts right stands beside what it puts right")
  func correction() {
    let differences = Told.found(
      "The rebel leader Amos Wekesa was killed in the raid on the Lokiru farmhouse.",
      "The rebel leader Amos Wekesa was in fact taken alive in the Lokiru raid, prosecutors concede.")
    #expect(values(differences, "what one report puts right").count == 2)
  }

  @Test("“In fact” of a matter that no other report tells puts nothing right")
  func noCorrection() {
    let differences = Told.found(
      "The harvest was poor this year.", "Nobody had in fact asked the herders of Turkana about the road.")
    #expect(values(differences, "what one report puts right").isEmpty)
  }

  @Test("A body founded at two times")
  func founding() {
    let body = Entity(id: "IGO:Rift Alliance", name: "Rift Alliance", kind: .organisation, sector: "IGO")
    let differences = Told.found(
      "The Rift Alliance, which was founded in July 2024, met.",
      "The states formed the Rift Alliance in September 2023.", bodies: [("Rift Alliance", body)])
    #expect(values(differences, "founding of the Rift Alliance") == ["July 2024", "September 2023"])
  }

  @Test("What a body forms is not the body")
  func noFounding() {
    let body = Entity(id: "IGO:Rift Alliance", name: "Rift Alliance", kind: .organisation, sector: "IGO")
    let differences = Told.found(
      "The Rift Alliance was founded in September 2023.",
      "The Rift Alliance formed a joint force in July 2024.", bodies: [("Rift Alliance", body)])
    #expect(values(differences, "founding of the Rift Alliance").isEmpty)
  }

  @Test("Who imposed sanctions on one firm")
  func sanctions() {
    let differences = Told.found(
      "The European Union imposed sanctions on the Volkhov Group.",
      "Washington's sanctions against the Volkhov Group rest on letters.")
    #expect(
      values(differences, "who imposed sanctions on Volkhov") == ["the European Union", "the United States"])
  }

  @Test("Sanctions that are only weighed are nobody's")
  func weighed() {
    let differences = Told.found(
      "The European Union imposed sanctions on the Volkhov Group.",
      "Washington is considering sanctions against the Volkhov Group.")
    #expect(values(differences, "who imposed sanctions on Volkhov").isEmpty)
  }

  @Test("The dead of a war are not those of an attack told beside it")
  func war() {
    let differences = Told.found(
      "At least nine people were killed when shells hit the market at Lokiru.",
      "Forty-seven people were killed in the five-day conflict, and in March shells hit the market at Lokiru."
    )
    #expect(differences.filter { $0.kind == .figure }.isEmpty)
  }

  @Test("A girl of nine who died is one of the dead, not nine")
  func age() {
    let read = ReadSentence(words: "Among the dead is a girl of nine who died in hospital.")
    #expect(Toll.all(in: read).isEmpty)
  }

  @Test("Abbreviated months are months")
  func months() {
    #expect(PartialDay(words: "Aug. 3") == PartialDay(words: "3 August"))
    #expect(PartialDay(words: "Sept 9")?.text == "9 September")
  }
}
