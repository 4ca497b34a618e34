import Entities
import Testing

@testable import Events

@Suite("What a reader is shown of a party")
struct ShownPartyTests {
  private func shown(_ words: String, certainty: Double, _ kind: Entity.Kind = .organ) -> String {
    Party(
      words: Evidence(text: words, start: 0, end: words.count),
      entity: Entity(
        id: "TGO:MIL", name: "Togolese armed forces", kind: kind, country: "TGO", sector: "MIL"),
      certainty: certainty
    ).shown
  }

  @Test("Whose soldiers they are is not told where it is a guess")
  func guesses() {
    #expect(shown("the soldiers", certainty: 0.6) == "the soldiers")
    #expect(shown("the soldiers", certainty: 0.9) == "Togolese armed forces")
    #expect(shown("the force’s", certainty: 0.6) == "the force")
    #expect(
      shown("the officers, who were trained abroad", certainty: 0.6) == "the officers")
    #expect(
      shown("the men of the second battalion of the northern border guard corps", certainty: 0.6)
        == "the men of the second battalion of the northern …")
  }

  @Test("Pronouns, and what is not named, show whom they stand for")
  func pronouns() {
    #expect(shown("they", certainty: 0.6) == "Togolese armed forces")
    #expect(shown("", certainty: 0.3) == "Togolese armed forces")
    #expect(shown("the group", certainty: 0.3, .group) == "Togolese armed forces")
  }
}
