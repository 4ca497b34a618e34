/// Gives a reported clause what belongs to it where the tree hangs it on the verb of saying: in "Russia hosted talks, the
/// ministry said" the ministry speaks, and Russia does not.
enum ReportedClauses {
  private static let parts = ["nsubj", "obj", "iobj", "aux", "cop", "obl", "xcomp"]

  static func settle(_ tokens: inout [Token]) {
    for verb in tokens.indices where tokens[verb].upos == "VERB" {
      let children = tokens.indices.filter { tokens[$0].head == verb }
      guard let clause = children.first(where: { $0 < verb && tokens[$0].relation.hasPrefix("ccomp") })
      else { continue }
      let subjects = children.filter { $0 > clause && tokens[$0].relation.hasPrefix("nsubj") }
      guard let speaker = subjects.min(by: { abs($0 - verb) < abs($1 - verb) }) else { continue }
      for word in children where word != clause && word < min(speaker, verb) {
        guard let part = parts.first(where: tokens[word].relation.hasPrefix) else { continue }
        // A clause has one subject and one object.
        let isTaken = tokens.indices.contains {
          tokens[$0].head == clause && tokens[$0].relation.hasPrefix(part)
        }
        if ["nsubj", "obj", "iobj"].contains(part), isTaken { continue }
        // "On Monday, he left, she said": only what stands beside the clause's own words.
        if part == "obl", word < clause { continue }
        tokens[word].head = clause
      }
    }
  }
}
