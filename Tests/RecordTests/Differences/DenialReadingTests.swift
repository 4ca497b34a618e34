import Entities
import Events
import Testing

@testable import Record

/// Denials, signatories and mutual blame, where no entry holds the two sides together.
@Suite("Denials, signatories, mutual blame and sizes read from words")
struct DenialReadingTests {
  private func values(_ differences: [Difference], _ subject: String) -> [String] {
    differences.filter { $0.subject == subject }.flatMap { $0.values.map(\.text) }.sorted()
  }

  @Test("What is denied stands beside the sentence that tells it")
  func denial() {
    let found = Told.found(
      "The army will withdraw from three outposts near Lokiru next month.",
      "A spokesman denied that the army had promised to withdraw from any outpost.")
    let denied = values(found, "what is denied")
    #expect(denied.count == 2)
    #expect(denied.contains { $0.contains("will withdraw from three outposts") })
  }

  @Test("A denial of something else, a visa that is denied, and what is told not to be so are no such thing")
  func noDenial() {
    for other in [
      "A spokesman denied that the harvest had failed in Turkana.",
      "The general was denied a visa to withdraw money from the outposts.",
    ] {
      let found = Told.found("The army will withdraw from three outposts near Lokiru.", other)
      #expect(values(found, "what is denied").isEmpty)
    }
    let found = Told.found(
      "The army will not withdraw from the outposts near Lokiru.",
      "A spokesman denied that the army would withdraw from the outposts.")
    #expect(values(found, "what is denied").isEmpty)
  }

  @Test("“The rebels have denied it” denies the sentence before")
  func bareDenial() {
    let found = Told.found(
      "The dam holds.",
      "The ministry said a deal to free the eleven hostages of Lokiru was done. The rebels have denied it.")
    #expect(values(found, "what is denied").contains { $0.contains("deal to free the eleven hostages") })
  }

  @Test("Three sign by one report, two of them by another; two signings with nothing else in common are two")
  func signatories() {
    func signed(_ second: String) -> [String] {
      values(
        Told.found(
          "Kenya, Uganda and Tanzania signed a border treaty on river patrols.", second,
          bodies: [("Tanzania", Told.tanzania)]), "who signed")
    }
    #expect(
      signed("Kenya and Uganda signed a treaty on river patrols at the border.")
        == ["Kenya, Tanzania, Uganda", "Kenya, Uganda"])
    #expect(signed("Kenya and Uganda signed a memorandum about school exams.").isEmpty)
  }

  @Test("A pact named far before its signing, and a declaration")
  func relativePaper() {
    let found = Told.found(
      "He was freed under a pact which its strongman, Colonel Otieno, and the Mara Union signed.",
      "The declaration that the council and the Mara Union signed binds nobody.")
    #expect(values(found, "what was signed") == ["a pact", "declaration"])
  }

  @Test("Two states say that the other's men fired")
  func mutualBlame() {
    var told = Told()
    told.report(
      "Wire", "2025-03-04",
      "Kenyan guards opened fire first, Uganda said. Ugandan soldiers shot at a patrol, Kenya said.")
    let found = told.differences(apart: [
      told.mention(
        "Wire", .assault, "opened fire", [("Kenyan guards", Told.kenya)], by: ("Uganda", Told.uganda)),
      told.mention(
        "Wire", .assault, "shot at", [("Ugandan soldiers", Told.uganda)], by: ("Kenya", Told.kenya)),
    ])
    #expect(
      values(found, "who attacked whom") == [
        "Kenyan guards, according to Uganda", "Ugandan soldiers, according to Kenya",
      ])
  }

  @Test(arguments: [
    ("They number no more than 400 by our count.", 400.0),
    ("The group has some 900 fighters in the hills.", 900),
  ])
  func sizeOfAGroup(_ text: String, _ size: Double) {
    #expect(StrengthReading.number(in: ReadSentence(words: text))?.value == size)
  }

  @Test(arguments: ["They number among the oldest families of 400 villages.", "It has killed 400 people."])
  func noSizeOfAGroup(_ text: String) {
    #expect(StrengthReading.number(in: ReadSentence(words: text)) == nil)
  }
}
