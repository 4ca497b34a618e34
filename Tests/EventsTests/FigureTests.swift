import Events
import Foundation
import Language
import Testing

@Suite struct FigureTests {
  struct Case: Sendable, CustomStringConvertible {
    var sentence: String
    var figures: [String]
    var description: String { sentence }
    init(_ sentence: String, _ figures: String...) {
      self.sentence = sentence
      self.figures = figures
    }
  }

  /// What white space and marks divide, without tags.
  static func tokens(_ sentence: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var start = 0
    func close(_ end: Int) {
      if !word.isEmpty { tokens.append(Token(text: word, range: start..<end)) }
      word = ""
    }
    for (at, scalar) in sentence.unicodeScalars.enumerated() {
      let isMark = "\"“”(),;:!?".unicodeScalars.contains(scalar)
      if scalar == " " || isMark {
        let isInNumber =
          scalar == "," && word.last?.isNumber == true
          && Array(sentence.unicodeScalars)[at + 1].properties.numericType != nil
        if isInNumber {
          word.unicodeScalars.append(scalar)
          continue
        }
        close(at)
        if isMark { tokens.append(Token(text: String(scalar), range: at..<(at + 1))) }
        continue
      }
      if word.isEmpty { start = at }
      word.unicodeScalars.append(scalar)
    }
    if word.hasSuffix("."), word.count > 1 {
      word.removeLast()
      close(sentence.unicodeScalars.count - 1)
    } else {
      close(sentence.unicodeScalars.count)
    }
    return tokens
  }

  static let cases = [
    Case(
      "The shelling killed at least 12 people and wounded 30.", "dead at least 12 (at least 12)",
      "wounded exactly 30 (30)"),
    Case("The war has left 26,000 dead.", "dead exactly 26000 (26,000)"),
    Case(
      "Gunmen shot two soldiers, killing two soldiers and five civilians.", "personnel exactly 2 (two)",
      "dead exactly 2 (two)", "dead exactly 5 (five)"),
    Case(
      "Twelve people were killed and 40 others injured.", "dead exactly 12 (Twelve)",
      "wounded exactly 40 (40)"),
    Case("The death toll of 40 may rise.", "dead exactly 40 (40)"),
    Case("The dead of Port Arun number 23.", "dead exactly 23 (23)"),
    Case("More than a dozen miners died underground.", "dead more than 12 (More than a dozen)"),
    Case("Police said 12 were arrested on the square.", "arrested exactly 12 (12)"),
    Case("Officers detained nearly 30 students.", "arrested about 30 (nearly 30)"),
    Case("Some 3,000 villagers fled the hills.", "displaced about 3000 (Some 3,000)"),
    Case("A 5,000-strong force will deploy.", "personnel exactly 5000 (5,000-strong)"),
    Case("The brigade of 5,000 men is to guard the border.", "personnel exactly 5000 (5,000)"),
    Case(
      "They sent 14,000 soldiers and 20 tanks.", "personnel exactly 14000 (14,000)", "weapons exactly 20 (20)"
    ),
    Case(
      "The plan costs $1.2 billion, up to 10 million dollars a month.",
      "money exactly 1200000000 ($1.2 billion)", "money up to 10000000 (up to 10 million dollars)"),
    Case(
      "Brussels offered €300 million and £2.5m in loans.", "money exactly 300000000 (€300 million)",
      "money exactly 2500000 (£2.5m)"),
    Case("Rebels still hold 30 hostages.", "other exactly 30 (30)"),
    Case("It shipped 500 tonnes of grain.", "other exactly 500 (500)"),
    Case("Dozens of people were wounded.", "wounded at least 24 (Dozens)"),
    Case("Tens of thousands of protesters marched.", "other at least 20000 (Tens of thousands)"),
    Case(
      "Between 10 and 20 rebels were killed.", "dead at least 10 (Between 10 and 20)",
      "dead up to 20 (Between 10 and 20)"),
    Case(
      "No fewer than twenty-one peacekeepers and fewer than 5 aides left.",
      "personnel at least 21 (No fewer than twenty-one)", "other fewer than 5 (fewer than 5)"),
    Case(
      "Two thousand three hundred and six voted.", "other exactly 2306 (Two thousand three hundred and six)"),
    Case("As many as 400 refugees crossed.", "displaced up to 400 (As many as 400)"),
    Case("A blast killed a soldier and wounded two.", "dead exactly 1 (a)", "wounded exactly 2 (two)"),
    Case("An estimated 500 homes burnt.", "other about 500 (An estimated 500)"),
    Case("It won 60 percent of seats.", "other exactly 60 (60 percent)"),
    // Who kills is not killed.
    Case("Ten gunmen killed six guards.", "personnel exactly 10 (Ten)", "dead exactly 6 (six)"),
    Case(
      "Twenty troops attacked the camp, killing three.", "personnel exactly 20 (Twenty)",
      "dead exactly 3 (three)"),
    // What is no figure.
    Case("The three countries signed on April 3, 2025."),
    Case("Maria Lopez, 34, a 12-year-old boy and a man aged 60 spoke at 9:45 a.m."),
    Case("Resolution 2254 and the G20 shaped the 19th summit."),
    Case("The match ended 3-2 after a two-day delay."),
    Case("He flew 40 miles in a Boeing 737 and called 555-0142."),
    Case("It was the second visit in two weeks."),
    Case("No one came, and one day he left."),
  ]

  @Test(arguments: cases) func finds(_ example: Case) {
    let found = FigureFinder.figures(in: Self.tokens(example.sentence))
    #expect(
      found.map { "\($0.kind.rawValue) \($0.bound.rawValue) \(Int($0.value)) (\($0.text))" }
        == example.figures)
  }

  @Test func rangesPointIntoTheSentence() throws {
    let sentence = "There, at least 100 of them were killed."
    let figure = try #require(FigureFinder.figures(in: Self.tokens(sentence)).first)
    let scalars = Array(sentence.unicodeScalars)[figure.range]
    #expect(String(String.UnicodeScalarView(scalars)) == figure.text)
    #expect(figure.tokens == 2..<5)
  }

  /// "Eight held captive guards buried": only the tree can say who suffers.
  @Test func theTreeDecidesWhoSuffers() {
    func token(_ text: String, _ at: Int, _ upos: String, _ head: Int, _ relation: String) -> Token {
      Token(
        text: text, range: at * 10..<(at * 10 + text.count), upos: upos, lemma: text, head: head,
        relation: relation)
    }
    let active = [
      token("Nine", 0, "NUM", 1, "nummod"), token("rebels", 1, "NOUN", 4, "nsubj"),
      token("from", 2, "ADP", 3, "case"),
      token("Aru", 3, "PROPN", 1, "nmod"), token("killed", 4, "VERB", -1, "root"),
      token("during", 5, "ADP", 6, "case"),
      token("fights", 6, "NOUN", 4, "obl"), token("villagers", 7, "NOUN", 4, "obj"),
    ]
    #expect(FigureFinder.figures(in: active).map(\.kind) == [.personnel])
    var passive = active
    passive[1].relation = "nsubj:pass"
    #expect(FigureFinder.figures(in: passive).map(\.kind) == [.dead])
  }

  @Test func jsonHasWholeNumbers() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func json(_ figure: Figure) throws -> String {
      String(decoding: try encoder.encode(figure), as: UTF8.self)
    }
    let whole = Figure(kind: .personnel, value: 5000, bound: .exactly, text: "5000-strong")
    #expect(try json(whole) == #"{"bound":"exactly","kind":"personnel","text":"5000-strong","value":5000}"#)
    let part = Figure(kind: .other, value: 7.5, bound: .atLeast, text: "at least 7.5")
    #expect(try json(part) == #"{"bound":"at least","kind":"other","text":"at least 7.5","value":7.5}"#)
    #expect(try JSONDecoder().decode(Figure.self, from: encoder.encode(part)) == part)
  }
}
