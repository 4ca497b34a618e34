import Entities
import Events
import Testing

@testable import Record

/// Differences that are read from the words of reports, with no act coded.
@Suite("Differences read from the words of reports")
struct ReadingTests {
  private func values(_ differences: [Difference], _ kind: Difference.Kind, _ subject: String) -> [String] {
    differences.filter { $0.kind == kind && $0.subject == subject }.flatMap { $0.values.map(\.text) }.sorted()
  }

  @Test func anOfficerOfTwoRanks() {
    let differences = Told.found(
      "Maj. Gen. Tekle Habtemichael leads the force.",
      "The base is run by Brigadier General Tecle Habtemikael.")
    #expect(
      values(differences, .rank, "rank of Tekle Habtemichael") == ["brigadier general", "major general"])
  }

  @Test func generalIsSaidOfEveryGeneral() {
    let differences = Told.found(
      "Major General Juma Otieno leads the force.", "General Otieno was sent home, said Colonel Amos Otieno.")
    #expect(differences.filter { $0.kind == .rank }.isEmpty)
  }

  @Test func aPromotionIsNoDifference() {
    let differences = Told.found(
      "Colonel Juma Otieno leads the force. He is Brigadier General Juma Otieno from Monday.",
      "Brigadier General Juma Otieno spoke.")
    #expect(differences.filter { $0.kind == .rank }.isEmpty)
  }

  @Test func theDeadOfOneAttackByItsPlace() {
    let differences = Told.found(
      "At least nine soldiers were killed when gunmen stormed the post at Lokiru.",
      "The loss of 14 soldiers in the raid on the Lokiru post in March still hurts.")
    #expect(values(differences, .figure, "dead") == ["14 soldiers", "at least 9 soldiers"])
  }

  @Test func theDeadOfAnotherYearAreOfAnotherAttack() {
    let differences = Told.found(
      "At least nine soldiers were killed when gunmen stormed the post at Lokiru.",
      "In 2014 some 60 people were killed in an attack on Lokiru.")
    #expect(values(differences, .figure, "dead").isEmpty)
  }

  @Test func menOfOneNation() {
    let differences = Told.found(
      "A firm hired around 200 Colombian former soldiers.", "Some 320 former Colombian soldiers came.")
    #expect(
      values(differences, .figure, "number of Colombian former soldiers") == ["about 200", "about 320"])
  }

  @Test func ordersAreNotDeliveries() {
    let differences = Told.found(
      "Kenya signed a contract for 18 drones with Uganda.",
      "Kenya has received nine drones under its contract.")
    #expect(differences.filter { $0.kind == .figure }.isEmpty)
  }

  @Test(arguments: [
    ("Kenya, which quit the Rift Community last month, was silent.", DepartureReading.Stance.left),
    ("Kenya gave the Rift Community formal notice that it is leaving.", .notice),
    ("Kenya has not left the Rift Community.", .stays),
    ("Kenya remains a member of the Rift Community.", .stays),
    ("Kenya has suspended its participation in the Rift Community.", .suspended),
  ])
  func leaving(sentence: String, stance: DepartureReading.Stance) {
    let read = ReadSentence(words: sentence)
    #expect(DepartureReading.stance(of: read, in: 0..<read.plain.count) == stance)
  }

  @Test(arguments: [
    "The troops left the base of the Rift Community.", "The cabinet met at the Rift Community.",
  ])
  func noLeaving(sentence: String) {
    let read = ReadSentence(words: sentence)
    #expect(DepartureReading.stance(of: read, in: 0..<read.plain.count) == nil)
  }
}
