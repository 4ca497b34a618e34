import Testing
import TimeAndPlace

@Suite struct PlaceReaderTests {
  static let known: [String: (name: String, country: String)] = [
    "Aden": ("Aden", "YEM"), "Yemen": ("Yemen", "YEM"), "Mali": ("Mali", "MLI"), "Syrian": ("Syria", "SYR"),
    "Baghdad": ("Baghdad", "IRQ"), "Iraq": ("Iraq", "IRQ"), "Paris": ("Paris", "FRA"),
    "Texas": ("Texas", "USA"),
    "Kenya": ("Kenya", "KEN"), "Burkina Faso": ("Burkina Faso", "BFA"), "Georgia": ("Georgia", "GEO"),
    "Ivory Coast": ("Côte d'Ivoire", "CIV"), "Syria": ("Syria", "SYR"), "Idlib": ("Idlib", "SYR"),
    "Spain": ("Spain", "ESP"), "Port of Spain": ("Port of Spain", "TTO"), "Sudan": ("Sudan", "SDN"),
    "South Sudan": ("South Sudan", "SSD"), "The Hague": ("The Hague", "NLD"),
    "Cape Town": ("Cape Town", "ZAF"), "Cape": ("Cape", "USA"), "St George's": ("St George's", "GRD"),
  ]

  static let reader = PlaceReader { name in
    known[name].map { ($0.name, $0.country, ["Aden", "Baghdad", "Paris", "Idlib"].contains(name)) }
  }

  @Test(arguments: [
    ("the port of Aden", "Aden", "YEM"),
    ("northern Mali", "Mali", "MLI"),
    ("Baghdad", "Baghdad", "IRQ"),
    ("in the Syrian city of Idlib", "Idlib", "SYR"),
    ("in the Syrian town of Kfar Nabl", "Kfar Nabl", "SYR"),
    ("Kfar Nabl in northern Syria", "Kfar Nabl", "SYR"),
    ("Paris, Texas", "Paris", "USA"),
    ("Garissa, Kenya", "Garissa", "KEN"),
    ("Baghdad, the capital of Iraq", "Baghdad", "IRQ"),
    ("the Ivory Coast", "Côte d'Ivoire", "CIV"),
    ("northern Burkina Faso", "Burkina Faso", "BFA"),
    ("Mali's Gao region", "Gao", "MLI"),
    ("the village of Plav Dol", "Plav Dol", ""),
    ("here, in Paris Verde", "Paris Verde", ""),
    ("Baghdad's Sadr", "Sadr", "IRQ"),
    ("Port of Spain", "Port of Spain", "TTO"),
    ("South Sudan", "South Sudan", "SSD"),
    ("The Hague", "The Hague", "NLD"),
    ("Cape Town", "Cape Town", "ZAF"),
    ("St George's", "St George's", "GRD"),
  ])
  func names(words: String, name: String, country: String) {
    let place = Self.reader.place(words)
    #expect(place == EventPlace(name: name, country: country))
  }

  @Test(arguments: ["Baghdad International Airport", "Aden Airport", "Paris University Hospital"])
  func whatATownNamesAfterItselfKeepsItsCountry(words: String) {
    #expect(Self.reader.place(words)?.country == Self.known[String(words.prefix { $0 != " " })]?.country)
  }

  @Test(arguments: ["the village", "there", "The region", "here", ""])
  func nothingNamed(words: String) { #expect(Self.reader.place(words) == nil) }
}
