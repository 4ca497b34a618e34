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
    let bySurname = fuller.filter {
      $0.keys.last == keys.last || $0.hasSurnameFirst && $0.keys.first == keys.first
    }
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
    if let profile = profile(for: keys, at: position, gender: gender),
      !isOnlyGivenName(keys, of: profile)
        || directoryPerson(name, title: nil, in: sentence) == nil
    {
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

  /// "Hussein" is not Hussein Khalaf for sure: a name that comes first in the fuller one.
  private func isOnlyGivenName(_ keys: [UInt64], of profile: PersonProfile) -> Bool {
    keys.count == 1 && profile.keys.count > 1 && profile.keys.first == keys[0] && profile.keys.last != keys[0]
      && !profile.hasSurnameFirst
  }
}

extension PersonProfile {
  /// Whether the person comes from where the family name stands first.
  var hasSurnameFirst: Bool {
    ["CHN", "KOR", "PRK", "TWN", "HKG", "MAC", "VNM", "KHM", "HUN"].contains(entity.country)
  }
}
