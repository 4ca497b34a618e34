/// Lists the sentences that reports of different groups share, each with the earliest report that has it.
struct PassageBuilder {
  let texts: DistinctTexts
  let settings: CopySettings

  func passages(groups: [CopyGroup]) -> [CopiedPassage] {
    var group: [String: Int] = [:]
    for (index, item) in groups.enumerated() {
      for report in item.reports { group[report] = index }
    }
    var origins: [Place: Place] = [:]
    for link in texts.links {
      let (first, second) = (texts.members[link.first][0], texts.members[link.second][0])
      let own = group[texts.prints[first].id]
      if own != nil, own == group[texts.prints[second].id] { continue }
      for pair in link.alignment.pairs where pair.ownWords >= Self.minimumOwnWords {
        let origin = Place(report: first, sentence: pair.first)
        for member in texts.members[link.second] {
          let copy = Place(report: member, sentence: pair.second)
          if let known = origins[copy], known < origin { continue }
          origins[copy] = origin
        }
      }
    }
    return origins.sorted { $0.key < $1.key }.map {
      CopiedPassage(copy: reference($0.key), origin: reference($0.value))
    }
  }

  /// Words outside quotation marks that two reporters would not write alike by chance.
  private static let minimumOwnWords = 10

  private struct Place: Hashable, Comparable {
    var report: Int
    var sentence: Int

    static func < (a: Place, b: Place) -> Bool { (a.report, a.sentence) < (b.report, b.sentence) }
  }

  private func reference(_ place: Place) -> SentenceReference {
    let print = texts.prints[place.report]
    return SentenceReference(report: print.id, sentence: Int(print.numbers[place.sentence]))
  }
}
