import Language

/// Acronyms that a report uses without ever explaining them: "GPU" where it names the Gambian Press Union.
extension Discourse {
  /// Makes the acronyms known whose letters are the initials of an organisation's name in the report.
  mutating func collectInitials() {
    let names = namesByInitials()
    guard !names.isEmpty else { return }
    for sentence in views.indices {
      let view = views[sentence]
      for token in view.tokens where (3...6).contains(token.text.count) {
        guard token.text.allSatisfy(\.isUppercase), let name = names[token.text] else { continue }
        let key = NameKey.of(token.text).hash
        let full = NameKey.of(name).hash
        guard textNames[key] == nil, directory.index.find(full).isEmpty else { continue }
        let entity = textNames[full] ?? entityNamed(name, in: sentence)
        textNames[key] = entity
        textNames[full] = entity
      }
    }
  }

  /// "Afar Coastal Front" is no place, whatever the model makes of it.
  private func isOfGroup(_ name: NameSpan, in view: SentenceView) -> Bool {
    let nouns: Set<String> = [
      "front", "army", "movement", "brigade", "brigades", "alliance", "union", "league", "party", "council",
      "force",
      "forces", "command", "coalition", "congress",
    ]
    return name.kind != .person && name.tokens.count > 2
      && nouns.contains(view.lower[name.tokens.upperBound - 1])
  }

  /// The names of organisations of two words and more, by the capitals that they begin with; the first one counts.
  private func namesByInitials() -> [String: String] {
    var names: [String: String] = [:]
    for view in views {
      for name in view.analysis.names where name.kind == .organisation || isOfGroup(name, in: view) {
        var low = name.tokens.lowerBound
        while low > 0, view.tokens[low - 1].text.first?.isUppercase == true,
          !["the", "a", "an"].contains(view.lower[low - 1])
        { low -= 1 }
        for start in low...name.tokens.lowerBound {
          let words = view.tokens[start..<name.tokens.upperBound].map(\.text)
          let capitals = words.compactMap(\.first).filter(\.isUppercase)
          guard capitals.count >= 3, words.count >= 3 else { continue }
          let initials = String(capitals)
          if names[initials] == nil { names[initials] = view.words(start..<name.tokens.upperBound) }
        }
      }
    }
    return names
  }
}
