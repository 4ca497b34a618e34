package import Language

/// What the directory knows the dates of, behind a name in a sentence.
package enum DatedName: Sendable {
  case person(PersonRecord)
  case organisation(OrganisationRecord)
  case state(StateRecord)
}

extension ActorDirectory {
  /// The names in a sentence whose bearers the directory has dates for: offices held, foundings, memberships.
  ///
  /// A surname alone is left out, and so is a name that several persons bear.
  package func datedNames(in tokens: [Token]) -> [(tokens: Range<Int>, name: DatedName)] {
    matches(in: tokens).compactMap { match in
      guard let posting = match.postings.first else { return nil }
      let row = Int(posting.row)
      switch posting.role {
      case .person where match.postings.count { $0.role == .person } == 1:
        return (match.tokens, .person(people[row]))
      case .organisation, .group: return (match.tokens, .organisation(organisations[row]))
      case .state: return (match.tokens, .state(states[row]))
      default: return nil
      }
    }
  }
}
