import Record
import Testing

@Suite("Words that entries are found by")
struct WordTests {
  @Test(
    "forms and derivations of a word have one stem",
    arguments: [
      ("agreed", "agreement"), ("visited", "visits"), ("met", "meeting"), ("bombing", "bombed"),
      ("negotiations", "negotiate"), ("killed", "killings"), ("deployed", "deployment"), ("shot", "shooting"),
    ])
  func stems(_ one: String, _ other: String) { #expect(WordStem.of(one) == WordStem.of(other)) }

  @Test(
    "words apart in meaning keep stems apart",
    arguments: [("arms", "army"), ("general", "genes"), ("talk", "tall")])
  func apart(_ one: String, _ other: String) { #expect(WordStem.of(one) != WordStem.of(other)) }

  @Test(
    "Porter's own examples",
    arguments: [
      ("caresses", "caress"), ("ponies", "poni"), ("relational", "relat"), ("hopping", "hop"),
      ("filing", "file"), ("adjustable", "adjust"), ("controll", "control"),
    ])
  func porter(_ word: String, _ stem: String) { #expect(WordStem.of(word) == stem) }

  @Test("possessives fall away, words that every text has do not count")
  func words() {
    #expect(
      SentenceWords.words(of: "Norland’s 5,000 men, it's said") == [
        "norland", "5", "000", "men", "it", "said",
      ])
    #expect(
      SentenceWords.stems(of: "The minister said on Monday that talks will follow") == [
        "minist", "talk", "follow",
      ])
  }

  @Test("rare words weigh more; a word the tables lack weighs most")
  func rarity() {
    let rarity = WordRarity.builtIn
    #expect(rarity["govern"] < rarity["trawler"])
    #expect(rarity["xyzzyish"] == WordRarity.rarest)
  }

  @Test("akin words are found whatever their form")
  func kinship() {
    let kinship = WordKinship.builtIn
    #expect(kinship.similarity(WordStem.of("purchase"), WordStem.of("acquired")) > 0.5)
    #expect(kinship.similarity(WordStem.of("purchase"), WordStem.of("bombed")) == 0)
    #expect(kinship.similarity("visit", "visit") == 1)
  }
}
