import Reports

/// Finds well-known place names in a text by their capitals alone, to learn what part of the world it speaks of.
struct NameScan: Sendable {
  let gazetteer: Gazetteer

  /// 8 × log₂ of people from which a town counts as well known: about 750,000.
  private static let wellKnown = 156

  func toponyms(in text: ScalarText, outside taken: [Range<Int>]) -> [Toponym] {
    var found: [Toponym] = []
    for run in runs(of: text.scalars) {
      var start = 0
      while start < run.count {
        var next = start + 1
        for end in stride(from: min(run.count, start + 4), to: start, by: -1) {
          let range = run[start].lowerBound..<run[end - 1].upperBound
          guard range.count > 2, isCapital(text.scalars[range.lowerBound]), isKnown(text[range]) else {
            continue
          }
          if !taken.contains(where: { $0.contains(range.lowerBound) }) {
            found.append(Toponym(range: range, text: text[range]))
          }
          next = end
          break
        }
        start = next
      }
    }
    return found
  }

  private func isKnown(_ name: String) -> Bool {
    gazetteer.rows(named: name).contains { posting in
      guard posting.role != .abbreviation else { return false }
      let record = gazetteer.file.record(posting.row)
      switch record.kind {
      case .country, .division, .capital, .continent: return true
      case .town: return posting.role == .main && record.size >= Self.wellKnown
      default: return false
      }
    }
  }

  /// Runs of words that begin with a capital, joined by single spaces or by "of", "the", "de", "and"…
  private func runs(of scalars: [Unicode.Scalar]) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var run: [Range<Int>] = []
    var waiting: [Range<Int>] = []
    var at = 0
    var last = -2
    while at < scalars.count {
      guard isLetter(scalars[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count,
        isLetter(scalars[at]) || isInner(scalars[at]) && at + 1 < scalars.count && isLetter(scalars[at + 1])
      {
        at += 1
      }
      let word = start..<at
      let follows = start == last + 1 && (start == 0 || scalars[start - 1] == " ")
      if isCapital(scalars[start]) {
        if follows {
          run += waiting
        } else if !run.isEmpty {
          runs.append(run)
          run = []
        }
        waiting = []
        run.append(word)
      } else if follows, !run.isEmpty, waiting.isEmpty,
        Self.links.contains(String(String.UnicodeScalarView(scalars[word])))
      {
        waiting = [word]
      } else {
        if !run.isEmpty { runs.append(run) }
        run = []
        waiting = []
      }
      last = at
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  private static let links: Set<String> = ["of", "de", "al", "el", "the", "and"]

  private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A
        || scalar.value >= 0x30 && scalar.value <= 0x39
      : scalar.properties.isAlphabetic
  }

  /// Marks inside a word: "Guinea-Bissau", "Cote d'Ivoire", "U.S.".
  private func isInner(_ scalar: Unicode.Scalar) -> Bool { ["-", "'", "’", "."].contains(scalar) }
}
