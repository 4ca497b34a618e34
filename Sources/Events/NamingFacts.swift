import Entities
import Language
import Reports

/// *also called* and *holds the office of*, which the resolution of names already found.
enum NamingFacts {
  /// What somebody is to another, and no office.
  private static let kin: Set<String> = [
    "brother", "sister", "father", "mother", "son", "daughter", "wife", "husband", "widow", "cousin", "uncle",
    "aunt",
    "nephew", "niece", "friend", "neighbour", "neighbor", "relative", "army", "navy",
    "force", "forces", "troops", "side", "camp", "group", "member",
  ]

  static func facts(in context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    let coded = Set(context.report.sentences.filter(\.isCoded).map(\.number))
    for mention in context.resolution.mentions where coded.contains(mention.sentence) && mention.form == .name
    {
      guard let entity = mention.entities.first, mention.entities.count == 1, entity.kind == .person,
        !entity.role.isEmpty, entity.sector != "EDU", entity.role != "counterpart",
        let analysed = context.analysis.sentences.first(where: { $0.number == mention.sentence })
      else { continue }
      // The office counts as told only where its words stand beside the name.
      let role = entity.role.withoutRank
      guard role.lowercased() != "former", !kin.contains(role.lowercased()),
        let office = range(of: role, in: analysed),
        isBeside(office, mention.tokens)
      else { continue }
      let words = context.evidence(mention.tokens, in: analysed)
      let subject = Party(words: words, entity: entity, reason: mention.reason)
      let object = context.evidence(office, in: analysed)
      out.append(Fact(.office, subject, .value(object), analysed, context))
    }
    return out + aliases(in: context)
  }

  /// Whether two ranges of tokens overlap or have at most a comma and an article between them.
  private static func isBeside(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.overlaps(b) || (0...3).contains(b.lowerBound - a.upperBound)
      || (0...3).contains(a.lowerBound - b.upperBound)
  }

  private static func aliases(in context: CodingContext) -> [Fact] {
    context.resolution.aliases.compactMap { pair in
      guard let analysed = context.analysis.sentences.first(where: { $0.number == pair.sentence }),
        let name = range(of: pair.name, in: analysed), let alias = range(of: pair.alias, in: analysed)
      else { return nil }
      guard let subject = context.parties(name, in: analysed).first, subject.entity.kind != .unknown else {
        return nil
      }
      // Of the two spellings, the one that is not the usual name already.
      let other = pair.alias.lowercased() == subject.entity.name.lowercased() ? name : alias
      return Fact(.alsoCalled, subject, .value(context.evidence(other, in: analysed)), analysed, context)
    }
  }

  /// Where a name stands in a sentence, as tokens.
  private static func range(of name: String, in analysed: SentenceAnalysis) -> Range<Int>? {
    let wanted = name.filter { !$0.isWhitespace }.lowercased()
    for start in analysed.tokens.indices {
      var joined = ""
      for end in start..<analysed.tokens.count {
        joined += analysed.tokens[end].text.lowercased()
        if joined == wanted { return start..<(end + 1) }
        if joined.count > wanted.count { break }
      }
    }
    return nil
  }
}

extension String {
  /// An office without the rank that stands between it and the name: "leader Capt." is "leader"; a rank alone is none.
  var withoutRank: String {
    let ranks: Set<String> = [
      "capt.", "gen.", "col.", "lt.", "maj.", "sgt.", "dr.", "prof.", "mr.", "mrs.", "ms.", "captain",
      "general", "colonel",
      "major", "lieutenant", "brig.", "adm.", "brigadier", "admiral", "commodore", "sergeant", "marshal",
      "adm", "gen", "col", "lt", "maj", "rear", "vice", "field",
    ]
    var words = split(separator: " ")
    // A "general" behind another word for an office is no rank: "attorney general".
    let civil: Set<String> = [
      "attorney", "secretary", "director", "consul", "governor", "solicitor", "inspector", "prosecutor",
      "auditor",
      "surgeon", "comptroller", "adjutant",
    ]
    while let last = words.last, ranks.contains(last.lowercased()) {
      if last.lowercased() == "general", let before = words.dropLast().last,
        civil.contains(before.lowercased())
      {
        break
      }
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
