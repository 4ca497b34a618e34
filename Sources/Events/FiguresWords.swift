/// The words that counts are told in, and that tell what is counted.
enum FigureWords {
  static let units: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ]
  static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  static let scales: [String: Double] = [
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "lakh": 100_000, "million": 1e6, "crore": 1e7,
    "billion": 1e9, "trillion": 1e12, "mln": 1e6, "bln": 1e9, "bn": 1e9, "tn": 1e12,
  ]
  /// Scales that may be glued to digits: "2.5m".
  static let letters: [String: Double] = [
    "k": 1000, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12, "million": 1e6,
    "billion": 1e9,
  ]
  /// Plurals that stand for "at least so many".
  static let plurals: [String: Double] = [
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 1000, "millions": 1e6, "billions": 1e9,
  ]
  static let signs: Set<String> = ["$", "€", "£", "¥", "₹", "₽", "₺", "₦", "₪", "₩", "₴"]
  static let currencyCodes: Set<String> = [
    "usd", "eur", "gbp", "dlrs", "dlr", "rs", "us", "hk", "a", "c", "nz", "s", "nt", "chf", "jpy",
  ]
  static let currencies: Set<String> = [
    "dollar", "dollars", "euro", "euros", "pound", "pounds", "yen", "yuan", "renminbi", "marks", "mark",
    "francs",
    "franc", "naira", "roubles", "rouble", "rubles", "ruble", "rupees", "rupee", "rupiah", "pesos", "peso",
    "dinars",
    "dinar", "rials", "riyals", "riyal", "shekels", "shekel", "lira", "liras", "lire", "dlrs", "cents",
    "kroner",
    "kronor", "crowns", "won", "rand", "shillings", "baht", "ringgit", "dirhams", "cfa", "pence", "usd",
    "hryvnia",
    "hryvnias", "reais", "taka", "birr", "lei", "cedis", "afghanis", "levs", "zloty", "forints",
  ]
  /// Words between a sum and its currency.
  static let currencyAdjectives: Set<String> = [
    "us", "u.s.", "hong", "kong", "canadian", "australian", "egyptian", "swiss", "french", "german",
    "turkish",
    "saudi", "british", "sterling", "singapore", "taiwan", "new", "iraqi", "syrian", "belgian", "danish",
    "swedish",
    "norwegian", "indian", "kenyan", "central", "jordanian", "colombian", "mexican", "zealand",
  ]
  static let personnel: Set<String> = [
    "troops", "troop", "soldiers", "soldier", "personnel", "peacekeepers", "police", "policemen", "policeman",
    "officers", "forces", "marines", "airmen", "sailors", "guards", "fighters", "gunmen", "rebels",
    "guerrillas",
    "guerillas", "militants", "insurgents", "mercenaries", "commandos", "paratroopers", "cadets", "recruits",
    "reservists", "observers", "inspectors", "instructors", "advisers", "advisors", "monitors", "militiamen",
    "servicemen", "servicewomen", "combatants", "trainers", "conscripts", "legionnaires", "infantrymen",
    "gendarmes",
    "bodyguards", "agents", "jihadists", "jihadis", "terrorists", "snipers", "pilots", "medics",
    "firefighters",
    "rescuers", "staff", "men", "crewmen", "warriors", "battalions", "contractors", "experts",
  ]
  static let weapons: Set<String> = [
    "tank", "tanks", "missile", "missiles", "rocket", "rockets", "bomb", "bombs", "grenade", "grenades",
    "rifle",
    "rifles", "gun", "guns", "handguns", "pistol", "pistols", "firearm", "firearms", "cartridges", "bullets",
    "shell", "shells", "mine", "mines", "landmines", "drone", "drones", "warhead", "warheads", "howitzer",
    "howitzers", "helicopter", "helicopters", "aircraft", "jet", "jets", "warplane", "warplanes", "bombers",
    "frigates",
    "warship", "warships", "destroyers", "launchers", "mortar", "mortars", "weapons", "submarine",
    "submarines",
    "explosives", "cocktails", "artillery", "kalashnikovs", "ak-47s", "munitions", "interceptors",
    "torpedoes",
    "carriers", "fuses", "detonators", "machineguns", "revolvers", "gunships", "batteries",
  ]
  static let displacedNouns: Set<String> = [
    "refugees", "refugee", "displaced", "evacuees", "idps", "homeless",
  ]
  static let deadNouns: Set<String> = [
    "dead", "deaths", "death", "fatalities", "bodies", "corpses", "killings", "murders", "martyrs",
    "executions",
  ]
  static let woundedNouns: Set<String> = ["wounded", "injured", "injuries", "wounds"]
  static let arrestNouns: Set<String> = ["arrests", "detentions", "detainees"]
  /// Counts of these are about who takes part, not what happened.
  static let stateNouns: Set<String> = [
    "countries", "nations", "states", "sides", "parties", "governments", "neighbours", "neighbors",
    "capitals",
    "powers",
  ]
  /// Lengths of time and of way, and other measures that are no count.
  static let measures: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes",
    "second", "seconds", "decades", "centuries", "km", "kilometer", "kilometers", "kilometre", "kilometres",
    "mile",
    "miles", "meter", "meters", "metre", "metres", "feet", "foot", "inches", "inch", "degrees", "mph",
    "knots", "kph",
    "gmt", "noon", "midnight", "mm", "cm", "nights", "times", "yards", "nautical",
  ]
  /// Nouns before a number that is a name.
  static let numbered: Set<String> = [
    "resolution", "article", "articles", "section", "chapter", "page", "pages", "number", "no", "flight",
    "highway",
    "route", "room", "level", "phase", "channel", "type", "version", "act", "boeing", "airbus", "apollo",
    "protocol",
    "category", "class", "group", "grade", "title", "part", "item", "rule", "line", "camp", "sector", "zone",
    "unit",
    "battalion", "division", "day", "stage", "track", "gate", "terminal", "psalm", "magnitude", "aged", "age",
    "option", "paragraph", "amendment", "round", "team", "world", "formula", "decree", "law", "top",
    "district", "ward",
    "tel", "phone", "fax", "area", "precinct",
  ]
  static let dieVerbs: Set<String> = [
    "die", "dies", "died", "dying", "perish", "perished", "drown", "drowned", "succumbed",
  ]
  static let killVerbs: Set<String> = [
    "kill", "kills", "killed", "killing", "murder", "murders", "murdered", "murdering", "slay", "slain",
    "slew",
    "slaying", "execute", "executes", "executed", "executing", "assassinate", "assassinated", "assassinating",
    "massacre", "massacred", "massacring", "behead", "beheaded", "beheading", "hanged", "slaughter",
    "slaughtered",
    "slaughtering", "lynched", "gunned", "hang", "hangs", "hanging", "electrocuted", "drowning",
    "dismembered", "burnt",
  ]
  static let woundVerbs: Set<String> = [
    "wound", "wounds", "wounded", "wounding", "injure", "injures", "injured", "injuring", "hurt", "hurting",
    "maimed",
    "maiming", "hospitalized", "hospitalised",
  ]
  static let arrestVerbs: Set<String> = [
    "arrest", "arrests", "arrested", "arresting", "detain", "detains", "detained", "detaining", "capture",
    "captured",
    "captures", "capturing", "apprehend", "apprehended", "apprehending", "jailed", "jailing", "imprisoned",
    "imprisoning", "nabbed", "rounded", "roundup", "custody",
  ]
  static let displaceVerbs: Set<String> = [
    "displace", "displaced", "displacing", "displaces", "fled", "flee", "fleeing", "flees", "uprooted",
    "uprooting",
    "deported", "deporting", "deport", "deports", "homeless",
  ]
  static let deathNominals: Set<String> = [
    "death", "deaths", "killing", "killings", "murder", "murders", "slaying", "slayings", "massacre",
    "execution",
    "executions", "assassination", "assassinations", "genocide", "bodies", "corpses", "lynching", "beheading",
    "slaughter", "remains", "toll", "lives",
  ]
  static let arrestNominals: Set<String> = [
    "arrest", "arrests", "detention", "capture", "roundup", "detentions",
  ]

  /// Every word that a number can begin with.
  static let openings: Set<String> = {
    var words: Set<String> = ["a", "an", "half", "few", "several", "tens"]
    words.formUnion(units.keys)
    words.formUnion(tens.keys)
    words.formUnion(plurals.keys)
    words.formUnion(currencyCodes)
    return words
  }()

  /// One of these harmed is a figure of one: "killing a soldier".
  static let persons: Set<String> = [
    "soldier", "policeman", "policewoman", "officer", "man", "woman", "child", "boy", "girl", "baby",
    "civilian",
    "priest", "worker", "journalist", "reporter", "guard", "rebel", "guerrilla", "militant", "student",
    "protester",
    "demonstrator", "pedestrian", "driver", "bishop", "farmer", "villager", "person", "teenager",
    "translator",
    "commander", "prisoner", "pilot", "official", "doctor", "nurse", "teacher", "activist", "lawyer",
    "general",
    "colonel", "peacekeeper", "fighter", "bystander", "passer-by", "resident", "suspect", "gunman",
    "cameraman",
    "photographer", "judge", "politician", "lawmaker", "diplomat", "marine", "sailor", "tourist", "settler",
    "comrade", "civil", "passenger", "aide", "bodyguard", "interpreter", "contractor", "monk", "cleric",
    "imam",
  ]

  /// Words that make "members" of a body its fighters.
  static let forceWords: Set<String> = [
    "army", "guerrilla", "guerrillas", "rebel", "rebels", "militia", "force", "forces", "police", "military",
    "battalion", "brigade", "navy", "guard", "paramilitary", "armed", "commando", "squad", "troops",
  ]

  /// What happened to the people that a verb counts as its object, if it tells.
  static func harm(_ verb: String) -> Figure.Kind? {
    if killVerbs.contains(verb) { return .dead }
    if woundVerbs.contains(verb) { return .wounded }
    if arrestVerbs.contains(verb) { return .arrested }
    if displaceVerbs.contains(verb) { return .displaced }
    return nil
  }

  /// What a counted noun says by itself, if it tells.
  static func kind(ofNoun noun: String) -> Figure.Kind? {
    if deadNouns.contains(noun) { return .dead }
    if woundedNouns.contains(noun) { return .wounded }
    if arrestNouns.contains(noun) { return .arrested }
    if displacedNouns.contains(noun) { return .displaced }
    if personnel.contains(noun) { return .personnel }
    if weapons.contains(noun) { return .weapons }
    return nil
  }
}
