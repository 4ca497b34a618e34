@testable import Entities

extension ActorDirectory {
  /// A few rows of each table, enough for the sentences of the tests.
  static let small: ActorDirectory = {
    var directory = ActorDirectory()
    do {
      try directory.addBuiltIn(SmallTables.states, name: "states.tsv")
      try directory.addBuiltIn(SmallTables.organisations, name: "organisations.tsv")
      try directory.addBuiltIn(SmallTables.groups, name: "groups.tsv")
      try directory.addBuiltIn(SmallTables.people, name: "people.tsv")
    } catch {
      preconditionFailure("\(error)")
    }
    return directory
  }()
}

/// The rows themselves.
private enum SmallTables {
  static let states = """
    code\tname\taliases\tdemonyms\tcapital\tmetonyms\tregion\tfrom\tuntil\tcities\tprovinces
    MLI\tMali\tRepublic of Mali\tMalian|Malians\tBamako\tKoulouba\tWest Africa|Sahel\t\t\tGao|Kidal\tAzawad
    NER\tNiger\t\tNigerien|Nigeriens\tNiamey\t\tWest Africa|Sahel\t\t\tAgadez\t
    BFA\tBurkina Faso\tBurkina\tBurkinabe|Burkinabé\tOuagadougou\t\tWest Africa|Sahel\t\t\t\t
    NGA\tNigeria\t\tNigerian|Nigerians\tAbuja\t\tWest Africa\t\t\tLagos|Maiduguri\tBorno
    KEN\tKenya\t\tKenyan|Kenyans\tNairobi\t\tEast Africa\t\t\tMombasa\t
    UGA\tUganda\t\tUgandan|Ugandans\tKampala\t\tEast Africa\t\t\t\t
    GHA\tGhana\t\tGhanaian|Ghanaians\tAccra\t\tWest Africa\t\t\t\t
    GNB\tGuinea-Bissau\t\tBissau-Guinean\tBissau\t\tWest Africa\t\t\t\t
    RUS\tRussia\tRussian Federation\tRussian|Russians\tMoscow\tKremlin|the Kremlin\tEurope\t\t\tGrozny\tChechnya
    UKR\tUkraine\t\tUkrainian|Ukrainians\tKyiv|Kiev\t\tEurope\t\t\tOdesa\t
    FRA\tFrance\t\tFrench\tParis\tElysee|Quai d'Orsay\tEurope\t\t\tLyon\t
    USA\tUnited States\tUS|U.S.|America\tAmerican|Americans\tWashington\tWhite House|Pentagon\tNorth America\t\t\tNew York\tTexas
    MAR\tMorocco\t\tMoroccan|Moroccans\tRabat\t\tNorth Africa\t\t\tCasablanca\t
    JOR\tJordan\t\tJordanian|Jordanians\tAmman\t\tMiddle East\t\t\t\t
    SUN\tSoviet Union\tUSSR\tSoviet|Soviets\tMoscow\tKremlin\tEurope\t1922\t1991\t\t
    """
  static let organisations = """
    id\tsector\tcountry\taliases\tparent\tmembers\tfounded\tdissolved\thead
    United Nations\tIGO\t\tUN|U.N.\t\t\t1945\t\t
    World Health Organization\tIGO\t\tWHO\tUnited Nations\t\t1948\t\t
    Alliance of Sahel States\tIGO\t\tAES\t\tMLI:2023-|BFA:2023-|NER:2023-\t2023\t\t
    ECOWAS\tIGO\t\tEconomic Community of West African States\t\tGHA:1975-|NGA:1975-|GNB:1975-|MLI:1975-2025|BFA:1975-2025|NER:1975-2025\t1975\t\t
    Reuters\tMED\tGBR\tReuters news agency\t\t\t1851\t\t
    """
  static let groups = """
    id\tsector\tcountries\taliases\tparent\tfrom\tuntil
    Islamic State\tREB\tIRQ|SYR\tIS|ISIS|Islamic State group\t\t2013\t
    al-Qaeda\tREB\t\tal-Qaida|Al Qaeda\t\t1988\t
    Boko Haram\tREB\tNGA\t\t\t2002\t
    Wagner Group\tPAR\tRUS\tWagner\t\t2014\t
    """
  static let people = """
    name\taliases\tsurname\tgender\tcountry\torganisation\tsector\toffice\tfrom\tuntil
    Sergei Lavrov\tSergey Lavrov\tLavrov\tm\tRUS\t\tGOV\tForeign Minister\t2004-03-09\t
    William Ruto\t\tRuto\tm\tKEN\t\tGOV\tDeputy President\t2013-04\t2022-09-13
    William Ruto\t\tRuto\tm\tKEN\t\tGOV\tPresident\t2022-09-13\t
    Ibrahim Traoré\t\tTraoré\tm\tBFA\t\tGOV\tPresident\t2022-09-30\t
    António Guterres\tAntonio Guterres\tGuterres\tm\t\tUnited Nations\tGOV\tSecretary-General\t2017-01-01\t
    """
}
