import Language
import Testing
import TimeAndPlace

@Suite struct TimeExpressionTests {
  struct Case: Sendable, CustomStringConvertible {
    var sentence: String
    var found: [String]
    var description: String { sentence }
    init(_ sentence: String, _ found: [String]) {
      self.sentence = sentence
      self.found = found
    }
  }

  static let cases = [
    Case("Envoys met on June 27 in the capital.", ["June 27"]),
    Case("Signed on 27 June 2024, it lapses soon.", ["27 June 2024"]),
    Case("The visit on April 3 and 4 will go ahead.", ["April 3 and 4"]),
    Case("It began on Thursday, June 27, in Accra.", ["Thursday, June 27"]),
    Case("HARARE 1996-08-22", ["1996-08-22"]),
    Case("ACCRA, Dec. 23 - Troops left.", ["Dec. 23"]),
    Case("Talks resumed Tuesday night and ended on Wednesday.", ["Tuesday night", "Wednesday"]),
    Case("He resigned last Friday; a vote is due next Monday.", ["last Friday", "next Monday"]),
    Case("Yesterday they met, today they signed, tomorrow they rest.", ["Yesterday", "today", "tomorrow"]),
    Case(
      "Prices rose this week, last month and will rise next year.", ["this week", "last month", "next year"]),
    Case("The pact of 2021 was renewed in 2023.", ["2021", "2023"]),
    Case("It has fought since 2021.", ["since 2021"]),
    Case("Ties have cooled in the last 10 years.", ["the last 10 years"]),
    Case("It lost 300 men over 13 years.", ["over 13 years"]),
    Case("Coups have spread in recent years.", ["recent years"]),
    Case("Days after the coup he fled.", ["Days after"]),
    Case("They left two weeks ago.", ["two weeks ago"]),
    Case("It was set up earlier this month.", ["earlier this month"]),
    Case("It will act in the coming days.", ["the coming days"]),
    Case("The raid came over the weekend.", ["the weekend"]),
    Case("He took office at the beginning of the year.", ["the beginning of the year"]),
    Case("It opened in early 2022 and shut in late March.", ["early 2022", "late March"]),
    Case("A truce held in the summer of 2019 and last winter.", ["the summer of 2019", "last winter"]),
    Case("Output fell in the first quarter of 2022.", ["the first quarter of 2022"]),
    Case("The war of the 1990s shaped the 21st century.", ["1990s", "the 21st century"]),
    Case("The drill runs from Monday to Wednesday.", ["from Monday to Wednesday"]),
    Case("They will meet between 3 and 5 May.", ["between 3 and 5 May"]),
    Case("The army moved in February.", ["February"]),
    Case("The summit, set for Nov. 18-19, was moved.", ["Nov. 18-19"]),
    Case("He was held until March 2, 2020.", ["until March 2, 2020"]),
    Case("They march every Friday.", ["every Friday"]),
    Case("A shell fell at 1630 GMT on Tuesday.", ["1630 GMT on Tuesday"]),
    Case("It changed after 9/11.", ["after 9/11"]),
    // What is no time.
    Case("Ministers may march on the capital.", []),
    Case("May she win, said April Jones.", []),
    Case("Resolution 2254 was cited by 2,023 voters.", []),
    Case("The fall of the town shook the camp.", []),
    Case("Some 2000 soldiers left.", []),
    Case("The move came second to none.", []),
  ]

  @Test(arguments: cases) func finds(_ example: Case) {
    let found = TimeExpression.all(in: example.sentence).map(\.text)
    let lowered = found.map { $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0 }
    let expected = example.found.map { $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0 }
    #expect(lowered == expected)
  }

  @Test func divisionIntoWordsDoesNotMatter() {
    func tokens(_ words: [String]) -> [Token] {
      var at = 0
      return words.map { word in
        if word != "," && word != "." { at += 1 }
        let start = at
        at += word.unicodeScalars.count
        return Token(text: word, range: start..<at)
      }
    }
    let split = TimeExpression.all(in: tokens(["On", "Dec", ".", "23", ",", "2020", "he", "left"]))
    let joined = TimeExpression.all(in: tokens(["On", "Dec.", "23", ",", "2020", "he", "left"]))
    #expect(split.map(\.text) == ["Dec. 23, 2020"])
    #expect(joined.map(\.text) == ["Dec. 23, 2020"])
    #expect(split.map(\.range) == joined.map(\.range))
    #expect(split[0].tokens == 1..<6)
    #expect(joined[0].tokens == 1..<5)
  }

  @Test func aVerbIsNoMonth() {
    var tokens = [
      Token(text: "In", range: 0..<2), Token(text: "May", range: 3..<6), Token(text: "rain", range: 7..<11),
    ]
    #expect(TimeExpression.all(in: tokens).count == 1)
    tokens[1].upos = "AUX"
    #expect(TimeExpression.all(in: tokens).isEmpty)
  }
}
