import Testing

@testable import Record

@Suite("Attacks read by the names of their places")
struct AttackReadingTests {
  @Test(arguments: [
    (
      "The bodies of eight soldiers who had been listed as missing were later recovered from a gorge, bringing the number of dead to 21.",
      ["21"]
    ),
    ("The loss of 21 of them at Ak-Sai on 9 July was followed by a month of recrimination.", ["21"]),
    (
      "The toll from the assault on the Warsheikh camp in the early hours of Monday now stands at 31, among them nine Egyptians.",
      ["31"]
    ),
    ("Nine of the 27 soldiers lost in the raid were Egyptian.", ["27 soldiers"]),
    ("At least 13 soldiers were killed and several others were unaccounted for.", ["at least 13 soldiers"]),
    ("The group said it had killed 20 \"occupiers\" and lost nobody.", []),
    ("He said 20 assailants had died.", []),
    (
      "Forty-one people, 34 soldiers and seven civilians, died in the raid.",
      ["41", "34 soldiers", "7 civilians"]
    ),
    ("He put the number of enemy dead at 70.", []),
    ("Thousands of people have been killed in the region.", []),
    ("The grenade killed one man.", []),
  ])
  func readsTolls(sentence: String, tolls: [String]) {
    #expect(Toll.all(in: ReadSentence(words: sentence)).map(\.text) == tolls)
  }

  @Test(arguments: [
    ("They struck the garrison outside the village of Ak-Sai shortly before midnight.", ["ak sai"]),
    ("The Front said that it had attacked the Anloga post.", ["anloga"]),
    ("Gunmen stormed a post on the Kulina pass between Montenegro and Kosovo.", ["kulina"]),
    ("Officials in Bishkek said the attack was over.", []),
    ("At Least 13 Killed in Assault on Bloc's New Joint Force in Osh", []),
    ("Shells fell on the Ken side and in Kos.", []),
    ("They overran a camp of the Lobito Alliance's joint force.", []),
  ])
  func readsSites(sentence: String, sites: [String]) {
    #expect(
      AttackSite.all(in: ReadSentence(words: sentence), countries: ["kosovo", "montenegro", "kenya"]).sorted()
        == sites
    )
  }
}
