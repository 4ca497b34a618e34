import Entities
import Language
import Testing

@testable import Events

@Suite("The edges of the words that are marked for a party") struct RoleSpanEdgeTests {
  private func cleaned(_ words: [String], _ span: Range<Int>, glued: Set<Int> = []) -> Range<Int> {
    var at = 0
    let tokens = words.enumerated().map { index, word in
      if index > 0, !glued.contains(index) { at += 1 }
      let range = at..<at + word.unicodeScalars.count
      at = range.upperBound
      let isName = word.first?.isUppercase == true
      return Token(
        text: word, range: range, upos: isName ? "PROPN" : word == "," ? "PUNCT" : "NOUN", feats: "_",
        lemma: word.lowercased(), head: -1, relation: "root")
    }
    return RoleSpanEdges.cleaned(span, in: SentenceAnalysis(number: 0, tokens: tokens, names: []))
  }

  @Test("Commas, prepositions and articles do not hang over")
  func hanging() {
    #expect(cleaned([",", "Christian", "Schmidt", ","], 0..<4) == 1..<3)
    #expect(cleaned(["Sheikh", "Hasina", "from"], 0..<3) == 0..<2)
    #expect(cleaned(["of", "the", "Guard", "in", "the"], 0..<5) == 1..<3)
    #expect(cleaned(["that", "country"], 0..<2) == 0..<2)
    #expect(cleaned(["of"], 0..<1) == 0..<1)
  }

  @Test("Words that a hyphen joins stay whole, a dash between words joins none")
  func hyphens() {
    #expect(cleaned(["twenty", "-", "four", "people"], 1..<4, glued: [1, 2]) == 0..<4)
    #expect(cleaned(["Cheng", "Li", "-", "wun"], 0..<3, glued: [2, 3]) == 0..<4)
    #expect(cleaned(["al", "-", "Assad"], 2..<3, glued: [1, 2]) == 0..<3)
    #expect(cleaned(["Poland", "-", "Russia"], 2..<3) == 2..<3)
  }

  @Test("A possessive takes in its owner")
  func owners() {
    #expect(cleaned(["Poland", "'s", "president"], 1..<3, glued: [1]) == 0..<3)
  }
}

@Suite("Whose people are meant, by what is done, where and with whom") struct PartyCountryTests {
  @Test("Every fact that the trees ask for is one of the facts")
  func names() {
    let names = Set(PartyCountries.names)
    #expect(names.count == PartyCountries.names.count)
    for word in PartyCountriesTable.rows.split(whereSeparator: \.isWhitespace) where word.contains("<") {
      #expect(names.contains(String(word.prefix { $0 != "<" })))
    }
  }

  private let raid = """
    Israeli ADJ 2 amod
    troops NOUNS 3 nsubj troop
    entered VERB 0 root enter
    Gaza PROPN 3 obj
    . PUNCT 3 punct

    Soldiers NOUNS 2 nsubj soldier
    killed VERB 0 root kill
    four NUM 4 nummod
    people NOUNS 2 obj people
    in ADP 6 case
    Gaza PROPN 2 obl
    . PUNCT 2 punct
    """

  @Test("Who is killed in Gaza by Israel's soldiers is not Israel's, and the soldiers are")
  func victims() throws {
    let coding = try Coding(
      TreeText(raid, published: "2025-03-02")
        .with(Trigger(2..<3, .assault, roles: [actor(0..<2), recipient(3..<4)]))
        .with(Trigger(1..<2, .assault, roles: [actor(0..<1), recipient(2..<4)]), sentence: 1))
    let event = try #require(coding.events.last)
    #expect(event.actors.map(\.entity.country) == ["ISR"])
    #expect(event.recipients.map(\.entity.country) == ["PSE"])
  }

  @Test(
    "The choices are kept for fitting only where that is asked for, with a row of facts for each candidate")
  func kept() throws {
    let directory = try ActorDirectory.builtIn()
    let tree = TreeText(raid).with(
      Trigger(1..<2, .assault, roles: [actor(0..<1), recipient(2..<4)]), sentence: 1)
    let resolution = EntityResolver(directory: directory).resolve(
      report: tree.report, analysis: tree.analysis)
    func choices(_ settings: CodingSettings) -> [PartyChoice] {
      EventCoder(settings: settings, directory: directory).code(
        tree.report, analysis: tree.analysis, resolution: resolution
      ).choices
    }
    #expect(choices(CodingSettings()).isEmpty)
    var settings = CodingSettings()
    settings.keepsChoices = true
    let countries = choices(settings).filter { $0.kind == .country }
    #expect(countries.map(\.words) == ["Soldiers", "four people"])
    #expect(countries.allSatisfy { $0.candidates == ["ISR", "PSE"] })
    #expect(countries.allSatisfy { $0.facts.allSatisfy { $0.count == PartyChoice.countryFacts.count } })
  }
}
