/// What the outlet and the address of a report say about where it is written.
struct OutletPlace: Sendable {
  let gazetteer: Gazetteer

  /// The code of the country that the web address ends in, or `nil` for ".com" and the like.
  func country(of source: TextSource) -> String? {
    guard let ending = host(of: source.url).last, ending.count == 2, !Self.worldwide.contains(ending) else {
      return nil
    }
    let code = ending == "uk" ? "GB" : ending.uppercased()
    return (0..<gazetteer.file.countryCount).first { gazetteer.file.shortCountryCode($0) == code }
      .map(gazetteer.file.countryCode)
  }

  /// The letters of the outlet's name: "parisbeacon" of parisbeacon.com or of The Paris Beacon.
  func label(of source: TextSource) -> String {
    let host = host(of: source.url)
    let label = host.dropLast().max { ($0.count, $1) < ($1.count, $0) } ?? ""
    let letters = { (text: String) in text.lowercased().filter { $0.isASCII && $0.isLetter } }
    return label.isEmpty ? letters(source.outlet) : letters(label)
  }

  /// The place whose name an outlet's name begins with.
  func place(of source: TextSource) -> (name: String, rows: [(row: Int, role: NameUse)])? {
    let label = label(of: source)
    for count in stride(from: label.count, to: 4, by: -1) {
      let name = String(label.prefix(count))
      let rows = gazetteer.rows(named: name).filter { posting in
        let kind = gazetteer.file.record(posting.row).kind
        return posting.role == .main && kind != .country && kind.isSettledUnit
      }
      if !rows.isEmpty { return (name, rows) }
    }
    return nil
  }

  /// The parts of the host of an address, without "www".
  private func host(of url: String) -> [String] {
    let rest = url.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = rest.first(where: { !$0.hasSuffix(":") }), host.contains(".") else { return [] }
    let parts = host.lowercased().split(separator: ".").map(String.init)
    return parts.first?.hasPrefix("www") == true ? Array(parts.dropFirst()) : parts
  }

  /// Endings of countries that outlets of anywhere use.
  private static let worldwide: Set<String> = ["co", "tv", "me", "io", "fm", "ws", "to", "la"]
}
