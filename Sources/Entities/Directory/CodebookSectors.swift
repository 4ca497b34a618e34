/// The sectors of the codebook, and what other code books call them.
enum CodebookSectors {
  static let all: Set<String> = [
    "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "REB", "PAR", "CRM", "IGO", "NGO", "MED", "BUS", "EDU",
    "REL",
    "CVL", "ELI", "UNK",
  ]

  /// A sector of ours for a code of CAMEO or of a user's table, or `nil` when it is none.
  static func sector(_ code: String) -> String? {
    all.contains(code) ? code : others[code]
  }

  /// CAMEO's role codes, after the CAMEO manual, chapter 3.
  private static let others: [String: String] = [
    "UAF": "PAR", "INS": "REB", "SEP": "REB", "RAD": "REB", "IMG": "REB", "MNC": "BUS", "NGM": "NGO",
    "HRI": "NGO",
    "ENV": "NGO", "LAB": "CVL", "AGR": "CVL", "REF": "CVL", "KID": "CVL", "DEV": "GOV", "HLH": "CVL",
    "PTY": "OPP",
    "MOS": "REL", "MUS": "REL", "CHR": "REL", "JEW": "REL", "HIN": "REL", "BUD": "REL", "PRM": "GOV",
    "MOP": "OPP",
    "SCI": "EDU", "LEF": "CVL",
  ]
}

/// Takes a CAMEO actor code apart: "RUSGOV", "MLIMIL", "IGOUNO", "~OPPMED".
struct CameoCode: Equatable {
  var country = ""
  var sector = ""

  /// - Parameter knows: Whether a code of three letters is that of a state.
  init(_ code: String, knows: (String) -> Bool) {
    var letters = Substring(code.uppercased().filter { $0.isLetter || $0 == "~" })
    if letters.hasPrefix("~") { letters = letters.dropFirst() }
    while letters.count >= 3 {
      let part = String(letters.prefix(3))
      letters = letters.dropFirst(3)
      if country.isEmpty, sector.isEmpty || sector == "REB" || sector == "BUS",
        knows(Self.states[part] ?? part)
      {
        country = Self.states[part] ?? part
      } else if sector.isEmpty, let found = CodebookSectors.sector(part) {
        sector = found
      }
    }
    if sector.isEmpty { sector = country.isEmpty ? "UNK" : "GOV" }
  }

  /// Codes of CAMEO that differ from ISO 3166.
  private static let states = [
    "ROM": "ROU", "KSV": "XKX", "TMP": "TLS", "GZS": "PSE", "WSB": "PSE", "PAL": "PSE", "ZAR": "COD",
    "SCG": "SRB",
  ]
}
