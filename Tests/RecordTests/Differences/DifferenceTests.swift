import Entities
import Events
import Record
import Reports
import Testing
import TimeAndPlace

@Suite("Differences")
struct DifferenceTests {
  private let kisii = EventPlace(name: "Kisii", country: "KEN")

  private func signing(_ first: String, _ second: String) -> [Difference] {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya and Uganda \(first) in Kisii on Monday.")
    told.report("Post", "2025-03-04", "Kenya and Uganda \(second) in Kisii on Monday.")
    return told.differences(
      ["Wire", "Post"].map {
        told.mention(
          $0, .support, "signed", [("Kenya", Told.kenya), ("Uganda", Told.uganda)], date: "Monday",
          place: kisii)
      })
  }

  @Test(
    "what was signed",
    arguments: [
      ("signed a border treaty", "signed a memorandum of understanding", true),
      ("signed a border pact", "signed a declaration of intent", true),
      ("signed a border treaty", "signed a border pact", false),
      ("signed a memorandum of understanding", "signed a deal", false),
      ("signed a 60-day ceasefire", "signed a truce", false),
    ])
  func instrument(_ first: String, _ second: String, _ differs: Bool) {
    #expect(signing(first, second).map(\.kind) == (differs ? [.instrument] : []))
  }

  @Test("the papers are told in the reports' words") func instrumentStatement() {
    #expect(
      signing("signed a joint border treaty", "signed a memorandum of understanding").first?.statement
        == "What was signed: a memorandum of understanding (Post), a joint border treaty (Wire)")
  }

  @Test("signings that were not linked are compared all the same") func signingsApart() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya and Uganda signed a border treaty on Monday.")
    told.report("Post", "2025-03-05", "Uganda and Kenya on Monday signed a memorandum of understanding.")
    told.report("Past", "2025-03-05", "In 2019 Kenya and Uganda signed a trade declaration.")
    let parties = [("Kenya", Told.kenya), ("Uganda", Told.uganda)]
    let found = told.differences(apart: [
      told.mention("Wire", .support, "signed", parties, date: "Monday"),
      told.mention("Post", .support, "signed", parties, date: "Monday"),
      told.mention("Past", .support, "signed", parties, date: "2019"),
    ])
    #expect(found.map(\.kind) == [.instrument])
    #expect(found.first?.values.count == 2)
  }

  private func days(_ first: String, _ second: String, published: String? = "2025-03-05") -> [Difference] {
    var told = Told()
    told.report("Wire", published, "Kenya hosted Uganda \(first).")
    told.report("Post", published, "Kenya hosted Uganda \(second).")
    return told.differences(
      [("Wire", first), ("Post", second)].map {
        told.mention($0.0, .consult, "hosted", [("Kenya", Told.kenya)], date: $0.1)
      }
    ).filter { $0.kind == .day }
  }

  @Test(
    "days that exclude each other",
    arguments: [
      ("on 3 March 2025", "on 4 March 2025", true), ("on Monday", "on 3 March 2025", false),
      ("in March", "on 3 March 2025", false), ("on Monday", "on Tuesday", true),
      ("in February", "last month", false),
    ])
  func day(_ first: String, _ second: String, _ differs: Bool) {
    #expect(days(first, second).count == (differs ? 1 : 0))
  }

  @Test("the day of a report is no claim") func reportDays() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya hosted Uganda.")
    told.report("Post", "2025-03-08", "Kenya hosted Uganda on 3 March 2025.")
    var bare = told.mention("Wire", .consult, "hosted", [("Kenya", Told.kenya)])
    bare.date = EventDate(start: "2025-03-04", end: "2025-03-04", text: "", basis: .report)
    #expect(
      told.differences([bare, told.mention("Post", .consult, "hosted", date: "on 3 March 2025")]).isEmpty)
  }

  @Test("beginning and end of a visit fall on other days") func phases() {
    var told = Told()
    told.report("Wire", "2025-03-05", "Ministers of Uganda arrived in Kenya on Monday.")
    told.report("Post", "2025-03-05", "Ministers of Uganda ended a visit to Kenya on Tuesday.")
    #expect(
      told.differences([
        told.mention("Wire", .consult, "arrived", date: "Monday"),
        told.mention("Post", .consult, "ended", date: "Tuesday"),
      ]).isEmpty)
  }

  @Test("places: other countries, two towns; no town against its region") func places() {
    func differs(_ first: EventPlace, _ second: EventPlace, _ extra: String = "") -> Bool {
      var told = Told()
      told.report("Wire", "2025-03-05", "Kenya hosted Uganda in \(first.name) on Monday. \(extra)")
      told.report("Post", "2025-03-05", "Kenya hosted Uganda in \(second.name) on Monday.")
      let found = told.differences([
        told.mention("Wire", .consult, "hosted", [("Kenya", Told.kenya)], place: first),
        told.mention("Post", .consult, "hosted", [("Kenya", Told.kenya)], place: second),
      ])
      return found.map(\.kind) == [.place]
    }
    let arusha = EventPlace(name: "Arusha", country: "TZA")
    let nakuru = EventPlace(name: "Nakuru", country: "KEN")
    #expect(differs(kisii, arusha))
    #expect(differs(kisii, nakuru))
    #expect(!differs(kisii, kisii))
    #expect(!differs(kisii, EventPlace(name: "Kenya", country: "KEN")))
    #expect(!differs(kisii, nakuru, "Kisii lies an hour from Nakuru."))
    #expect(
      !differs(EventPlace(name: "Nyanza", country: "KEN"), kisii, "Nyanza province has its own police."))
  }

  @Test("two countries against three") func parties() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya and Uganda signed a border treaty on Monday.")
    told.report("Post", "2025-03-04", "Kenya, Uganda and Tanzania signed a border treaty on Monday.")
    told.report("Echo", "2025-03-04", "Kenya and Uganda signed a border treaty on Monday before guests.")
    let two = [("Kenya", Told.kenya), ("Uganda", Told.uganda)]
    let found = told.differences([
      told.mention("Wire", .support, "signed", two),
      told.mention("Post", .support, "signed", two + [("Tanzania", Told.tanzania)]),
      told.mention("Echo", .support, "signed", two),
    ])
    #expect(
      found.map(\.statement) == [
        "Parties to “signed”: Kenya and Uganda (Echo, Wire), Kenya, Tanzania and Uganda (Post)"
      ])
  }

  @Test("a host named after the act is no party more") func hosts() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya and Uganda signed a border treaty on Monday.")
    told.report(
      "Post", "2025-03-04", "Kenya and Uganda signed a border treaty in the presence of Tanzania on Monday.")
    let two = [("Kenya", Told.kenya), ("Uganda", Told.uganda)]
    #expect(
      told.differences([
        told.mention("Wire", .support, "signed", two),
        told.mention("Post", .support, "signed", two + [("Tanzania", Told.tanzania)]),
      ]).isEmpty)
  }

  @Test("an alliance and its members are one") func members() {
    var told = Told()
    let alliance = Entity(id: "IGO:Mara Pact", name: "Mara Pact", kind: .organisation, sector: "IGO")
    told.report("Wire", "2025-03-04", "Kenya and Uganda agreed on Monday to build a road.")
    told.report("Post", "2025-03-04", "The Mara Pact agreed on Monday to build a road.")
    let facts = [Told.kenya, Told.uganda].map {
      StandingFact(id: $0.id, kind: .memberOf, subject: $0, object: alliance)
    }
    #expect(
      told.differences(
        [
          told.mention("Wire", .agree, "agreed", [("Kenya", Told.kenya), ("Uganda", Told.uganda)]),
          told.mention("Post", .agree, "agreed", [("The Mara Pact", alliance)]),
        ], facts: facts
      ).isEmpty)
  }

  @Test("the caption names the two, the body counts them") func captionOfNames() {
    var told = Told()
    told.report(
      "Wire", "2025-03-04",
      """
      Foreign ministers Odinga (left) and Museveni in Kisumu. Photo: Wire

      The two prime ministers flew to Kisumu on Monday and signed a pact on river patrols, officials said.

      Nobody told what the pact would cost the two neighbours, or whom it is to protect.
      """)
    let found = told.differences([
      told.mention("Wire", .agree, "signed", [("The two prime ministers", Told.kenya)])
    ])
    let rank = found.first { $0.kind == .rank }
    #expect(rank?.values.map(\.text).sorted() == ["Foreign ministers", "prime ministers"])
  }

  @Test("army chiefs in the caption, defence ministers in the body") func caption() {
    var told = Told()
    told.report(
      "Wire", "2025-03-04",
      """
      Defence Minister Ann Otieno (center) with the army chiefs of Kenya and Uganda. Defence Ministry

      Tanzania hosted the defense ministers of Kenya and Uganda for talks on border patrols on Monday, its government said in a statement.

      The talks went on until the evening.
      """)
    let parties = [("Kenya", Told.kenya), ("Uganda", Told.uganda)]
    let found = told.differences([
      told.mention("Wire", .consult, "hosted", [("Tanzania", Told.tanzania)], to: parties)
    ])
    #expect(found.map(\.kind) == [.rank])
    #expect(found.first?.isWithinOneReport == true)
    #expect(
      found.first?.statement
        == "Who took part: army chiefs in the caption, defense ministers in sentence 3 (Wire)")
  }

  @Test("one minister by two names of the office is no difference") func ranks() {
    func differs(_ first: String, _ second: String) -> Bool {
      var told = Told()
      told.report("Wire", "2025-03-04", "\(first) of Kenya and Uganda met on Monday.")
      told.report("Post", "2025-03-04", "\(second) of Kenya and Uganda met on Monday.")
      return !told.differences(
        [("Wire", first), ("Post", second)].map { source, words in
          told.mention(source, .consult, "met", [("\(words) of Kenya", Told.kenya), ("Uganda", Told.uganda)])
        }
      ).isEmpty
    }
    #expect(differs("The foreign ministers", "The presidents"))
    #expect(differs("The foreign ministers", "The deputy foreign ministers"))
    #expect(!differs("The defence ministers", "The ministers of defense"))
    #expect(!differs("The foreign ministers", "The top diplomats"))
    #expect(!differs("The foreign ministers", "Envoys"))
  }

  @Test("blamed, claimed, denied") func responsibility() {
    var told = Told()
    let brigade = Entity(id: "REB:Lake Brigade", name: "Lake Brigade", kind: .group, sector: "REB")
    told.report(
      "Wire", "2025-03-04", "A bomb killed 12 people in Kisii on Monday. Kenya blamed the Mara Front.")
    told.report(
      "Post", "2025-03-04",
      "A bomb killed 12 people in Kisii on Monday. The Lake Brigade claimed responsibility, and the Mara Front denied any part in it."
    )
    let mentions = [
      told.mention("Wire", .assault, "killed", counting: .dead),
      told.mention("Post", .assault, "killed", counting: .dead),
      told.mention("Wire", .accuse, "blamed", [("Kenya", Told.kenya)], to: [("Mara Front", Told.front)]),
      told.mention(
        "Post", .accuse, "claimed", [("The Lake Brigade", brigade)], to: [("Mara Front", Told.front)]),
    ]
    var all = told.coded
    for index in all.indices { all[index].events = mentions.filter { $0.report.id == all[index].report.id } }
    let entry = Entry(id: "E", type: .assault, status: .occurred, mentions: Array(mentions.prefix(2)))
    let found = DifferenceFinder().differences(
      entries: [entry], facts: [], reports: all, voices: Voices(copies: []))
    #expect(found.map(\.kind) == [.responsibility])
    #expect(
      found.first?.statement
        == "Responsibility for “killed”: claimed by Lake Brigade (Post), denied by Mara Front (Post), blamed on Mara Front (Wire)"
    )
  }

  @Test("an accusation and the denial that answers it, not the refusal of a demand") func answered() {
    var told = Told()
    told.report(
      "Wire", "2025-03-04",
      "Kenya accused the Mara Front of the raids. The Front denied it. Uganda denied any delay.")
    let mentions = [
      told.mention("Wire", .accuse, "accused", [("Kenya", Told.kenya)], to: [("the Mara Front", Told.front)]),
      told.mention("Wire", .reject, "denied it", [("The Front", Told.front)]),
      told.mention("Wire", .reject, "denied any", [("Uganda", Told.uganda)]),
    ]
    let found = told.differences(apart: mentions)
    #expect(found.map(\.kind) == [.responsibility])
    #expect(
      found.first?.statement
        == "What Mara Front is accused of: blamed on Mara Front by Kenya (Wire), denied by Mara Front (Wire)")
    let refusal = told.mention(
      "Wire", .request, "accused", [("Kenya", Told.kenya)], to: [("the Mara Front", Told.front)])
    #expect(told.differences(apart: [refusal, mentions[1]]).isEmpty)
  }

  @Test("a promise denied, linked or not") func denial() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya promised to open its naval base to the patrol boats.")
    told.report("Post", "2025-03-06", "Kenya denied that it had promised to open the naval base.")
    let mentions = [
      told.mention("Wire", .agree, "promised", [("Kenya", Told.kenya)]),
      told.mention("Post", .agree, "promised", [("Kenya", Told.kenya)], status: .denied),
    ]
    #expect(told.differences(mentions).map(\.kind) == [.status])
    #expect(told.differences(apart: mentions).map(\.kind) == [.status])
  }

  @Test("a plan told before the deed is no difference") func plans() {
    var told = Told()
    told.report("Wire", "2025-03-01", "Kenya will host Uganda on Monday.")
    told.report("Post", "2025-03-04", "Kenya hosted Uganda on Monday.")
    let mentions = [
      told.mention("Wire", .consult, "will host", [("Kenya", Told.kenya)], status: .planned),
      told.mention("Post", .consult, "hosted", [("Kenya", Told.kenya)]),
    ]
    #expect(told.differences(mentions).isEmpty)
    told.coded[0].report.published = "2025-03-09"
    let later = [
      told.mention("Wire", .consult, "will host", [("Kenya", Told.kenya)], status: .planned), mentions[1],
    ]
    #expect(told.differences(later).map(\.kind) == [.status])
  }

  @Test("words that take a side, and plain ones") func wording() {
    func differs(_ first: String, _ second: String) -> Bool {
      var told = Told()
      told.report("Wire", "2025-03-04", "Kenya's \(first) closed the border.")
      told.report("Post", "2025-03-04", "Kenya's \(second) closed the border.")
      return told.differences(
        [("Wire", first), ("Post", second)].map {
          told.mention($0.0, .coerce, "closed", [("Kenya's \($0.1)", Told.kenya)])
        }
      ).map(\.kind) == [.wording]
    }
    #expect(differs("government", "junta"))
    #expect(differs("military government", "regime"))
    #expect(!differs("government", "authorities"))
    #expect(!differs("junta", "junta"))
  }

  @Test("any order of the input gives the same") func order() {
    var told = Told()
    told.report("Wire", "2025-03-04", "A bomb killed 12 people in Kisii on Monday.")
    told.report("Post", "2025-03-04", "A bomb killed 19 people in Kisii on Sunday.")
    told.report("Echo", nil, "A bomb killed 14 people in Nakuru on 2 March 2025.")
    let mentions = [("Wire", "on Monday"), ("Post", "on Sunday"), ("Echo", "on 2 March 2025")].map {
      told.mention($0.0, .assault, "killed", date: $0.1, counting: .dead)
    }
    let first = told.differences(mentions)
    told.coded.reverse()
    #expect(told.differences(mentions.reversed()) == first)
    #expect(!first.isEmpty)
  }

  @Test("agreement, field by field") func agreement() {
    var told = Told()
    told.report("Wire", "2025-03-04", "A bomb killed 12 people in Kisii on Monday.")
    told.report("Post", "2025-03-04", "A bomb killed twelve people in Kisii on 3 March 2025.")
    told.report("Echo", "2025-03-04", "A bomb killed shoppers in Kisii.")
    let mentions = [("Wire", "on Monday"), ("Post", "on 3 March 2025"), ("Echo", nil)].map {
      told.mention($0.0, .assault, "killed", date: $0.1, place: kisii, counting: .dead)
    }
    let entry = Entry(id: "E", type: .assault, status: .occurred, mentions: mentions)
    let fields = DifferenceFinder().agreement(
      on: entry, facts: [], reports: told.coded, voices: Voices(copies: []))
    let dead = fields.first { $0.subject == "dead" }
    #expect(dead?.values.map(\.text) == ["12"])
    #expect(dead?.voices == 2)
    #expect(dead?.silent == ["Echo"])
    #expect(fields.first { $0.field == .day }?.values.map(\.text) == ["3 March 2025"])
    #expect(fields.first { $0.field == .place }?.values.map(\.voices) == [3])
  }
}
