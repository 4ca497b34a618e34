import Events

/// What the words of a sentence are about: its names and its other telling words.
struct SentenceContent: Sendable {
  /// Words with a capital inside the sentence, in small letters; countries, their peoples and the calendar left out.
  let names: Set<String>
  /// The other words of five letters and more, in the singular, without those that any report has.
  let words: Set<String>

  /// Names and words alike, as far as they are compared.
  var all: Set<String> { words.union(names.map { String(CountedNoun.singular($0).prefix(6)) }) }

  init(_ sentence: ReadSentence, countries: some Collection<String>) {
    var names: Set<String> = []
    var words: Set<String> = []
    let peoples = countries.map { $0.prefix(4) }
    for (at, word) in sentence.words.enumerated() {
      let plain = sentence.plain[at]
      guard plain.count > 3, plain.first?.isLetter == true, !Self.common.contains(plain) else { continue }
      if at > 0, word.first?.isUppercase == true {
        if !peoples.contains(plain.prefix(4)) { names.insert(plain) }
      } else if plain.count > 4, !peoples.contains(plain.prefix(4)) {
        words.insert(String(CountedNoun.singular(plain).prefix(6)))
      }
    }
    self.names = names
    self.words = words
  }

  private static let common: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "minister",
    "ministers",
    "president", "prime", "foreign", "defence", "interior", "government", "ministry", "general", "spokesman",
    "spokeswoman", "people", "about", "after", "before", "would", "could", "their", "there", "which", "while",
    "where",
    "these", "those", "other", "others", "against", "during", "under", "between", "million", "billion",
    "thousand",
    "hundred", "according", "country", "countries", "state", "states", "nation", "nations", "three", "seven",
    "eight",
    "first", "second", "third", "reported", "agency", "statement", "officials", "official", "region",
    "regional",
    "united", "since", "until", "within", "further", "several", "still", "least", "denied", "being", "given",
    "years",
    "weeks", "months", "today", "yesterday", "would", "should", "might", "again", "forces", "leader",
    "leaders",
  ]
}
