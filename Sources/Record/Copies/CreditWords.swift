/// The words that make a credit of an outlet's name, as numbers of ``PrintWord``.
enum CreditWords {
  /// "told the BBC".
  static let before = set("told telling citing quoting")
  /// "according to the BBC": the second word of a pair, with the first words it may have.
  static let pairs: [UInt32: Set<UInt32>] = [
    word("to"): set("according speaking comments remarks interview interviews told statement spoke talking"),
    word("by"): set(
      "reported quoted cited published carried broadcast aired interviewed report reports report released obtained seen monitored"
    ),
    word("with"): set("interview interviews"),
    word("in"): set("published report reports writing wrote article said"),
    word("on"): set("broadcast aired shown speaking said"),
    word("from"): set("report reports"),
  ]
  /// "the BBC reported".
  static let after = set(
    """
    reported reports said says quoted quotes cited cites wrote writes revealed reveals disclosed learned learnt \
    published broadcast aired added citing quoting reporting understands confirmed claimed
    """)
  /// What may stand between an outlet and its verb or preposition.
  static let between = set(
    """
    the a an 's s news agency newspaper daily weekly magazine television tv radio broadcaster website online service \
    network channel portal state official semi run owned state-run state-owned semi-official private local national \
    independent pan which has have had also earlier later first on in its own correspondent reporter journalist \
    bureau monday tuesday wednesday thursday friday saturday sunday yesterday today wire paper station group
    """)
  /// "the agency said", after it was named.
  static let again = set("agency newspaper paper daily broadcaster channel magazine network station weekly")
  /// "Fars news agency", "the newspaper Izvestia": what makes an outlet of a name that is not known.
  static let media = set("newspaper daily weekly magazine broadcaster television tv radio")
  static let news = word("news")
  static let agency = word("agency")
  static let the = word("the")
  /// Capitalised words that open a sentence or say whose an outlet is and are no name.
  static let noNames = set(
    "the a an state local official on in and but according government its their private")

  static func word(_ text: String) -> UInt32 {
    PrintWord.word(Array(text.unicodeScalars)[...], isQuoted: false) ?? 0
  }

  static func set(_ text: String) -> Set<UInt32> {
    Set(text.split(whereSeparator: \.isWhitespace).map { word(String($0)) })
  }
}
