/// Who is who as reports tell it that lie beside the one at hand: people whose country they state, names that they explain.
///
/// No directory has last week's minister or a movement founded yesterday; the report that introduces them in full helps to
/// read the one that does not.
public struct Acquaintances: Sendable, Equatable {
  /// People by their full names, as far as words of the report or the directory tell their country.
  private(set) var people: [String: Entity]
  /// Organisations and groups by the names and acronyms that a report gives them itself.
  private(set) var names: [String: Entity]
  /// The states that a report says an alliance is of, by the alliance's name.
  private(set) var members: [String: [String]]
  /// The forces of several states, by how often reports mean them.
  private(set) var forces: [Entity: Int] = [:]
  /// Whether the report speaks of a joint force without saying whose.
  private var hasNamelessForce = false
  /// People whose country the report leaves open.
  private var guessed: Set<String>

  public init() { (people, names, members, guessed) = ([:], [:], [:], []) }

  /// What the reports of a set tell together; where they contradict each other about somebody's country, most of them say.
  public init(of reports: [Acquaintances]) {
    self.init()
    var told: [String: [Entity]] = [:]
    for report in reports {
      for (name, entity) in report.people { told[name, default: []].append(entity) }
      for (name, entity) in report.names {
        // One report takes a movement for a party, another knows that it is under arms.
        if let known = names[name] {
          let isArmed = (known.kind == .group, entity.kind == .group)
          guard !isArmed.0 && isArmed.1 || isArmed.0 == isArmed.1 && known.name > entity.name else {
            continue
          }
        }
        names[name] = entity
      }
      forces.merge(report.forces, uniquingKeysWith: +)
      for (name, codes) in report.members where codes.count > members[name, default: []].count {
        members[name] = codes
      }
    }
    for (name, entities) in told {
      let counts = Dictionary(entities.map { ($0.country, 1) }, uniquingKeysWith: +)
      let ranked = counts.sorted { $0.value > $1.value }
      guard ranked.count == 1 || ranked[0].value > ranked[1].value else { continue }
      people[name] = entities.filter { $0.country == ranked[0].key }.min {
        ($0.sector, $0.role) < ($1.sector, $1.role)
      }
    }
  }

  public var isEmpty: Bool { people.isEmpty && names.isEmpty && forces.isEmpty }

  /// Whether words of the report, or the directory, tell of which country a person is; else it is only guessed.
  public func tellsCountry(ofPerson name: String) -> Bool {
    people[name] != nil || people.values.contains { $0.name == name }
  }

  /// The joint force that reports speak of, if it is mostly one.
  var force: Entity? {
    let total = forces.values.reduce(0, +)
    return forces.first { $0.value * 5 > total * 3 }?.key
  }

  /// Whether a report that tells these of its own would be read otherwise by one who knows `others`.
  ///
  /// - Parameter text: The report's text.
  public func wouldLearn(from others: Acquaintances, text: String) -> Bool {
    if guessed.contains(where: { others.people[$0] != nil }) { return true }
    if hasNamelessForce, let force = others.force, forces[force] == nil { return true }
    let words = Set(text.split { !$0.isLetter })
    func isNamed(_ name: String) -> Bool {
      name.split { !$0.isLetter }.allSatisfy(words.contains) && text.contains(name)
    }
    return others.names.contains { name, entity in names[name] != entity && isNamed(name) }
      || others.members.contains { name, _ in members[name] == nil && isNamed(name) }
  }
}

extension Acquaintances {
  /// What a report tells that has been resolved.
  init(_ discourse: Discourse) {
    self.init()
    for profile in discourse.profiles where profile.words.count > 1 {
      let name = profile.words.joined(separator: " ")
      if profile.isCountryStated, !profile.entity.country.isEmpty {
        people[name] = profile.entity
      } else if profile.entity.sector != "IGO" {
        guessed.insert(name)
      }
    }
    let own = discourse.textNames.values.filter {
      [.organisation, .group].contains($0.kind) && $0.sector != "UNK"
    }
    for entity in own where entity.name.split(separator: " ").count > 1 { names[entity.name] = entity }
    // "The Fezzan Guard, a rebel force": whoever has read that takes it for no army of a state.
    for mention in discourse.tracked.map(\.mention) where mention.form == .name && mention.entities.count == 1
    {
      let group = mention.entities[0]
      guard group.kind == .group, group.id == "\(group.sector):\(group.name)", names[group.name] == nil,
        group.name.split(separator: " ").count > 1,
        discourse.directory.index.find(NameKey.of(group.name).hash).isEmpty
      else { continue }
      names[group.name] = group
    }
    for alias in discourse.aliases where alias.alias.isAcronym && alias.alias.count > 2 {
      names[alias.alias] = discourse.textNames[NameKey.of(alias.alias).hash].flatMap {
        own.contains($0) ? $0 : nil
      }
    }
    for group in discourse.armedGroups {
      let entity = group.entity
      guard entity.name.split(separator: " ").count > 1, discourse.directory.organisation(entity.name) == nil,
        names[entity.name] == nil
      else { continue }
      names[entity.name] = entity
      // Another report may go on with its initials.
      let initials = String(entity.name.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
      if initials.count > 2, names[initials] == nil { names[initials] = entity }
    }
    for tracked in discourse.tracked {
      guard tracked.mention.entities.count == 1, let meant = tracked.mention.entities.first else { continue }
      if meant == Discourse.namelessForce || tracked.mention.reason == Discourse.forceOfAllianceBefore {
        hasNamelessForce = true
      } else if meant.isJointForce, tracked.mention.reason != Discourse.acquaintedReason {
        forces[meant, default: 0] += 1
      }
    }
    for tracked in discourse.tracked {
      // What one report knows for its alliance's force, another calls by the same name.
      guard tracked.mention.entities.count == 1, let force = tracked.mention.entities.first,
        force.isJointForce, discourse.directory.index.find(NameKey.of(force.name).hash).isEmpty,
        // Whose force it is was a guess where the directory's alliance is only named somewhere in the report.
        discourse.directory.organisation(force.name.replacing(" Joint Force", with: "")) == nil
      else { continue }
      let facts = discourse.facts(tracked.mention.tokens, in: tracked.position.sentence)
      guard let name = Discourse.ownName(of: facts, in: discourse.views[tracked.position.sentence]),
        name != force.name
      else { continue }
      names[name] = force
    }
    for (name, record) in discourse.textAlliances where !record.members.isEmpty {
      members[name] = record.memberCodes(in: nil)
    }
  }
}

extension Discourse {
  static let acquaintedReason = "named so in another report"

  /// Makes the names known that other reports explain and this one does not.
  mutating func meetAcquaintances() {
    for (name, entity) in acquaintances.names {
      let key = NameKey.of(name).hash
      if let own = textNames[key], own.kind == .organisation, own.sector == "OPP" || own.sector == "NGO",
        entity.kind == .group, entity.name == own.name
      {
        textNames[key] = entity
        continue
      }
      // What a report of the story explains is meant, whoever else goes by those letters.
      if textNames[key] == nil, directory.index.find(key).isEmpty || name.isAcronym && entity.name != name {
        textNames[key] = entity
      }
    }
    for (name, codes) in acquaintances.members { found(name, by: codes, source: Self.acquaintedReason) }
  }
}
