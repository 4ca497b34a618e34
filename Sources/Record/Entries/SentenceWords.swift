/// The words of a piece of text that tell something, as stems.
package enum SentenceWords {
  /// The stems of all words but those that every text has, in the order of the text, repeated ones repeated.
  package static func stems(of text: some StringProtocol) -> [String] {
    words(of: text).filter { !common.contains($0) }.map { WordStem.of($0) }
  }

  /// Runs of letters and digits, in lower case, without a possessive ending.
  package static func words(of text: some StringProtocol) -> [String] {
    var out: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      guard !word.isEmpty else { return }
      out.append(String(word).lowercased())
      word.removeAll(keepingCapacity: true)
    }
    var afterApostrophe = false
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" {
        end()
        afterApostrophe = true
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
        continue
      }
      if afterApostrophe, word.count == 1 { word.removeAll() }
      afterApostrophe = false
      end()
    }
    if afterApostrophe, word.count == 1 { word.removeAll() }
    end()
    return out
  }

  /// Stems of words with a capital, but for the first word and those that every text has.
  package static func names(of text: some StringProtocol) -> Set<String> {
    var out: Set<String> = []
    for (number, word) in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).enumerated()
    where number > 0 && word.count > 1 && word.first?.isUppercase == true {
      let lower = word.lowercased()
      if !common.contains(lower) { out.insert(WordStem.of(lower)) }
    }
    return out
  }

  /// Words of grammar, and those of saying and dating that news has in every sentence.
  static let common = Set(
    """
    a an the this that these those some any each every all both no not nor and or but if as than then so such only own
    same too very just also more most much many few less least other another one two first last next new
    i me my we us our you your he him his she her it its they them their who whom whose which what when where why how
    am is are was were be been being have has had having do does did doing will would shall should can could may might
    must to of in on at by for with from into onto over under after before between among during against about above
    below up down out off again further once here there because while until through within without across toward
    towards per via since amid s t re ve ll d m
    said say says told tell tells saying according reported report reports added add adds
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow day days week weeks month months year years time
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
