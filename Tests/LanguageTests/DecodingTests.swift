import Testing

@testable import Language

@Suite struct DecodingTests {
  @Test(arguments: [
    ("0:", "Troops", false, "troops"), ("1:", "Troops", false, "troop"), ("3:y", "cities", false, "city"),
    ("=be", "were", false, "be"), ("0:", "Mali", true, "Mali"), ("0:", "NATO", true, "NATO"),
    ("2:y", "TROOPS", true, "TROOY"), ("=united", "Utd", true, "United"), ("9:x", "go", false, "go"),
    ("0::", "a", false, "a:"), ("nonsense", "Ab", false, "ab"),
  ])
  func lemmaFollowsItsRule(rule: String, form: String, keepsCase: Bool, lemma: String) {
    #expect(LemmaRule(rule).lemma(of: form, keepsCase: keepsCase) == lemma)
  }

  /// The best label of each word, by number: O, B-PER, I-PER, B-LOC, I-LOC.
  @Test(arguments: [
    ([0, 1, 2, 0], [(1..<3, 0)]), ([2, 2, 0, 4], [(0..<2, 0), (3..<4, 1)]),
    ([1, 1, 4, 4], [(0..<1, 0), (1..<2, 0), (2..<4, 1)]),
    ([0, 0, 0, 0], []), ([3, 0, 4, 3], [(0..<1, 1), (2..<3, 1), (3..<4, 1)]),
  ])
  func spansFollowTheirLabels(best: [Int], expected: [(Range<Int>, Int)]) throws {
    let labels = try #require(BIOLabels(["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]))
    let spans = BIODecoder(labels: labels).spans(rows: best.count) { row(5, [best[$0]: 3]) }
    #expect(spans.map(\.range) == expected.map(\.0))
    #expect(spans.map(\.kind) == expected.map(\.1))
  }

  @Test func confidenceIsTheMeanProbabilityOfTheKind() {
    let decoder = BIODecoder(labels: .single)
    // e^1 / (e^1 + 1 + 1) + its sibling label; then certainty.
    let spans = decoder.spans(rows: 2) { [[0, 1, 0], [-50, -50, 50]][$0] }
    #expect(abs(spans[0].confidence - ((2.71828 + 1) / (2.71828 + 2) + 1) / 2) < 1e-4)
  }

  @Test func aBiasOnOutsideDropsWeakSpans() {
    var decoder = BIODecoder(labels: .single)
    decoder.outsideBias = 2
    #expect(decoder.spans(rows: 2) { [[0, 1, 0], [0, 5, 0]][$0] }.map(\.range) == [1..<2])
    decoder.outsideBias = -2
    #expect(decoder.spans(rows: 1) { _ in [1, 0, 0] }.count == 1)
  }

  @Test func aTemperatureEvensProbabilitiesOut() {
    let sharp = Probabilities.softmax([0, 2])
    let even = Probabilities.softmax([0, 2], temperature: 2)
    #expect(abs(sharp[1] - 0.8808) < 1e-4)
    #expect(abs(even[1] - 0.7311) < 1e-4)
    #expect(abs(Probabilities.sigmoid(2, temperature: 2) - 0.7311) < 1e-4)
    #expect(abs(Probabilities.sigmoid(2) - 0.8808) < 1e-4)
  }

  /// Three words; "air" B-ASSAULT, "strikes" I-AID (joined to it), "." O.
  private let airStrikes: [[Float]] = [row(5), row(5, [3: 6, 1: 4]), row(5, [2: 6]), row(5, [0: 6])]

  @Test func aTriggerOfTwoTypesIsOneSpanWithTheFirstWordsTypes() throws {
    var decoder = try smallDecoder { $0.triggerThreshold = 0 }
    decoder.settings.contextFloor = 0.5
    let found = triggers(decoder, words: 3, sighted: airStrikes, read: [1: [0, 0, -20]])
    #expect(found.map(\.tokens) == [0..<2])
    #expect(found[0].types.map(\.type) == ["ASSAULT", "AID"])
    // The roots of 0.878 and 0.119 at first sight, times one half by the second reading.
    #expect(abs(found[0].types[0].probability - 0.6626) < 1e-3)
    #expect(found[0].modes.map(\.mode) == ["drone", "", "aerial"])
    #expect(abs(found[0].modes.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
    #expect(found[0].contexts.map(\.context) == ["legal", "military"])
    #expect(abs(found[0].statuses["planned"]! - 0.8808) < 1e-4)
    #expect(found[0].roles.map(\.role) == [.actor, .place])
    #expect(found[0].roles.map(\.tokens) == [2..<3, 0..<2])
    #expect(abs(found[0].implied.recipient - 0.8808) < 1e-4)
  }

  @Test func theSecondReadingSettlesTheType() throws {
    let decoder = try smallDecoder()
    let aid = triggers(decoder, words: 3, sighted: airStrikes, read: [1: [9, -9, 0]])
    #expect(aid[0].types[0].type == "AID")
    let none = triggers(decoder, words: 3, sighted: airStrikes, read: [1: [0, 0, 9]])
    #expect(none[0].types[0].probability < 0.1)
  }

  @Test func confidencesAreCalibrated() throws {
    var decoder = try smallDecoder()
    let raw = triggers(decoder, words: 3, sighted: airStrikes, read: [1: [-9, 9, 0]])[0].types[0].probability
    decoder.calibration = ModelManifest.Calibration(slope: 0.5, offset: -0.2)
    let told = triggers(decoder, words: 3, sighted: airStrikes, read: [1: [-9, 9, 0]])[0].types[0].probability
    #expect(told < raw)
    #expect(abs(ModelManifest.Calibration(slope: 1, offset: 0).probability(0.7) - 0.7) < 1e-9)
    #expect(abs(ModelManifest.Calibration(slope: 0.5, offset: 0).probability(0.9) - 0.75) < 1e-9)
  }

  @Test func aSpanIsReadAtTheFirstOfItsWordsThatWasRead() throws {
    let decoder = try smallDecoder()
    let found = triggers(decoder, words: 3, sighted: airStrikes, read: [2: [-9, 9, 0]])
    #expect(found.map(\.tokens) == [0..<2])
    #expect(triggers(decoder, words: 3, sighted: airStrikes, read: [3: [-9, 9, 0]]).isEmpty)
  }

  @Test func aHighThresholdFindsNoTrigger() throws {
    let decoder = try smallDecoder { $0.triggerThreshold = 9 }
    let sighted: [[Float]] = [row(5), row(5, [3: 6])]
    #expect(triggers(decoder, words: 1, sighted: sighted, read: [1: [0, 9, 0]]).isEmpty)
  }

  /// The triggers read off hand-made scores: at first sight a row a word, and the kinds at the words that are read again.
  private func triggers(
    _ decoder: SentenceDecoder, words: Int, sighted: [[Float]], read: [Int: [Float]]
  ) -> [Trigger] {
    // By word: actor O B I, place O B I. The last word is the actor; the place opens with an I.
    let roles: [[Float]] =
      [row(6)] + (1...max(words, 1)).map { $0 == words ? [0, 5, 0, 5, 0, 0] : [5, 0, 0, 0, 0, 5] }
    let none: [Int32] = [0, 0, 0, 0]
    let others: [[Float]] = [[0, 2, 0, 0], [1, 0, 9, 2], [0.4, -1.4, 2.2, 0], [-2, 2, 0, 0]]
    return none.withUnsafeBufferPointer { numbers in
      withScores(sighted) { sighted in
        withScores(roles) { roles in
          withScores(others) { others in
            withScores(read.values.map { $0 }) { kinds in
              let events = zip(read.keys, 0...).map { word, place in
                (
                  word,
                  EventScores(
                    kinds: kinds[place], status: prefix(2, of: others[0]), modes: others[1],
                    contexts: prefix(3, of: others[2]), implied: prefix(2, of: others[3]), roles: roles)
                )
              }
              return decoder.triggers(
                words: words,
                scores: SentenceScores(
                  upos: numbers, feats: numbers, lemmas: numbers, arcs: sighted,
                  rels: Table(base: numbers.baseAddress!, rows: 1, columns: 1), names: sighted,
                  mentions: sighted, triggers: sighted, read: Dictionary(uniqueKeysWithValues: events)))
            }
          }
        }
      }
    }
  }

  private func prefix(_ count: Int, of values: UnsafeBufferPointer<Float>) -> UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(rebasing: values[..<count])
  }

  @Test(arguments: [
    ("names", "B-PLANET", #""PLANET" is no kind of name this program knows"#),
    ("triggers", "AID", "the labels of triggers are not O, B-…, I-…"),
    ("roles", "weapon", #""weapon" is no role this program knows"#),
  ])
  func anUnknownLabelIsRefused(
    list: String, label: String, reason: String
  ) {
    var labels = smallLabels()
    switch list {
    case "names": labels.names.append(label)
    case "triggers": labels.triggers.append(label)
    default: labels.roles.append(label)
    }
    #expect(throws: LanguageError.malformed(path: "labels.json", reason: reason)) {
      try LabelIndex(labels: labels, path: "labels.json")
    }
  }
}
