/// A news agency, paper or broadcaster with the ways others write it.
public struct Outlet: Sendable, Hashable {
  public var name: String
  /// Other ways to write it: "AFP", "A.F.P.".
  public var aliases: [String]
  /// Whether others carry its reports: Reuters, not the BBC.
  public var isAgency: Bool

  public init(_ name: String, aliases: [String] = [], isAgency: Bool = false) {
    self.name = name
    self.aliases = aliases
    self.isAgency = isAgency
  }
}

/// The outlets that are known, by any of their names.
enum OutletList {
  static let builtIn: [Outlet] = parse(OutletNames.agencies, isAgency: true) + parse(OutletNames.others)

  private static let byKey: [String: Outlet] = {
    var found: [String: Outlet] = [:]
    for outlet in builtIn {
      for name in [outlet.name] + outlet.aliases { found[key(name)] = found[key(name)] ?? outlet }
    }
    return found
  }()

  /// The usual name of an outlet: "Reuters" for "reuters.com" and "Thomson Reuters"; unknown ones as they are.
  static func canonical(_ source: String) -> String { byKey[key(source)]?.name ?? source }

  static func isAgency(_ source: String) -> Bool { byKey[key(source)]?.isAgency ?? false }

  /// A name without capitals, marks, "The", "www." and what follows the name in a web address.
  static func key(_ name: String) -> String {
    var text = name.lowercased()
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    if !text.contains(" "), text.contains("."), let host = text.split(separator: "/").first {
      let parts = host.split(separator: ".")
      // "reuters.com", "bbc.co.uk"; "a.f.p." is no address.
      if parts.count > 1, parts[0].count > 1 { text = String(parts[0]) }
    }
    var words = text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }).map {
      $0.filter { $0 != "." }
    }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static func parse(_ table: String, isAgency: Bool = false) -> [Outlet] {
    table.split(separator: "\n").compactMap { line in
      let names = line.split(separator: "|").map { $0.trimmed() }.filter { !$0.isEmpty }
      guard let name = names.first, !name.hasPrefix("#") else { return nil }
      return Outlet(name, aliases: Array(names.dropFirst()), isAgency: isAgency)
    }
  }
}

extension Substring {
  /// Without spaces at either end.
  fileprivate func trimmed() -> String {
    var text = self.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
