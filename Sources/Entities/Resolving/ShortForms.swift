import Language

/// Short names of people: "Diop" for Abdoulaye Diop, whom the report names in full before or after.
extension Discourse {
  /// Whether the words of a name are the last ones, or any, of a fuller name of the report.
  func isShortForm(_ keys: [UInt64], of profile: PersonProfile?) -> Bool {
    if let profile { return profile.keys.count > keys.count && keys.allSatisfy(profile.keys.contains) }
    return profiles.contains { isShortForm(keys, of: $0) }
  }

  /// The profile that a name belongs to: the same name, else the nearest fuller one before it, else the first after.
  func profile(for keys: [UInt64], at position: Position, gender: String) -> PersonProfile? {
    if let same = profiles.last(where: { $0.keys == keys && $0.position <= position })
      ?? profiles.first(where: { $0.keys == keys })
    {
      if keys.count > 1 || !profiles.contains(where: { isShortForm(keys, of: $0) }) { return same }
    }
    let fuller = profiles.filter {
      isShortForm(keys, of: $0) && (gender.isEmpty || $0.gender.isEmpty || $0.gender == gender)
    }
    let bySurname = fuller.filter { $0.keys.last == keys.last }
    let candidates = bySurname.isEmpty ? fuller : bySurname
    return candidates.last { $0.position <= position } ?? candidates.first
      ?? profiles.first { $0.keys == keys }
  }

  /// The person of a name span: by the report itself, else by the directory where the context supports it.
  func person(_ name: Range<Int>, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let keys = nameWords(name, in: view).map { NameKey.of($0).hash }
    guard !keys.isEmpty else { return nil }
    let position = Position(sentence: sentence, token: name.lowerBound)
    let gender = name.lowerBound > 0 ? Genders.of(view.lower[name.lowerBound - 1]) : ""
    if let profile = profile(for: keys, at: position, gender: gender) {
      let isShort = keys.count < profile.keys.count
      let reason =
        isShort
        ? "short form of \(profile.entity.name), sentence \(number(profile.position.sentence))"
        : profile.reason
      return Resolved([profile.entity], .name, reason)
    }
    if let known = directoryPerson(name, title: nil, in: sentence) {
      return Resolved(
        [known.entity], .name,
        "\(known.record.source): \(known.entity.role.isEmpty ? known.entity.name : known.entity.role)")
    }
    return nil
  }

  /// The directory's person of a name, when it is a full name or a surname that the context supports.
  func directoryPerson(_ name: Range<Int>, title: PersonTitle?, in sentence: Int) -> (
    record: PersonRecord, entity: Entity
  )? {
    let view = views[sentence]
    var key = NameKey()
    for index in name {
      key.add(view.tokens[index].text.utf8)
      key.endWord()
    }
    var best: (score: Double, row: Int)?
    var isTied = false
    for posting in directory.index.find(key.hash) {
      guard posting.role == .person || posting.role == .surname else { continue }
      let row = Int(posting.row)
      let score = support(
        directory.people[row], isFullName: posting.role == .person && name.count > 1, title: title)
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

  /// How well a person of the directory fits: a full name, an office held on the day, the country and the title.
  private func support(_ record: PersonRecord, isFullName: Bool, title: PersonTitle?) -> Double {
    var score: Double = isFullName ? 3 : 0
    if let (office, isCurrent) = record.office(on: day) {
      if day != nil { score += isCurrent ? 1 : -1 }
      if let count = counts[office.country], count > 0 { score += 2 }
      if let title, !title.role.isEmpty, !title.head.isEmpty {
        let words = office.office.lowercased()
        if words.contains(title.head) { score += 1 }
        if words.contains(title.role.lowercased()) { score += 0.5 }
      }
      if let code = title?.codes.first { score += code == office.country ? 1 : -4 }
    }
    return score
  }
}
