/// Lemmas of regular English forms, by rule for nouns and by a list of verbs.
///
/// The model chooses among rules such as "cut two letters"; for forms that a rule of grammar settles it need not guess.
enum RegularForms {
  /// The lemma of a lower-case form, or `nil` when it is not settled here.
  static func lemma(of form: String, upos: String, feats: String) -> String? {
    switch upos {
    case "VERB": verbs[form]
    case "NOUN" where feats.hasFeature("Number=Plur"): singular(of: form)
    case "NOUN" where feats.hasFeature("Number=Sing"): form
    default: nil
    }
  }

  /// The singular of a regular plural: "cities" → "city", "losses" → "loss", "forces" → "force".
  static func singular(of form: String) -> String? {
    guard form.count > 3, form.hasSuffix("s"), !form.hasSuffix("ss"), !form.hasSuffix("us"),
      !form.hasSuffix("is")
    else { return nil }
    if unchanged.contains(form) { return form }
    if let other = exceptions[form] { return other }
    if form.hasSuffix("ies"), form.count > 4 { return form.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zzes", "oes"].contains(where: form.hasSuffix) {
      return String(form.dropLast(2))
    }
    return String(form.dropLast())
  }

  private static let unchanged: Set<String> = [
    "series", "species", "news", "politics", "headquarters", "barracks", "means", "economics", "physics",
    "mathematics", "ethics", "athletics", "forensics", "logistics", "diplomatics",
  ]
  private static let exceptions = [
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus",
    "censuses": "census", "shoes": "shoe", "movies": "movie", "cookies": "cookie", "calories": "calorie",
    "axes": "axe", "caches": "cache", "headaches": "headache", "lives": "life", "wives": "wife",
    "leaves": "leaf",
    "knives": "knife", "halves": "half", "thieves": "thief", "wolves": "wolf", "shelves": "shelf",
    "crises": "crisis", "bases": "base", "analyses": "analysis", "theses": "thesis", "ties": "tie",
    "lies": "lie",
    "pies": "pie", "consensuses": "consensus",
  ]

  private static let verbs: [String: String] = {
    var out: [String: String] = [:]
    for verb in VerbList.words.split(whereSeparator: \.isWhitespace).map(String.init) {
      for form in forms(of: verb) where out[form] == nil { out[form] = verb }
    }
    return out
  }()

  /// The forms a regular verb can have, with and without a doubled consonant.
  static func forms(of verb: String) -> [String] {
    let letters = Array(verb)
    guard let last = letters.last, letters.count > 1 else { return [verb] }
    let before = letters[letters.count - 2]
    let isVowel: (Character) -> Bool = { "aeiou".contains($0) }
    var out = [verb]
    if last == "y", !isVowel(before) {
      out += [verb.dropLast() + "ies", verb.dropLast() + "ied", verb + "ing"].map { String($0) }
    } else if last == "e" {
      out += [verb + "s", verb + "d"]
      if before == "i" { out.append(verb.dropLast(2) + "ying") }
      out += before == "e" || before == "o" || before == "y" ? [verb + "ing"] : [verb.dropLast() + "ing"]
    } else {
      let hisses = ["s", "x", "z", "o"].contains(last) || verb.hasSuffix("sh") || verb.hasSuffix("ch")
      out += [verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing"]
      if last == "c" { out += [verb + "ked", verb + "king"] }
      if !isVowel(last), !["w", "x", "y"].contains(last), isVowel(before) {
        out += [verb + "\(last)ed", verb + "\(last)ing"]
      }
    }
    return out
  }
}
