import Entities

/// What may speak for or against a party as the one that a pronoun or a noun without a name means, beside ``RecallFact``.
enum ReferredFact: Int, CaseIterable, Sendable {
  /// The words were taken for it.
  case isCurrent
  // Of the words, the same for all candidates: what form they have, what their noun stands for, how many they are.
  case form, noun, sector, number, isActor, type, sentence, candidates, isSubjectWord, isOwnerWord
  // Of the candidate: what it is and how many.
  case kind, candidateSector, size
  /// It is as many as the words say; it has the sector, the country, of what the words were taken for.
  case sizeFits, sameSector, sameCountry
  /// Its name holds the noun: "the community", "the front".
  case isNamedByNoun
  // How far back it was named last, in sentences and among the candidates, and how often before.
  case sentencesSince, rank, timesBefore
  /// It was named by its name last, was the subject of that sentence.
  case lastByName, lastAsSubject
  /// The same words meant it before.
  case earlierWords
  /// It is named behind the words only.
  case onlyLater
  /// What the words were taken for, the same for all.
  case currentKind
  /// It may be what the noun or pronoun stands for; how recently it was named among those that may, whether it is the
  /// only one, and whether it is named most of them.
  case fits, rankOfFitting, isOnlyFitting, isMostNamedFitting
  // How far back in characters, at most 400; named in the same sentence before, and nearest of those that fit.
  case distance, isHereBefore, isNearestFitting
  /// Shares words with the phrase: "the defence ministry's troops", "an army of the front".
  case sharesWords
}

/// What form words without a name have.
enum ReferredForm: Int, Sendable {
  case it, they, he, she, relative, we, definite, definites, owned, ownedMany, bare, bareMany, both, each
  case several

  /// Whether a noun is what the words are, not a pronoun.
  var isNoun: Bool { ![.it, .they, .he, .she, .relative, .we, .both, .each].contains(self) }

  /// - Parameters:
  ///   - words: The phrase in lower case.
  ///   - isPlural: Whether its head is.
  init(_ words: [String], isPlural: Bool) {
    let first = words.first ?? ""
    if words.count == 1 {
      switch first {
      case "it", "its", "itself", "this", "that":
        self = .it
        return
      case "they", "them", "their", "these", "those", "themselves":
        self = .they
        return
      case "he", "him", "his", "himself":
        self = .he
        return
      case "she", "her", "herself":
        self = .she
        return
      case "who", "which", "whom", "whose":
        self = .relative
        return
      case "we", "us", "our", "i", "you", "me":
        self = .we
        return
      default: break
      }
    }
    let opening = Set(words.prefix(3))
    if opening.contains("both") || opening.contains("two") || opening.contains("pair") {
      self = .both
    } else if opening.contains("each") || opening.contains("either") || opening.contains("neither") {
      self = .each
    } else if words.prefix(3).contains(where: { CountWords.values[$0] != nil }) {
      self = .several
    } else if ["its", "his", "her", "their", "our", "my", "whose"].contains(first) {
      self = isPlural ? .ownedMany : .owned
    } else if ["the", "that", "this", "these", "those"].contains(first) {
      self = isPlural ? .definites : .definite
    } else {
      self = isPlural ? .bareMany : .bare
    }
  }
}

/// "Both", "the three": how many words say that there are.
enum CountWords {
  static let values: [String: Int] = [
    "both": 2, "two": 2, "pair": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8,
    "nine": 9, "ten": 10,
  ]
}

/// What kind of party a noun stands for.
enum ReferredNoun: Int, Sendable {
  case other, leader, envoys, fighters, group, alliance, force, state, army, people, firm, place, sides

  init(_ lemma: String) {
    self = Self.table[lemma] ?? .other
  }

  /// Whether a party can be what a noun of the kind stands for, or a pronoun in its place.
  static func fits(_ entity: Entity, size: Int, noun: ReferredNoun, form: ReferredForm) -> Bool {
    switch form {
    case .he, .she: return entity.kind == .person
    case .it: return size == 1 && [.state, .organ, .organisation, .group].contains(entity.kind)
    case .they, .both, .several, .each: return size > 1 || entity.kind == .people || entity.kind == .group
    default: break
    }
    let isArmed = ["REB", "PAR", "CRM"].contains(entity.sector)
    return switch noun {
    case .leader, .envoys: entity.kind == .person || entity.kind == .state
    case .fighters, .group: isArmed
    case .alliance: entity.sector == "IGO" || entity.kind == .organisation
    case .force: entity.sector == "IGO" || entity.sector == "MIL"
    case .state, .army, .place: [.state, .organ].contains(entity.kind)
    case .people: entity.kind == .state || entity.kind == .people
    case .firm: entity.sector == "BUS"
    case .sides: size > 1
    case .other: true
    }
  }

  private static let table: [String: ReferredNoun] = {
    let words: [(ReferredNoun, String)] = [
      (
        .leader,
        "leader president minister premier chief head commander general colonel king monarch emir prince ruler chairman "
          + "spokesman spokeswoman official counterpart man woman senator governor mayor founder captain"
      ),
      (
        .envoys,
        "envoy ambassador diplomat delegation negotiator mediator representative mission embassy consulate"
      ),
      (
        .fighters,
        "rebel insurgent militant fighter gunman attacker jihadist guerrilla extremist separatist terrorist islamist "
          + "assailant raider bandit mercenary contractor instructor"
      ),
      (
        .group,
        "group movement faction front militia gang network organisation organization wing party outfit"
      ),
      (
        .alliance,
        "bloc alliance union community league grouping pact association coalition confederation council commission "
          + "body forum court secretariat agency institution"
      ),
      (.force, "force battalion brigade contingent peacekeeper unit mission"),
      (
        .state,
        "country government state nation authority junta capital kingdom neighbour neighbor republic regime ministry "
          + "administration power ally member cabinet parliament"
      ),
      (
        .army, "army military soldier troop navy police officer guard jet warplane drone helicopter personnel"
      ),
      (
        .people,
        "people person resident protester civilian worker student child villager crowd farmer demonstrator activist "
          + "refugee migrant family"
      ),
      (.firm, "company firm corporation contractor operator consortium bank"),
      (.place, "city town village base post outpost camp region province island airport ship vessel"),
      (.sides, "side party camp foe rival enemy partner"),
    ]
    var out: [String: ReferredNoun] = [:]
    for (noun, list) in words {
      for word in list.split(separator: " ") where out[String(word)] == nil { out[String(word)] = noun }
    }
    return out
  }()
}
