import Entities
import Foundation

/// The names that somebody goes by besides the usual one, out of the words that stand for them in the reports.
struct SecondNames {
  private let entity: Entity
  private let name: String
  /// The names of everybody else, as ``key(_:)`` gives them.
  private let others: Set<String>

  init(of entity: Entity, others: Set<String>) {
    self.entity = entity
    self.others = others
    name = Self.key(entity.name)
  }

  /// Four at most, in the order of the words, each once.
  func among(_ words: [String]) -> [String] {
    var seen: Set = [name]
    return Array(
      words.map(Self.tidy).filter { form in
        let key = Self.key(form)
        return !key.isEmpty && isSecondName(form, key) && seen.insert(key).inserted
      }.prefix(4))
  }

  private func isSecondName(_ form: String, _ key: String) -> Bool {
    let own = Set(name.split(separator: " "))
    let words = key.split(separator: " ")
    // The name of another, from words that stand for both; a list of several; "Mali's Sadio Camara".
    guard !others.contains(key), !form.contains(","), !form.hasPrefix("Both "), !isOwned(form) else {
      return false
    }
    switch entity.kind {
    case .person:
      // "Lavrov" beside "Sergei Lavrov" tells nothing new, and "Serbian President" is no name.
      return own.isDisjoint(with: words) && !words.contains { Self.offices.contains(String($0)) }
    case .state:
      // "San" is a part of San Salvador.
      guard key.count > 3 || form.allSatisfy({ $0.isUppercase || $0 == "." }) else { return false }
      return !others.contains { $0.count > 3 && $0 != name && " \(key) ".contains(" \($0) ") }
    default:
      // A part of the name, cut or short.
      return !words.allSatisfy(own.contains)
    }
  }

  private func isOwned(_ form: String) -> Bool {
    entity.kind != .organ && (form.contains("'s ") || form.contains("’s "))
  }

  private static let offices: Set<String> = [
    "president", "minister", "general", "colonel", "leader", "chairman", "secretary", "spokesman",
    "spokeswoman",
    "ministry", "government", "commander", "premier", "mr", "mrs", "ms",
  ]

  private static let ties = ["-linked", "-backed", "-led", "-aligned", "-affiliated", "-based", "-dominated"]

  /// Without what ties it to others ("Kremlin-linked"), a bracket that the words opened and stops that ended a sentence.
  private static func tidy(_ form: String) -> String {
    var form = form
    // "|Kremlin-linked| Wagner Group".
    if let space = form.firstIndex(of: " "), ties.contains(where: form[..<space].lowercased().hasSuffix) {
      form = String(form[form.index(after: space)...])
    }
    if let open = form.firstIndex(of: "("), !form[open...].contains(")") { form = String(form[..<open]) }
    let isAbbreviation = form.dropLast().contains(".") || form.hasSuffix(" Jr.")
    while let last = form.last, last.isWhitespace || ",;:".contains(last) || last == "." && !isAbbreviation {
      form.removeLast()
    }
    return form
  }

  /// Equal for two spellings of one name.
  static func key(_ name: String) -> String {
    Name(name).words.joined(separator: " ").folding(
      options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en"))
  }
}
