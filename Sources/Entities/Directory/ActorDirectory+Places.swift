extension ActorDirectory {
  /// The usual name and the country of a place the directory knows: a state, a demonym, a capital, a city, a province; and
  /// whether it is a town.
  ///
  /// - Returns: `nil` when it knows no such place.
  public func place(named name: String) -> (name: String, country: String, isTown: Bool)? {
    let postings = ActorDirectory.ranked(index.find(NameKey.of(Array(name.utf8)).hash))
    for posting in postings {
      let row = Int(posting.row)
      switch posting.role {
      case .state, .demonym: return (states[row].name, states[row].code, false)
      case .capital, .city: return (name, states[row].code, true)
      case .province: return (name, states[row].code, false)
      default: continue
      }
    }
    return nil
  }

  /// How much it knows, in a line.
  public var summary: String {
    let groups = organisations.count { $0.isGroup }
    return
      "\(states.count) states and territories, \(organisations.count - groups) organisations, \(groups) armed groups, "
      + "\(people.count) people, \(nameCount) spellings"
  }
}
