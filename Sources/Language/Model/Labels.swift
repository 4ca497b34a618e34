import Foundation

/// The label sets of the model's heads, in the order of their scores.
struct Labels: Sendable, Equatable, Codable {
  var upos: [String]
  var feats: [String]
  var lemmas: [String]
  var rels: [String]
  var names: [String]
  var mentions: [String]
  var triggers: [String]
  var statuses: [String]
  var modes: [String]
  var contexts: [String]
  var roles: [String]
  var relations: [String]
}

/// The label sets as the decoders use them.
struct LabelIndex: Sendable {
  var labels: Labels
  var lemmas: [LemmaRule]
  var names: BIOLabels
  var nameKinds: [NameSpan.Kind]
  var mentions: [MentionKind]
  var triggers: BIOLabels
  /// For each trigger type, the numbers of its modes, that of "no mode" first; and what they are called.
  var modes: [[(number: Int, mode: String)]]
  var roles: [Role]
  /// For each trigger type, its number among the relations.
  var kinds: [Int]
  /// The numbers of the relations "root" and "dep".
  var root: Int

  /// - Throws: ``LanguageError/malformed(path:reason:)`` when a label is not one this program knows.
  init(labels: Labels, path: String) throws(LanguageError) {
    func fail(_ reason: String) -> LanguageError { .malformed(path: path, reason: reason) }
    func known<Value: RawRepresentable>(
      _ list: [String], _ what: String, as type: Value.Type
    ) throws(LanguageError) -> [Value] where Value.RawValue == String {
      var values: [Value] = []
      for label in list {
        guard let value = Value(rawValue: label) else {
          throw fail("\"\(label)\" is no \(what) this program knows")
        }
        values.append(value)
      }
      return values
    }
    func bio(_ list: [String], _ what: String) throws(LanguageError) -> BIOLabels {
      guard let labels = BIOLabels(list) else { throw fail("the labels of \(what) are not O, B-…, I-…") }
      return labels
    }
    self.labels = labels
    lemmas = labels.lemmas.map(LemmaRule.init)
    names = try bio(labels.names, "names")
    nameKinds = try known(names.kinds, "kind of name", as: NameSpan.Kind.self)
    mentions = try known(labels.mentions, "kind of mention", as: MentionKind.self)
    triggers = try bio(labels.triggers, "triggers")
    roles = try known(labels.roles, "role", as: Role.self)
    guard let none = labels.modes.firstIndex(of: "") else { throw fail("the modes lack \"\"") }
    modes = triggers.kinds.map { type in
      let own = labels.modes.indices.filter { labels.modes[$0].hasPrefix(type + ":") }
      return [(none, "")] + own.map { ($0, String(labels.modes[$0].dropFirst(type.count + 1))) }
    }
    var kinds: [Int] = []
    for type in triggers.kinds {
      guard let number = labels.relations.firstIndex(of: type) else {
        throw fail("the relations lack the type \"\(type)\"")
      }
      kinds.append(number)
    }
    self.kinds = kinds
    guard let root = labels.rels.firstIndex(of: "root") else { throw fail("the relations lack \"root\"") }
    self.root = root
    for (list, what) in [(labels.upos, "upos"), (labels.feats, "feats"), (labels.lemmas, "lemmas")]
    where list.isEmpty {
      throw fail("\"\(what)\" is empty")
    }
  }
}
