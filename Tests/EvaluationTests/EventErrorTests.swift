import Foundation
import Reports
import Testing

@testable import Evaluation

@Suite("Errors of coded events")
struct EventErrorTests {
  @Test("Each error of the sample is of its kind")
  func kinds() throws {
    let found = try EventSample.result().mistakes.map {
      "\($0.kind.rawValue) \($0.place.report) \($0.place.number) \($0.types.joined(separator: ">"))"
    }
    #expect(
      found == [
        "missed-sentence harbour 4 PROTEST", "missed-event harbour 1 REQUEST",
        "wrong-type harbour 3 AID>COOPERATE", "invented-event harbour 0 ACCUSE",
        "invented-event harbour 5 ASSAULT", "invented-event valley 4 AGREE", "wrong-actor harbour 1 ACCUSE",
        "wrong-recipient harbour 0 ASSAULT", "wrong-recipient valley 1 THREATEN", "swapped valley 0 COERCE",
        "wrong-status valley 0 COERCE", "wrong-attribution valley 1 THREATEN", "wrong-date valley 0 COERCE",
        "wrong-date valley 3 MOBILIZE", "wrong-place valley 0 COERCE", "wrong-place valley 3 MOBILIZE",
        "wrong-figures valley 0 COERCE", "wrong-figures valley 3 MOBILIZE",
      ])
  }

  @Test("Every event is right or in exactly one error of those that stand alone")
  func sums() throws {
    let result = try EventSample.result()
    let counts = Dictionary(uniqueKeysWithValues: result.errorCounts.map { ($0.kind, $0.count) })
    func sum(_ kinds: [EventErrorKind]) -> Int { kinds.reduce(0) { $0 + counts[$1]! } }
    #expect(result.matched + sum([.missedSentence, .missedEvent, .wrongType]) == result.scores.gold)
    #expect(result.matched + sum([.inventedEvent, .wrongType]) == result.scores.coded)
  }

  @Test("A wrong type is the coded event whose trigger is nearest")
  func nearest() throws {
    let gold = #"{"doc":"harbour","s":1,"type":"REQUEST","trigger":"asked"}"#
    let coded = ["condemned", "meeting"].map {
      #"{"doc":"harbour","s":1,"type":"SUPPORT","trigger":"\#($0)"}"#
    }
    let mistakes = try EventSample.result(gold: gold, coded: coded.joined(separator: "\n")).mistakes
    #expect(mistakes.map(\.kind) == [.wrongType, .inventedEvent])
    #expect(mistakes[0].coded?.trigger == "condemned")
    #expect(mistakes[1].coded?.trigger == "meeting")
  }

  @Test(
    "Parties are swapped only when neither stands where gold has it",
    arguments: [
      ("TGO", "BEN", "BEN", "TGO", [EventErrorKind.swapped]), ("TGO", "", "", "TGO", [.swapped]),
      ("TGO", "BEN", "BEN", "GHA", [.wrongActor, .wrongRecipient]),
      ("TGO", "BEN", "TGO", "", [.wrongRecipient]),
      ("TGO", "BEN", "TGO", "BEN", []),
    ])
  func swapped(
    goldActor: String, goldRecipient: String, actor: String, recipient: String, kinds: [EventErrorKind]
  ) {
    func event(_ actor: String, _ recipient: String) -> ScoredEvent {
      var event = ScoredEvent(place: SentencePlace(report: "a", number: 0), type: "ASSAULT")
      event.actors = [ScoredParty(key: PartyKey.key(of: actor), label: actor)]
      event.recipients = [ScoredParty(key: PartyKey.key(of: recipient), label: recipient)]
      return event.compared()
    }
    let pair = EventAgreement(gold: event(goldActor, goldRecipient), coded: event(actor, recipient))
    #expect(EventMistake.kinds(of: pair) == kinds)
  }

  @Test("Who meets whom has no order")
  func symmetric() throws {
    let mistakes = try EventSample.result().mistakes
    #expect(!mistakes.contains { $0.types == ["CONSULT"] })
  }

  @Test("The expected calibration error weighs each bin by its events")
  func calibration() throws {
    let sure = try #require(Calibration([(0.95, true), (0.95, false), (1, true), (0.15, false)]))
    #expect(sure.events == 4)
    #expect(sure.bins.map(\.from) == [0.1, 0.9])
    #expect(sure.bins.map(\.events) == [1, 3])
    #expect(sure.bins[1].right == 0.6667)
    // The upper bin is 0.9 too sure over its three events, the lower 0.15.
    #expect(sure.expectedError == 0.2625)
    #expect(Calibration([(nil, true)]) == nil)
  }

  @Test(
    "Words are found whole, whatever their case; words with a gap one by one",
    arguments: [
      ("attack", [[7..<13]]), ("THE", [[0..<3], [14..<17]]), ("tack", []),
      ("attack port", [[7..<13, 18..<22]]),
      ("port attack", []),
    ])
  func search(words: String, places: [[Range<Int>]]) {
    let text: ScalarText = "The x, attack the port."
    #expect(WordSearch(text).places(of: words) == places)
  }
}
