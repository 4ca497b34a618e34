import Language

/// People of the directory, by a full name or by a surname that the report and its day support.
extension Discourse {
  /// The directory's person of a name, when it is a full name or a surname that the context supports.
  func directoryPerson(_ name: Range<Int>, title: PersonTitle?, in sentence: Int) -> (
    record: PersonRecord, entity: Entity
  )? {
    let view = views[sentence]
    if title == nil, name.count == 1, isOfAnotherTrade(name, in: view) { return nil }
    var key = NameKey()
    for index in name {
      key.add(view.tokens[index].text.utf8)
      key.endWord()
    }
    let postings = directory.index.find(key.hash).filter { $0.role == .person || $0.role == .surname }
    let isOnlyBearer = Set(postings.map(\.row)).count == 1
    var best: (score: Double, row: Int)?
    var isTied = false
    for posting in postings {
      let row = Int(posting.row)
      let score = support(
        directory.people[row], isFullName: posting.role == .person && name.count > 1,
        isOnlyBearer: isOnlyBearer, title: title)
      if best == nil || score > best!.score {
        best = (score, row)
        isTied = false
      } else if score == best!.score, best!.row != row {
        isTied = true
      }
    }
    guard let best, !isTied, best.score >= 2 else { return nil }
    let record = directory.people[best.row]
    return (record, directory.entity(for: record, on: day))
  }

  /// "|Kodjo|, a boatman": whom the words beside a bare surname introduce with a trade is no one whom readers know.
  private func isOfAnotherTrade(_ name: Range<Int>, in view: SentenceView) -> Bool {
    let comma = name.upperBound
    guard comma + 2 < view.count, view.lower[comma] == ",", ["a", "an"].contains(view.lower[comma + 1]) else {
      return false
    }
    return ["NOUN", "ADJ"].contains(view.tokens[comma + 2].upos)
  }

  /// How well a person of the directory fits: a full name, an office held on the day, the country and the title.
  private func support(
    _ record: PersonRecord, isFullName: Bool, isOnlyBearer: Bool, title: PersonTitle?
  ) -> Double {
    var score: Double = isFullName ? 3 : 0
    guard let (office, isCurrent) = record.office(on: day) else { return score }
    if day != nil { score += isCurrent ? 1 : hasJustLeft(office) && !isFullName ? 0 : -1 }
    if let count = counts[office.country], count > 0 {
      score += 2
    } else if isCurrent, day != nil, isOnlyBearer, !isFullName, Self.isHead(office.office) {
      score += 1
    }
    if let title, !title.role.isEmpty, !title.head.isEmpty {
      let words = office.office.lowercased()
      if words.contains(title.head) { score += 1 }
      if words.contains(title.role.lowercased()) { score += 0.5 }
    }
    if let title, let code = title.codes.first {
      if code == office.country { score += 1 } else if title.isOfCountry || !isFullName { score -= 4 }
    }
    return score
  }

  /// Whether an office ended less than four years before the day of the report.
  private func hasJustLeft(_ office: OfficeRecord) -> Bool {
    guard let year, let until = Int(office.until.prefix(4)), let day else { return false }
    return office.from <= day && until >= year - 4
  }

  /// Whether an office is that of a head of state or of government, whom readers know by the surname.
  private static func isHead(_ office: String) -> Bool {
    [
      "president", "prime minister", "king", "queen", "emir", "chancellor", "premier", "supreme leader",
      "sultan", "taoiseach", "pope",
    ].contains(office.lowercased())
  }
}
