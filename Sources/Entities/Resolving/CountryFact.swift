/// What kind of party a country is looked for.
enum CountryQuestion: Int, Sendable, CaseIterable {
  /// Ministers, officials, the government, parliament.
  case officials
  /// The army, troops.
  case soldiers
  /// Police, courts.
  case police
  /// Rebels, gangs.
  case fighters
  /// Residents, protesters, the opposition, companies.
  case people
  /// A person with a name.
  case person
  /// "The country".
  case state

  init(sector: String) {
    switch sector {
    case "GOV", "LEG", "SPY", "ELI": self = .officials
    case "MIL": self = .soldiers
    case "COP", "JUD": self = .police
    case "REB", "PAR", "CRM": self = .fighters
    default: self = .people
    }
  }
}

/// What speaks for a country at a place of a report, each from 0 to 1.
enum CountryFact: Int, CaseIterable {
  /// Its share of the names of states and places, and whether it has the most.
  case share, isFirst
  case dateline
  /// In the headline or the first sentence, as its subject, and its share of the first three sentences.
  case inFirst, subjectOfFirst, shareOfLead
  /// Its share of the towns and provinces, of the people and groups.
  case shareOfTowns, shareOfPeople
  /// Named in the same sentence before the words, and how.
  case before, nearestBefore, subjectBefore, whereBefore, adjectiveBefore, topicBefore, closeBefore,
    townBefore
  /// Named behind them.
  case after, subjectAfter, whereAfter, adjectiveAfter, topicAfter, closeAfter, townAfter
  case shareOfSentence, onlyOne
  /// Named in the sentence before.
  case previous, previousSubject, previousWhere, previousLast, shareOfPrevious
  /// Named two, and three to five sentences before.
  case second, secondSubject, third
  /// Of all countries the last one named before the words; the last one that something happens in.
  case last, lastWhere, lastSubject
  case next
  /// Through a person or a group of it.
  case personBefore, personAfter, personPrevious, groupBefore, groupAfter, groupPrevious
  case lastPerson
  /// One of several named side by side in the sentence.
  case oneOfSeveral
  /// The last party that has a country is of it.
  case lastParty
  case lastNominal
  /// Named with the same noun before ("Malian soldiers"), or with one of the same sector.
  case sameNoun, sameSector
  /// In the words themselves or right behind: "people in Gaza".
  case ownPlace
}
