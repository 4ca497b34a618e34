/// What words tell of the gender of the person they name.
enum Genders {
  private static let male: Set<String> = [
    "mr", "mr.", "sir", "king", "prince", "emir", "sultan", "chairman", "spokesman", "businessman",
    "congressman",
    "statesman", "father", "husband", "son", "brother", "pope", "man", "boy", "sheikh", "he", "him", "his",
    "lord",
    "bishop", "imam", "ayatollah", "mullah", "policeman", "gunman",
  ]
  private static let female: Set<String> = [
    "mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "chairwoman", "spokeswoman", "businesswoman",
    "congresswoman", "mother", "wife", "daughter", "sister", "woman", "girl", "she", "her", "hers", "lady",
    "dame",
    "madam", "nun",
  ]

  /// "m", "f" or "".
  static func of(_ word: String) -> String { male.contains(word) ? "m" : female.contains(word) ? "f" : "" }
}
