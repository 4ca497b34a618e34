import Events

/// The page's filters by kind and by type: radio buttons and style rules, no script.
enum PageFilter {
  /// The types that errors concern, in the order of PLOVER.
  static func types(in mistakes: [EventMistake]) -> [String] {
    let found = Set(mistakes.flatMap(\.types))
    let known = EventType.allCases.map(\.rawValue)
    return known.filter(found.contains) + found.subtracting(known).sorted()
  }

  static func form(kinds: [(kind: EventErrorKind, count: Int)], types: [String]) -> String {
    let kindChoices = kinds.map { kind, count in
      choice("kind", id: "kind-" + kind.rawValue, label: "\(kind.title) \(count)")
    }
    let typeChoices = types.enumerated().map { index, type in
      choice("type", id: "type-\(index)", label: HTMLText.escaped(type))
    }
    return """
      <form class="filter" autocomplete="off">
      <fieldset><legend>Kind of error</legend>\(choice("kind", id: "kind-all", label: "all", isChecked: true))
      \(kindChoices.joined(separator: "\n"))</fieldset>
      <fieldset><legend>Type of event</legend>\(choice("type", id: "type-all", label: "all", isChecked: true))
      \(typeChoices.joined(separator: "\n"))</fieldset>
      <button type="reset">Show all</button>
      </form>
      """
  }

  private static func choice(_ name: String, id: String, label: String, isChecked: Bool = false) -> String {
    "<span class=\"choice\"><input type=\"radio\" name=\"\(name)\" id=\"\(id)\"\(isChecked ? " checked" : "")>"
      + "<label for=\"\(id)\">\(label)</label></span>"
  }

  /// The rules that hide what is not chosen, and groups in which nothing is left.
  static func rules(for mistakes: [EventMistake]) -> String {
    let types = types(in: mistakes)
    let kinds = EventErrorKind.allCases.map { kind in
      "body:has(#kind-\(kind.rawValue):checked) .kind:not([data-kind=\"\(kind.rawValue)\"]){display:none}"
    }
    let typeRules = types.indices.map { index in
      "body:has(#type-\(index):checked) .error:not(.t\(index)),"
        + "body:has(#type-\(index):checked) .kind:not(:has(.t\(index))){display:none}"
    }
    return (kinds + typeRules + [emptyRule(mistakes, types)]).joined(separator: "\n") + "\n"
  }

  /// Shows ``nothing`` for choices of a kind and a type of which there is no error.
  private static func emptyRule(_ mistakes: [EventMistake], _ types: [String]) -> String {
    var found: [EventErrorKind: Set<String>] = [:]
    for mistake in mistakes { found[mistake.kind, default: []].formUnion(mistake.types) }
    let empty = EventErrorKind.allCases.filter { found[$0] != nil }.flatMap { kind in
      types.indices.filter { !found[kind]!.contains(types[$0]) }.map {
        "body:has(#kind-\(kind.rawValue):checked):has(#type-\($0):checked) .nothing"
      }
    }
    return empty.isEmpty ? "" : empty.joined(separator: ",\n") + "{display:block}"
  }

  static let nothing = "<p class=\"nothing\">There is no error of this kind in events of this type.</p>"
}
