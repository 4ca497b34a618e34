import Language

/// Rebels who go by their region: "the rebels" in a report that speaks of Chechens are the Chechen rebels.
extension Discourse {
  private static let nouns = ["rebels", "separatists", "militants", "insurgents"]

  /// The groups that the directory calls by a word of the report that names no state, with where the word stands.
  func regionalRebels() -> [NamedGroup] {
    var groups: [NamedGroup] = []
    var seen: Set<String> = []
    for sentence in views.indices {
      let view = views[sentence]
      for index in view.tokens.indices {
        let word = view.tokens[index].text
        guard word.count > 3, word.first?.isUppercase == true,
          ["PROPN", "ADJ"].contains(view.tokens[index].upos),
          !places[sentence].contains(where: {
            $0.tokens.contains(index) && [.state, .demonym, .capital].contains($0.role)
          }),
          seen.insert(word).inserted
        else { continue }
        for noun in Self.nouns {
          guard let record = directory.organisation("\(word) \(noun)"), record.sector == "REB",
            !groups.contains(where: { $0.entity.name == record.name })
          else { continue }
          groups.append(
            NamedGroup(
              entity: directory.entity(for: record), countries: record.countries, parent: record.parent,
              positions: [Position(sentence: sentence, token: index)]))
        }
      }
    }
    return groups
  }
}
