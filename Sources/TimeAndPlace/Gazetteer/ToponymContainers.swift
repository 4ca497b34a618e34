import Reports

/// Finds the region that is named right after a place: "Paris, Texas", "Kigoma in Tanzania", "Reno, Nev.".
struct ToponymContainers {
  let gazetteer: Gazetteer
  let text: ScalarText

  /// The rows that the words after a mention may stand for, one list a container.
  func containers(after mention: Range<Int>, others: [(range: Range<Int>, rows: [Int])]) -> [[Int]] {
    guard mention.lowerBound >= 0 else { return [] }
    var found = others.filter { joins(mention.upperBound, $0.range.lowerBound) }.map(\.rows)
    if let region = regionWords(after: mention.upperBound) { found.append(region) }
    return found
  }

  /// Whether only ", ", " in " or " (" stands between.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    guard start > end, start <= end + 5, start <= text.count else { return false }
    return [",", "in", "(", "in ("].contains(text[end..<start].filter { $0 != " " && $0 != "\n" })
      || text[end..<start] == " in "
  }

  /// What up to three capitalised words after a comma stand for, of countries and divisions.
  private func regionWords(after end: Int) -> [Int]? {
    let scalars = text.scalars
    var at = end
    guard at < scalars.count, scalars[at] == "," else { return nil }
    at += 1
    while at < scalars.count, scalars[at] == " " || scalars[at] == "\n" { at += 1 }
    guard at > end + 1 else { return nil }
    let start = at
    var ends: [Int] = []
    while ends.count < 3, at < scalars.count, at < end + 24, isCapital(scalars[at]) {
      while at < scalars.count, isWordLetter(scalars[at]) { at += 1 }
      if at < scalars.count, scalars[at] == "." { at += 1 }
      ends.append(at)
      if at < scalars.count, scalars[at] == " " { at += 1 }
    }
    for last in ends.reversed() {
      let rows = gazetteer.rows(named: text[start..<last]).map(\.row).filter {
        gazetteer.file.record($0).kind.rawValue <= PlaceKind.division.rawValue
      }
      if !rows.isEmpty { return rows }
    }
    return nil
  }

  private func isCapital(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x41 && scalar.value <= 0x5A }

  private func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.value >= 0x30 && scalar.value <= 0x39
  }
}
