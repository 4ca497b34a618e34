import Events
import Reports

/// A report's caption against its own body, read by rule since captions are not coded.
struct CaptionDifferences {
  func differences(of report: Report, among entries: [Entry], _ context: FindingContext) -> [Difference] {
    let captions = report.sentences.filter { report.passages.indices.contains($0.passage) }
      .filter { report.passages[$0.passage].kind == .caption }
    guard !captions.isEmpty else { return [] }
    let body = report.sentences.filter(\.isCoded)
    return captions.flatMap { caption in
      let read = ReadSentence(caption, in: report.text)
      // A picture from the files shows another day.
      guard !read.plain.contains("file") else { return [Difference]() }
      return ranks(of: read, caption.number, body, report, entries, context)
        + figures(of: read, caption.number, report, entries, context)
    }
  }

  /// "army chiefs of A, B and C" where the body has the defence ministers of the same.
  private func ranks(
    of caption: ReadSentence, _ number: Int, _ body: [Sentence], _ report: Report, _ entries: [Entry],
    _ context: FindingContext
  ) -> [Difference] {
    let shown = Group.all(in: caption, context)
    guard !shown.isEmpty else { return [] }
    let told = body.flatMap { sentence -> [(group: Group, sentence: Int)] in
      let read = ReadSentence(sentence, in: report.text)
      return Group.all(in: read, context).map { ($0, sentence.number) }
    }
    return shown.compactMap { group in
      let near = told.filter { $0.group.isLike(group) }
      let counted = near.filter { $0.group.countries.isEmpty || group.countries.isEmpty }
      // By their number alone only the one group of that number is meant.
      guard counted.count <= 1 || Set(counted.map(\.group.rank.rank)).count == 1 else { return nil }
      guard !near.isEmpty, near.allSatisfy({ Ranks.exclude($0.group.rank.rank, group.rank.rank) }) else {
        return nil
      }
      let first = near[0].sentence
      let claims =
        [
          Claim(
            key: group.rank.rank, text: group.text,
            source: SentenceReference(report: report.id, sentence: number))
        ]
        + near.map {
          Claim(
            key: $0.group.rank.rank, text: $0.group.text,
            source: SentenceReference(report: report.id, sentence: $0.sentence))
        }
      let values = context.values(of: claims)
      let subject = "who took part"
      return Difference(
        kind: .rank, entry: entry(at: first, of: report.id, among: entries), subject: subject, values: values,
        isWithinOneReport: true, weight: 0.6, statement: context.statementWithin(subject, values))
    }
  }

  /// Several of one office: "the foreign ministers of Tonga and Samoa", "foreign ministers Lima and Okoro", "the two prime
  /// ministers".
  private struct Group {
    var rank: Ranks.Phrase
    var countries: Set<String>
    var count: Int
    var text: String

    static func all(in sentence: ReadSentence, _ context: FindingContext) -> [Group] {
      let named = CaptionDifferences.groups(in: sentence, context).map {
        Group(rank: $0.rank, countries: $0.countries, count: $0.countries.count, text: $0.text)
      }
      let known = Set(named.map(\.rank.words))
      return named
        + Ranks.phrases(in: sentence).filter { $0.isPlural && !known.contains($0.words) }.compactMap {
          phrase in
          let words = phrase.words
          guard
            let count = counted(before: words.lowerBound, in: sentence)
              ?? names(after: words.upperBound, in: sentence)
          else { return nil }
          return Group(rank: phrase, countries: [], count: count, text: sentence.text(words))
        }
    }

    /// Of two states in common, or as many, where one of the two does not say of which.
    func isLike(_ other: Group) -> Bool {
      if !countries.isEmpty, !other.countries.isEmpty {
        return countries.intersection(other.countries).count >= 2
      }
      return count == other.count
    }

    private static func counted(before at: Int, in sentence: ReadSentence) -> Int? {
      guard at > 0 else { return nil }
      return ["two": 2, "three": 3, "four": 4, "five": 5][sentence.plain[at - 1]]
    }

    /// How many names stand side by side from an index on, two at least.
    private static func names(after start: Int, in sentence: ReadSentence) -> Int? {
      var count = 0
      var isInName = false
      // Behind "and" stands the last of them.
      var isLast = false
      for (word, plain) in zip(sentence.words[start...], sentence.plain[start...]) {
        if word.first?.isUppercase == true {
          if !isInName { count += 1 }
          isInName = true
        } else if ["(", ")", "left", "right", "centre"].contains(plain) {
          continue
        } else if plain == "," && isLast {
          break
        } else if [",", "and"].contains(plain) {
          isLast = plain == "and"
          isInName = false
        } else {
          break
        }
      }
      return count > 1 ? count : nil
    }
  }

  /// Ranks in the plural, with the countries whose names follow or stand before.
  static func groups(in sentence: ReadSentence, _ context: FindingContext)
    -> [(rank: Ranks.Phrase, countries: Set<String>, text: String)]
  {
    Ranks.phrases(in: sentence).filter(\.isPlural).compactMap { phrase in
      var countries = Set(context.countries(in: sentence, from: phrase.words.upperBound))
      if countries.count < 2 { countries = Set(context.countries(in: sentence, to: phrase.words.lowerBound)) }
      guard countries.count >= 2 else { return nil }
      return (phrase, countries, sentence.text(phrase.words))
    }
  }

  /// Another count of the same people or things than the one that the body has.
  private func figures(
    of caption: ReadSentence, _ number: Int, _ report: Report, _ entries: [Entry], _ context: FindingContext
  ) -> [Difference] {
    let source = SentenceReference(report: report.id, sentence: number)
    let shown = FigureFinder.figures(in: caption.tokens).map { context.claim($0, caption, source) }
      .filter { $0.counted.group != .part && $0.kind != .money }
    guard !shown.isEmpty else { return [] }
    let told = report.sentences.filter(\.isCoded).flatMap { sentence -> [FigureClaim] in
      let read = ReadSentence(sentence, in: report.text)
      let source = SentenceReference(report: report.id, sentence: sentence.number)
      return FigureFinder.figures(in: read.tokens).map { context.claim($0, read, source) }
    }
    return shown.compactMap { claim in
      let same = told.filter { other in
        other.counted.group != .part && !claim.counted.noun.isEmpty
          && other.counted.noun == claim.counted.noun
          && (claim.counted.group != .anybody || other.kind == claim.kind)
      }
      guard !same.isEmpty, same.allSatisfy({ $0.range.conflict(with: claim.range) > 0 }) else { return nil }
      let values = context.values(of: [claim.claim] + same.map(\.claim))
      let subject = FigureWording.subject(claim.kind, claim.counted.noun)
      return Difference(
        kind: .figure, entry: entry(at: same[0].source.sentence, of: report.id, among: entries),
        subject: subject,
        values: values, isWithinOneReport: true, weight: 0.6,
        statement: context.statementWithin(subject, values))
    }
  }

  private func entry(at sentence: Int, of report: String, among entries: [Entry]) -> String {
    entries.first { $0.mentions.contains { $0.report.id == report && $0.sentence == sentence } }?.id ?? ""
  }
}
