/// What common nouns say of the sector and the nature of those they name.
struct SectorWord: Sendable, Equatable {
  enum Nature: String, Sendable {
    /// A person who holds an office or does a job: "minister", "general".
    case role
    /// A person of whom only the modifiers tell the sector: "leader", "spokesman", "member".
    case place
    /// A part of a state: "army", "ministry", "government".
    case organ
    /// A body outside the state: "company", "university".
    case body
    /// People without a name: "protesters", "soldiers".
    case crowd
    /// Armed people or groups without a state.
    case armed
    /// A word that only colours others: "military", "rebel" as adjective.
    case modifier
  }
  var sector: String
  var nature: Nature
}

package enum SectorWords {
  /// Whether a phrase has a word for people in some part or place of life: "residents", not "those who" or "mice".
  package static func tells(_ phrase: String) -> Bool {
    let words = phrase.split { !$0.isLetter && $0 != "-" }.map(String.init)
    // "Palestinians".
    if words.contains(where: { $0.first!.isUppercase && !leading.contains($0) }) { return true }
    return words.contains { word in
      let lemma = Lemmas.noun(word.lowercased())
      return table[lemma] != nil || people.contains(lemma)
    }
  }

  private static let leading: Set<String> = [
    "The", "Those", "These", "A", "An", "Some", "Many", "All", "Most", "Others", "They", "About", "Around",
  ]
  private static let people: Set<String> = [
    "people", "person", "resident", "villager", "man", "woman", "child", "family", "citizen", "inhabitant",
    "local",
    "victim", "relative", "refugee", "migrant", "passenger", "worker", "supporter", "trader", "population",
  ]

  static func of(_ lemma: String) -> SectorWord? { table[lemma] }

  /// What a word tells of a person as a title: also words that alone stand for no party of a sector.
  static func title(_ lemma: String) -> SectorWord? {
    table[lemma] ?? (onlyTitles.contains(lemma) ? SectorWord(sector: "UNK", nature: .place) : nil)
  }

  private static let onlyTitles: Set<String> = [
    "investigator", "rapporteur", "mediator", "monitor", "observer", "facilitator", "co-ordinator",
    "vice-chairman", "chief-of-staff", "campaigner", "organiser", "organizer", "strategist", "ideologue",
  ]

  /// Words that turn an office-holder into a former one.
  static let former: Set<String> = [
    "former", "ex", "ex-president", "late", "ousted", "deposed", "onetime", "then",
  ]
  static let fallen: Set<String> = ["former", "ex", "ousted", "deposed", "onetime", "erstwhile", "retired"]

  private static let lines: [(String, SectorWord.Nature, String)] = [
    (
      "GOV", .role,
      """
      president premier pm chancellor minister secretary king queen emir sultan prince princess monarch governor mayor \
      ambassador envoy diplomat consul official bureaucrat vice-president taoiseach statesman undersecretary \
      under-secretary attaché attache junta-leader dictator strongman president-elect emperor shah amir caliph \
      commissioner administrator negotiator delegate counterpart ruler co-president deputy-minister attorney-general \
      comptroller ombudsman aide adviser advisor counselor regent czar chairperson-in-office treasurer technocrat
      """
    ),
    (
      "LEG", .role,
      """
      senator congressman congresswoman lawmaker legislator mp parliamentarian deputy representative whip councillor \
      councilor assemblyman backbencher
      """
    ),
    (
      "MIL", .role,
      """
      general colonel captain lieutenant admiral marshal brigadier sergeant corporal soldier commandant serviceman \
      paratrooper pilot sailor marine peacekeeper officer gen col capt lt maj sgt adm brig commodore major
      """
    ),
    (
      "COP", .role,
      "policeman policewoman sheriff constable inspector superintendent gendarme policemen cop detective trooper"
    ),
    ("JUD", .role, "judge prosecutor magistrate justice bailiff"),
    ("OPP", .role, "dissident oppositionist defector"),
    (
      "REB", .role,
      "warlord guerrilla insurgent rebel jihadist militant terrorist extremist separatist secessionist islamist maoist naxalite bomber mujahedin mujahid"
    ),
    (
      "CRM", .role,
      "gangster trafficker smuggler drug-lord kingpin pirate kidnapper robber thief gangster dealer criminal suspect cartel-leader murderer killer bandit gunman assassin poacher looter hijacker hostage-taker attacker assailant abductor captor"
    ),
    (
      "EDU", .role,
      "analyst professor researcher lecturer academic scholar specialist historian economist scientist fellow expert student teacher"
    ),
    (
      "MED", .role,
      "journalist reporter editor correspondent photographer cameraman broadcaster columnist publisher blogger anchor commentator presenter newsman"
    ),
    (
      "REL", .role,
      "bishop archbishop pope imam cleric rabbi priest patriarch cardinal monk ayatollah mullah pastor nun preacher mufti"
    ),
    (
      "BUS", .role,
      "ceo businessman businesswoman executive banker tycoon entrepreneur trader investor oligarch magnate shareholder owner manager"
    ),
    (
      "CVL", .role,
      "activist lawyer farmer worker doctor nurse driver writer singer actor player mother father wife husband son daughter man woman boy girl child resident attorney engineer victim witness widow brother sister tourist patient shopkeeper fisherman"
    ),
    (
      "UNK", .place,
      """
      leader chief head chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson member \
      commander supporter follower founder coordinator source secretary-general representative negotiator-in-chief \
      veteran figure boss co-founder staff personnel employee speaker side delegation team mission operative agent \
      recruit affiliate cell faction wing unit force commander-in-chief candidate ally fighter leadership \
      organizer organiser backer sympathizer sympathiser loyalist group
      """
    ),
    (
      "GOV", .organ,
      """
      government ministry cabinet administration authority presidency junta regime state embassy consulate department \
      treasury leadership kingdom monarchy republic foreign-office commission directorate crown palace officialdom \
      bureau municipality council city-hall agency customs premiership chancellery governorate
      """
    ),
    (
      "MIL", .organ,
      "army military navy air-force troop armed-forces battalion brigade regiment marines garrison warplane warship jet helicopter airforce artillery platoon fleet convoy division squadron tank gunboat aircraft high-command general-staff frigate submarine destroyer"
    ),
    ("COP", .organ, "police gendarmerie constabulary policeforce carabinieri"),
    ("JUD", .organ, "court tribunal judiciary prosecution jury prosecutor-general"),
    (
      "LEG", .organ,
      "parliament congress senate legislature assembly duma knesset bundestag chamber lower-house upper-house"
    ),
    ("SPY", .organ, "intelligence spy secret-service"),
    (
      "BUS", .body,
      "company corporation bank firm inc corp ltd plc conglomerate airline airlines manufacturer business refinery bourse factory industry retailer oil-company carrier holdings holding"
    ),
    (
      "EDU", .body,
      "university institute institution college school think-tank academy thinktank faculty"
    ),
    (
      "MED", .body,
      "newspaper media television tv radio daily magazine press news news-agency channel weekly website outlet times herald tribune gazette"
    ),
    (
      "NGO", .body,
      "charity foundation ngo nonprofit watchdog rights-group aid-group aid-agency organization organisation society association federation"
    ),
    ("OPP", .body, "opposition party"),
    ("REL", .body, "church mosque synagogue diocese monastery vatican congregation"),
    ("CVL", .body, "union"),
    ("IGO", .body, "alliance bloc confederation"),
    (
      "REB", .armed,
      "rebellion insurgency guerrilla-group militant-group front liberation-front caliphate resistance movement"
    ),
    ("PAR", .armed, "militia mercenary paramilitary vigilante warband militiaman janjaweed contractor"),
    ("CRM", .armed, "gang cartel mafia syndicate mob"),
    (
      "CVL", .crowd,
      """
      protester demonstrator civilian resident people citizen crowd villager refugee migrant population voter \
      inhabitant marcher rioter striker miner trade-unionist community public tribe clan tribesman \
      muslim christian jew hindu sikh shiite sunni kurd tutsi hutu individual person passenger hostage family civil-society \
      trade-union youth women children detainee prisoner
      """
    ),
    ("MED", .crowd, "paparazzi"),
    ("MIL", .modifier, "naval infantry armored armoured airborne"),
    (
      "REB", .modifier,
      "jihadi jihad islamic-extremist armed insurgent-held extremist rebel-held anti-government"
    ),
    ("PAR", .modifier, "pro-government paramilitary"),
    ("JUD", .modifier, "supreme judicial constitutional criminal-court appeals"),
    ("LEG", .modifier, "parliamentary legislative congressional"),
    (
      "GOV", .modifier,
      "presidential ministerial governmental cabinet-level diplomatic ruling federal interior foreign defense defence"
    ),
    ("REL", .modifier, "catholic orthodox anglican religious"),
    ("EDU", .modifier, "academic"),
  ]

  private static let table: [String: SectorWord] = {
    var table: [String: SectorWord] = [:]
    for (sector, nature, words) in lines {
      for word in words.split(separator: " ") where table[String(word)] == nil {
        table[String(word)] = SectorWord(sector: sector, nature: nature)
      }
    }
    return table
  }()
}
