import Testing

@testable import Language

@Suite("Universal features")
struct FeatureTests {
  @Test("A feature is found whole, wherever it stands")
  func whole() {
    #expect("Number=Plur".hasFeature("Number=Plur"))
    #expect("Mood=Ind|Number=Plur|Tense=Past".hasFeature("Number=Plur"))
    #expect("Mood=Ind|Tense=Past".hasFeature("Tense=Past"))
  }

  @Test(
    "Another value, part of a feature or no features are not it",
    arguments: ["_", "", "Number=Sing", "Number=Plural", "SubNumber=Plur|Tense=Past", "Number"])
  func other(features: String) {
    #expect(!features.hasFeature("Number=Plur"))
  }
}
