public import Language
public import Reports

/// Says who is meant: finds the mentions of a report and resolves each to the entities it stands for.
///
/// ```swift
/// let resolver = EntityResolver(directory: try .builtIn())
/// let resolution = resolver.resolve(report: report, analysis: analysis)
/// resolution.mention(sentence: 6, tokens: 0..<6).entities  // Abdoulaye Diop, MLI, GOV
/// ```
///
/// What nothing is known of resolves to an entity of kind `unknown`; that is not an error.
public struct EntityResolver: Sendable {
  public let directory: ActorDirectory

  public init(directory: ActorDirectory) { self.directory = directory }

  /// Resolves a whole report in reading order; names that are introduced late are known from the start.
  ///
  /// - Parameter located: Where the report's place names lie, as far as it is known; the directory's places of the same
  ///   names give way to them.
  /// - Parameter acquaintances: Who is who as other reports of the set tell it.
  public func resolve(
    report: Report, analysis: Analysis, located: [LocatedName] = [],
    acquaintances: Acquaintances = Acquaintances()
  ) -> Resolution {
    var discourse = Discourse(report: report, analysis: analysis, directory: directory, located: located)
    discourse.acquaintances = acquaintances
    discourse.collectNamesByNoun()
    discourse.collectNamedAlliances()
    discourse.collectTextAliases()
    discourse.collectInitials()
    discourse.meetAcquaintances()
    discourse.findTextSpans()
    discourse.dropNamedOrganisationsFromPeople()
    discourse.collectCompounds()
    discourse.collectFounders()
    discourse.collectFoundersByKind()
    discourse.collectCoalitions()
    discourse.collectPeople()
    discourse.separateOfficeHolders()
    discourse.addSignalsOfPeople()
    discourse.countries = ReportCountries(signals: discourse.signals, dateline: discourse.dateline)
    discourse.assumeCountriesOfPeople()
    discourse.collectArmedGroups()
    discourse.affiliateRebels()
    for sentence in discourse.views.indices { discourse.track(sentence) }
    return Resolution(discourse)
  }
}

extension Discourse {
  /// Finds and resolves the mentions of a sentence, which the ones after them may refer to.
  mutating func track(_ sentence: Int) {
    let view = views[sentence]
    let finder = MentionFinder(view: view, people: personNames(in: sentence))
    let found = finder.find {
      nounPhrase($0, in: view)
    } title: {
      titleBefore($0, in: sentence)
    }
    for item in found {
      let resolved = single(item.tokens, in: sentence)
      let mention = Mention(
        sentence: number(sentence), tokens: item.tokens, form: resolved.form, entities: resolved.entities,
        reason: resolved.reason)
      tracked.append(
        Tracked(
          mention: mention, position: Position(sentence: sentence, token: item.tokens.lowerBound),
          head: item.head,
          isSubject: view.isSubject(item.head), isPlural: isPlural(item, resolved, in: view),
          isQuoted: view.isQuoted[item.head],
          gender: gender(item, resolved, in: view)))
    }
  }

  private func single(_ tokens: Range<Int>, in sentence: Int) -> Resolved {
    resolve(tokens, in: sentence, asParty: true)
  }

  private func isPlural(_ item: MentionFinder.Found, _ resolved: Resolved, in view: SentenceView) -> Bool {
    if resolved.form == .pronoun {
      return ["they", "them", "their", "we", "us", "our"].contains(view.lower[item.head])
    }
    if resolved.form == .name, resolved.entities.count == 1 { return false }
    return view.isPlural(item.head) || resolved.entities.count > 1
  }

  private func gender(_ item: MentionFinder.Found, _ resolved: Resolved, in view: SentenceView) -> String {
    let own = Genders.of(view.lower[item.head])
    if !own.isEmpty { return own }
    if resolved.entities.count == 1,
      let profile = profiles.first(where: { $0.entity == resolved.entities[0] })
    {
      return profile.gender
    }
    return item.tokens.lazy.map { Genders.of(view.lower[$0]) }.first { !$0.isEmpty } ?? ""
  }
}
