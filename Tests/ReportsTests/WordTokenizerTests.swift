import Testing

@testable import Reports

@Suite struct WordTokenizerTests {
  @Test(arguments: WordFixtures.all.indices)
  func dividesAsTheTwinDoes(index: Int) {
    let fixture = WordFixtures.all[index]
    let text = ScalarText(fixture.text)
    #expect(WordTokenizer().words(in: text, range: 0..<text.count).map { text[$0] } == fixture.words)
  }

  @Test func readsOnlyTheRange() {
    let text: ScalarText = "He left. She stayed."
    #expect(WordTokenizer().words(in: text, range: 9..<20).map { text[$0] } == ["She", "stayed", "."])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a-", "a.", "a@", "www.", "1,", "'s", "x+"])
  func takesTimeInProportionToLength(unit: String) {
    let text = ScalarText(String(repeating: unit, count: 100_000))
    #expect(!WordTokenizer().words(in: text, range: 0..<text.count).isEmpty)
  }
}
