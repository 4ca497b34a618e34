/// Names that count as one when parties are compared; the first of each row stands for all.
///
/// The rows are those of the event scorer, `score_events.py`, so that both give the same figures.
enum PartyAliases {
  static let rows = [
    "alliance of sahel states|aes|confederation of sahel states|confederation of the sahel states|"
      + "sahel states confederation|ass|aes confederation",
    "ecowas|economic community of west african states",
    "aes joint force|joint force|joint battalion|joint military battalion|aes unified force",
    "united nations|un|u.n.|un security council|united nations security council|security council|"
      + "u.n. security council",
    "islamic state|isis|isil|daesh|islamic state group|is",
    "al-qaeda|al-qaida|al qaeda|al qaida",
    "wagner group|wagner",
    "european union|eu",
    "nato|north atlantic treaty organization",
    "african union|au|organization of african unity",
    "hezbollah|hizbollah",
    "arab league|league of arab states",
    "un special commission|unscom|u.n. special commission|united nations special commission",
  ]

  /// From each name to the first of its row.
  static let first: [String: String] = {
    var out: [String: String] = [:]
    for row in rows {
      let names = row.split(separator: "|").map(String.init)
      for name in names { out[name] = names[0] }
    }
    return out
  }()
}
