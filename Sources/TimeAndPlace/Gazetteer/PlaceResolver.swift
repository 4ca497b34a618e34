public import Reports

/// Says which place of the world each place name of a text stands for.
///
/// Every place of a name is weighed by its size, by what is named right after it ("Paris, Texas"), by the outlet's
/// country, and by how near it lies to what the other names of the text stand for.
///
/// ```swift
/// let resolver = PlaceResolver(gazetteer: try .builtIn())
/// ```
public struct PlaceResolver: Sendable {
  public let gazetteer: Gazetteer
  let weights = PlaceWeights.fitted

  /// How many candidates a resolved name keeps.
  public static let shown = 5
  /// Names beyond so many in one text are weighed in parts: the work grows with the square of their number.
  static let largestScene = 80

  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Resolves names that are given; other well-known names of the text help, and are not among the results.
  public func resolve(_ toponyms: [Toponym], in text: ScalarText, from source: TextSource = TextSource())
    -> [ResolvedToponym]
  {
    resolveWithContext(toponyms, in: text, from: source).given
  }

  /// Resolves names that are given, and the other well-known names of the text.
  func resolveWithContext(
    _ toponyms: [Toponym], in text: ScalarText, from source: TextSource
  ) -> (given: [ResolvedToponym], others: [ResolvedToponym]) {
    let names = ToponymNames(gazetteer: gazetteer)
    let context = NameScan(gazetteer: gazetteer).toponyms(in: text, outside: toponyms.map(\.range))
    var settled: [String: ToponymGroup] = [:]
    let groups = groups(of: toponyms + context, names: names)
    for start in stride(from: 0, to: groups.count, by: Self.largestScene) {
      let part = Array(groups[start..<min(groups.count, start + Self.largestScene)])
      let builder = ToponymBase(gazetteer: gazetteer, text: text, source: source, weights: weights)
      var scene = ToponymScene(groups: builder.groups(part), weights: weights)
      scene.settle()
      for group in scene.groups { settled[group.name] = group }
    }
    func resolved(_ toponym: Toponym) -> ResolvedToponym {
      guard let group = settled[toponym.text.lowercased()] else {
        return ResolvedToponym(toponym: toponym, candidates: [], isPart: false)
      }
      return ResolvedToponym(
        toponym: toponym, candidates: ranked(group), isPart: gazetteer.rows(named: toponym.text).isEmpty)
    }
    return (toponyms.map(resolved), context.map(resolved))
  }

  private func groups(of toponyms: [Toponym], names: ToponymNames) -> [ToponymGroup] {
    var mentions: [String: [Toponym]] = [:]
    for toponym in toponyms { mentions[toponym.text.lowercased(), default: []].append(toponym) }
    // Parts of a long text hold names that stand together.
    return mentions.keys.sorted {
      (mentions[$0]![0].range.lowerBound, $0) < (mentions[$1]![0].range.lowerBound, $1)
    }
    .compactMap { name in
      let (rows, isEnd) = names.candidates(mentions[name]![0].text)
      guard !rows.isEmpty else { return nil }
      return ToponymGroup(
        name: name, mentions: mentions[name]!.map(\.range),
        candidates: rows.map { ToponymCandidate(row: $0.row, role: $0.role, in: gazetteer) }, isEnd: isEnd)
    }
  }

  private func ranked(_ group: ToponymGroup) -> [PlaceCandidate] {
    let order = group.candidates.indices.sorted {
      (group.probabilities[$1], group.candidates[$0].row) < (
        group.probabilities[$0], group.candidates[$1].row
      )
    }
    return order.prefix(Self.shown).map {
      PlaceCandidate(place: gazetteer.place(group.candidates[$0].row), probability: group.probabilities[$0])
    }
  }
}
