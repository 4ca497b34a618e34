import Language
import Testing

@testable import Entities

@Suite("Names of states inside names of waters and regions") struct RegionNameTests {
  private func states(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var at = 0
    let tokens = words.map { word -> Token in
      defer { at += word.unicodeScalars.count + 1 }
      var token = Token(text: word, range: at..<at + word.unicodeScalars.count)
      token.upos = word.first?.isUppercase == true ? "PROPN" : "NOUN"
      return token
    }
    let directory = try! ActorDirectory.builtIn()
    return directory.matches(in: tokens).filter { !NaturalFeatures.isPart($0, in: tokens) }
      .compactMap { match in
        guard let posting = match.postings.first, [.state, .demonym].contains(posting.role) else {
          return nil
        }
        return directory.states[Int(posting.row)].code
      }
  }

  @Test(arguments: [
    "states on the Gulf of Guinea", "fishermen of Lake Chad", "three Latin American countries",
    "four Central African countries", "ships in the Gulf of Mexico", "an Inter - American court",
  ])
  func regions(_ text: String) {
    #expect(states(text).isEmpty)
  }

  @Test(arguments: [
    ("the army of Guinea", "GIN"), ("the Central African army", "CAF"), ("an American envoy", "USA"),
    ("soldiers from Chad", "TCD"), ("the coast of Mexico", "MEX"),
  ])
  func states(_ text: String, _ code: String) {
    #expect(states(text) == [code])
  }
}
