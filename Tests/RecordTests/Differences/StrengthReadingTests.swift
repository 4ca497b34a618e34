import Testing

@testable import Record

@Suite("Sizes of joint forces in the words of a sentence")
struct StrengthReadingTests {
  @Test(arguments: [
    ("General Prifti, the Albanian commander of the 2,400-member force, said the pass was quiet.", "2,400"),
    (
      "Their joint force, about 2,600 men and women led by General Prifti, is to receive drones.",
      "about 2,600"
    ),
    ("The leaders undertook to raise the response force from its present 2,400 to 3,000 by spring.", "2,400"),
    ("The regional force, led by Colonel Adjovi of Benin and nearly 3,000 strong, has waited.", "3,000"),
    ("The Coastal Joint Force, which numbers 2,400 troops, was inaugurated in June.", "2,400"),
    ("That is more than a quarter of a formation that never exceeded 2,400 men.", "2,400"),
    ("The plan is to train the alliance's 6,000 troops.", "6,000"),
    ("The joint force, at present 6,500 strong, will open a base.", "6,500"),
    ("A 5,000-strong joint force was launched.", "5,000"),
    ("Under the plan the joint force would number about 2,000 soldiers and border police.", "about 2,000"),
  ])
  func reads(sentence: String, size: String) throws {
    let figure = try #require(StrengthReading.size(in: ReadSentence(words: sentence)))
    #expect(FigureWording.text(of: figure).contains(size))
  }

  @Test(arguments: [
    "The force lost 300 men in the battle.",
    "A force of gunmen attacked, and 120 soldiers were killed.",
    "The force will get 150 drones from the alliance.",
    "France sent 500 soldiers after the force was attacked.",
  ])
  func leavesOtherNumbers(sentence: String) {
    #expect(StrengthReading.size(in: ReadSentence(words: sentence)) == nil)
  }

  @Test(arguments: [
    ("the 4,000-strong force which the three countries intend to deploy", true),
    ("a force of four states", true), ("the force, which lost three men", false),
  ])
  func forcesOfStates(words: String, isOfStates: Bool) {
    let plain = ReadSentence(words: words).plain
    #expect(plain.indices.contains { StrengthReading.isOfStates($0, plain) } == isOfStates)
  }
}
