/// The places that a sentence tells of by name, as far as one attack is known from another by them: "Ak-Sai", "the
/// Kulina pass", "the Anloga post". States and their peoples are left out, and where only somebody speaks.
enum AttackSite {
  static func all(in sentence: ReadSentence, countries: some Collection<String>) -> Set<String> {
    // In a headline every word has a capital.
    let letters = sentence.words.filter { $0.count > 3 && $0.first?.isLetter == true }
    guard letters.count(where: { $0.first?.isUppercase == true }) * 10 <= letters.count * 6 else { return [] }
    let peoples = Set(countries.map { $0.prefix(4) })
    var sites: Set<String> = []
    var at = 0
    while at < sentence.words.count {
      guard isName(at, sentence) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < sentence.words.count, end - at < 5 {
        let isJoined =
          sentence.words[end] == "-" && end + 1 < sentence.words.count && isName(end + 1, sentence)
        guard isName(end, sentence) || isJoined else { break }
        end += 1
      }
      let name = at..<end
      at = end
      guard isPlace(name, sentence), !sentence.plain[name].contains(where: { bodies.contains($0) }),
        !isPeople(sentence.plain[name.lowerBound], peoples),
        !others.contains(sentence.plain[name.lowerBound])
      else { continue }
      sites.insert(sentence.plain[name].map(PersonName.folded).filter { !$0.isEmpty }.joined(separator: " "))
    }
    return sites
  }

  /// "Lao" is of Laos as "Kenyan" is of Kenya.
  private static func isPeople(_ word: String, _ peoples: Set<Substring>) -> Bool {
    peoples.contains(word.prefix(4)) || word.count == 3 && peoples.contains { $0.hasPrefix(word) }
  }

  private static func isName(_ at: Int, _ sentence: ReadSentence) -> Bool {
    sentence.words[at].first?.isUppercase == true && sentence.plain[at] != "i"
  }

  private static func isPlace(_ name: Range<Int>, _ sentence: ReadSentence) -> Bool {
    if name.upperBound < sentence.plain.count,
      acts.contains(CountedNoun.singular(sentence.plain[name.upperBound]))
    {
      return true
    }
    var before = name.lowerBound - 1
    if before >= 0, sentence.plain[before] == "the" { before -= 1 }
    guard before >= 0, locatives.contains(sentence.plain[before]) else { return false }
    guard before > 0 else { return true }
    let owner = CountedNoun.singular(sentence.plain[before - 1])
    return !speaking.contains(owner)
      && !(sentence.plain[before] == "of" && !settlements.contains(owner) && !acts.contains(owner))
  }

  private static let locatives: Set<String> = [
    "at", "in", "near", "outside", "around", "of", "on", "from", "above", "below", "beyond", "towards",
    "into",
    "overran", "stormed", "attacked", "raided", "shelled", "bombed",
  ]
  private static let settlements: Set<String> = [
    "town", "village", "city", "district", "area", "camp", "base", "post", "port", "island", "province",
    "region", "outskirt", "suburb", "neighbourhood", "neighborhood", "settlement", "county", "department",
    "commune", "hamlet", "administrator", "mayor", "recapture", "fall", "capture", "loss", "seizure",
    "recovery",
  ]
  /// What is done at a place, or stands there.
  static let acts: Set<String> = [
    "attack", "raid", "assault", "massacre", "ambush", "bombing", "killing", "blast", "explosion", "shelling",
    "strike", "post", "camp", "base", "garrison", "pass", "bridge", "market", "checkpoint", "outpost",
    "barrack", "battle", "siege", "clash",
  ]
  private static let bodies: Set<String> = [
    "alliance", "force", "union", "army", "front", "brigade", "community", "group", "council", "organisation",
    "movement", "bloc", "agency", "committee", "treaty", "league", "state", "the",
  ]
  private static let speaking: Set<String> = [
    "authority", "official", "source", "said", "told", "reporter", "spokesman", "spokeswoman", "ministry",
    "government", "statement", "parliament", "embassy", "court", "correspondent", "diplomat", "speaking",
    "minister", "journalist", "lawmaker", "prosecutor", "hospital", "meeting", "talk", "summit",
  ]
  private static let others: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "president", "minister", "general", "colonel", "mr", "mrs", "ms", "foreign", "defence", "ministry",
    "state", "telegram", "facebook", "twitter", "parliament", "army", "moscow", "brussels", "washington",
  ]
}
