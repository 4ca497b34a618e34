import Entities
import Events
import Record
import Reports
import TimeAndPlace

@testable import Publishing

/// A story in five reports, its record made by hand. All of it is invented.
enum BriefFixture {
  // MARK: Who

  static func state(_ code: String, _ name: String) -> Entity {
    Entity(id: code, name: name, kind: .state, country: code, sector: "GOV")
  }
  static let ghana = state("GHA", "Ghana")
  static let togo = state("TGO", "Togo")
  static let benin = state("BEN", "Benin")
  static let portugal = state("PRT", "Portugal")
  static let patrol = Entity(
    id: "IGO:Bight Patrol", name: "Bight Patrol", kind: .organisation, sector: "IGO")
  static let pirates = Entity(id: "REB:Delta Sharks", name: "Delta Sharks", kind: .group, sector: "CRM")
  static let sailors = Entity(id: "CVL", name: "sailors", kind: .people, sector: "CVL")
  static let ministry = Entity(
    id: "GHA:Ministry of Defence", name: "Ghanaian defence ministry", kind: .organ, country: "GHA",
    sector: "GOV")
  static let mensah = Entity(
    id: "GHA:Adwoa Mensah", name: "Adwoa Mensah", kind: .person, country: "GHA", sector: "GOV",
    role: "defence minister")

  // MARK: Reports

  static func report(
    _ id: String, _ source: String, _ title: String, _ published: String?, _ sentences: [String],
    url: String = ""
  ) -> Report {
    var text = ""
    var list: [Sentence] = []
    for (number, words) in sentences.enumerated() {
      if !text.isEmpty { text += " " }
      let start = text.unicodeScalars.count
      text += words
      list.append(
        Sentence(number: number, range: start..<text.unicodeScalars.count, passage: 0, words: []))
    }
    return Report(
      id: id, source: source, title: title, published: published, url: url, text: ScalarText(text),
      passages: [Passage(kind: .body, range: 0..<text.unicodeScalars.count)], sentences: list)
  }

  static let wire = report(
    "wire", "Coastal Wire", "Three navies look to Lisbon for boats", "2026-03-02",
    [
      "The navy chiefs of Ghana, Togo and Benin will visit Lisbon on March 9 to discuss joint patrols in the Bight, the Ghanaian defence ministry said on Monday.",
      "The three states founded the Bight Patrol in 2024.",
      "Pirates known as the Delta Sharks killed 11 sailors off Cotonou in February, officials said.",
      "\"We cannot guard the sea with speeches,\" Defence Minister Adwoa Mensah told reporters in Accra.",
    ], url: "https://coastal-wire.example/2026/navies")
  static let daily = report(
    "daily", "Porto Daily", "Navy chiefs in Lisbon; Portugal lends two boats", "2026-03-10",
    [
      "The navy chiefs of Ghana, Togo and Benin met Portuguese officers in Lisbon on Monday.",
      "Portugal agreed to lend the Bight Patrol two boats.",
      "After the talks the four countries signed a memorandum of understanding on training.",
      "Benin asked for a third boat.",
      "Rain fell on the harbour for most of the day.",
    ], url: "https://porto-daily.example/boats")
  static let observer = report(
    "observer", "Lomé Observer", "Portugal lends two boats to lagoon states", "2026-03-10",
    [
      "The navy chiefs of Ghana, Togo and Benin met Portuguese officers in Lisbon on Monday.",
      "Portugal agreed to lend the Bight Patrol two boats.",
    ])
  static let courier = report(
    "courier", "Gulf Courier", "Pact <signed> & sealed", nil,
    [
      "Portugal and three African states signed a \"defence pact\" last week after their navy chiefs came to Lisbon.",
      "The Delta Sharks killed nine sailors off Cotonou, and took four others to the creeks, according to the Ghanaian defence ministry.",
      "A spokesman of the Delta Sharks denied that the group had killed anybody.",
    ], url: "javascript:alert(1)")
  static let evening = report(
    "evening", "Accra Evening", "Bight Patrol puts to sea", "2026-03-28",
    [
      "Ghana, Togo and Benin sent 600 sailors to sea on Friday as the Bight Patrol began its work off Lomé.",
      "Defence Minister Adwoa Mensah warned the Delta Sharks that \"the creeks are no shelter\".",
      "Fishermen in Lomé protested against the ban on night fishing.",
      "Togo may join a second patrol in the Gulf of Guinea.",
    ])

  // MARK: Events

  static func evidence(_ words: String, _ sentence: Int, in report: Report) -> Evidence {
    let range = report.sentences[sentence].range
    let whole = Array(report.text.scalars[range])
    let part = Array(words.unicodeScalars)
    guard !part.isEmpty, whole.count >= part.count else { return Evidence(text: words, start: 0, end: 0) }
    for at in 0...(whole.count - part.count) where Array(whole[at..<at + part.count]) == part {
      let start = range.lowerBound + at
      return Evidence(text: words, start: start, end: start + part.count)
    }
    return Evidence(text: words, start: 0, end: 0)
  }

  static func event(
    _ report: Report, _ sentence: Int, _ type: EventType, _ trigger: String, mode: String = "",
    status: EventStatus = .occurred, actors: [(String, Entity)] = [], recipients: [(String, Entity)] = [],
    says: (String, Entity, String, Bool)? = nil, date: EventDate? = nil, place: EventPlace? = nil,
    figures: [(Figure.Kind, Double, String)] = [], confidence: Double = 0.9
  ) -> Event {
    func party(_ pair: (String, Entity)) -> Party {
      Party(words: evidence(pair.0, sentence, in: report), entity: pair.1)
    }
    let words = evidence(trigger, sentence, in: report)
    return Event(
      id: "\(report.id)/\(sentence)/\(trigger)", report: ReportReference(report), sentence: sentence,
      text: report.text[report.sentences[sentence].range], type: type, mode: mode, status: status,
      trigger: words,
      actors: actors.map(party), recipients: recipients.map(party),
      attribution: says.map { Attribution(speaker: party(($0.0, $0.1)), verb: $0.2, quote: $0.3) },
      date: date,
      place: place,
      figures: figures.map { kind, value, text in
        let place = evidence(text, sentence, in: report)
        return Figure(kind: kind, value: value, bound: .exactly, text: text, range: place.start..<place.end)
      }, confidence: confidence)
  }

  static func day(_ start: String, _ end: String? = nil, _ basis: DateBasis = .explicit, text: String = "")
    -> EventDate
  {
    EventDate(start: start, end: end ?? start, text: text, basis: basis)
  }

  static let lisbon = EventPlace(name: "Lisbon", country: "PRT", lat: 38.72, lon: -9.14)
  static let cotonou = EventPlace(name: "Cotonou", country: "BEN", lat: 6.37, lon: 2.42)
  static let lome = EventPlace(name: "Lomé", country: "TGO", lat: 6.13, lon: 1.22)

  static let three = [("Ghana", ghana), ("Togo", togo), ("Benin", benin)]

  static let visitPlanned = event(
    wire, 0, .consult, "visit", mode: "visit", status: .planned, actors: three,
    recipients: [("Lisbon", portugal)], says: ("Ghanaian defence ministry", ministry, "said", false),
    date: day("2026-03-09", nil, .inferred, text: "March 9"), place: lisbon)
  static let visitHeld = event(
    daily, 0, .consult, "met", mode: "visit", actors: three, recipients: [("Portuguese officers", portugal)],
    date: day("2026-03-09", nil, .relative, text: "Monday"), place: lisbon)
  static let visitCopied = event(
    observer, 0, .consult, "met", mode: "visit", actors: three,
    recipients: [("Portuguese officers", portugal)],
    date: day("2026-03-09", nil, .relative, text: "Monday"), place: lisbon)
  static let lent = event(
    daily, 1, .agree, "agreed", actors: [("Portugal", portugal)], recipients: [("Bight Patrol", patrol)],
    place: lisbon, confidence: 0.95)
  static let lentCopied = event(
    observer, 1, .agree, "agreed", actors: [("Portugal", portugal)], recipients: [("Bight Patrol", patrol)])
  static let signed = event(
    daily, 2, .support, "signed", actors: [("the four countries", portugal), ("the four countries", ghana)],
    date: day("2026-03-09", nil, .report))
  static let pact = event(
    courier, 0, .support, "signed", actors: [("Portugal", portugal), ("three African states", ghana)])
  static let asked = event(
    daily, 3, .request, "asked", mode: "assist", actors: [("Benin", benin)],
    recipients: [("", portugal)])
  static let killed = event(
    wire, 2, .assault, "killed", actors: [("Delta Sharks", pirates)], recipients: [("11 sailors", sailors)],
    says: ("officials", Entity(id: "GOV", name: "officials", kind: .unknown, sector: "GOV"), "said", false),
    date: day("2026-02-01", "2026-02-28", .inferred, text: "in February"), place: cotonou,
    figures: [(.dead, 11, "11")])
  static let killedNine = event(
    courier, 1, .assault, "killed", actors: [("Delta Sharks", pirates)],
    recipients: [("nine sailors", sailors)],
    says: ("Ghanaian defence ministry", ministry, "according to", false), place: cotonou,
    figures: [(.dead, 9, "nine")])
  static let taken = event(
    courier, 1, .assault, "took", mode: "abduct", actors: [("Delta Sharks", pirates)],
    recipients: [("four others", sailors)],
    says: ("Ghanaian defence ministry", ministry, "according to", false),
    confidence: 0.6)
  static let denied = event(
    courier, 2, .reject, "denied", actors: [("Delta Sharks", pirates)])
  static let founded = event(
    wire, 1, .agree, "founded", actors: [("The three states", ghana)], date: day("2024-01-01", "2024-12-31"))
  static let sent = event(
    evening, 0, .mobilize, "sent", mode: "troops", actors: three,
    date: day("2026-03-27", nil, .relative, text: "Friday"),
    place: lome, figures: [(.personnel, 600, "600")])
  static let warned = event(
    evening, 1, .threaten, "warned", actors: [("Adwoa Mensah", mensah)],
    recipients: [("Delta Sharks", pirates)])
  static let protested = event(
    evening, 2, .protest, "protested", mode: "demo", actors: [("Fishermen in Lomé", sailors)], place: lome)
  static let joining = event(
    evening, 3, .agree, "join", status: .possible, actors: [("Togo", togo)], confidence: 0.3)

  static func entry(
    _ id: String, _ mentions: [Event], voices: Int, actors: [Party]? = nil, life: [LifeStep] = []
  ) -> Entry {
    let last = mentions[mentions.count - 1]
    return Entry(
      id: id, type: last.type, mode: last.mode, status: last.status, actors: actors ?? last.actors,
      recipients: last.recipients, date: mentions.compactMap(\.date).last,
      place: mentions.compactMap(\.place).first,
      mentions: mentions, life: life, voices: voices)
  }

  static func source(_ event: Event) -> SentenceReference {
    SentenceReference(report: event.report.id, sentence: event.sentence)
  }

  static let record: EventRecord = {
    let entries = [
      entry("E-founded", [founded], voices: 1),
      entry("E-killed", [killed, killedNine], voices: 2),
      entry(
        "E-visit", [visitPlanned, visitHeld, visitCopied], voices: 2,
        life: [
          LifeStep(status: .planned, reported: Day(iso: "2026-03-02"), mentions: [visitPlanned.id]),
          LifeStep(
            status: .occurred, reported: Day(iso: "2026-03-10"), mentions: [visitHeld.id, visitCopied.id]),
        ]),
      entry("E-signed", [pact, signed], voices: 2),
      entry("E-sent", [sent], voices: 1),
      entry("E-asked", [asked], voices: 1), entry("E-denied", [denied], voices: 1),
      entry("E-joining", [joining], voices: 1), entry("E-lent", [lent, lentCopied], voices: 1),
      entry("E-protested", [protested], voices: 1), entry("E-taken", [taken], voices: 1),
      entry("E-warned", [warned], voices: 1),
    ]
    let differences = [
      Difference(
        kind: .figure, entry: "E-killed", subject: "dead",
        values: [
          DifferenceValue(text: "11", sources: [source(killed)], voices: 1),
          DifferenceValue(text: "nine", sources: [source(killedNine)], voices: 1),
        ], weight: 0.9),
      Difference(
        kind: .instrument, entry: "E-signed", subject: "what was signed",
        values: [
          DifferenceValue(text: "memorandum of understanding", sources: [source(signed)], voices: 1),
          DifferenceValue(text: "“defence pact”", sources: [source(pact)], voices: 1),
        ], silent: ["wire"], weight: 0.7),
      Difference(
        kind: .wording, entry: "", subject: "Delta Sharks",
        values: [
          DifferenceValue(text: "pirates", sources: [source(killed)], voices: 1),
          DifferenceValue(text: "group", sources: [source(denied)], voices: 1),
        ], weight: 0.1),
    ]
    let facts =
      [ghana, togo, benin].map { member in
        StandingFact(
          id: "F-\(member.id)", kind: .memberOf, subject: member, object: patrol,
          interval: DayInterval(start: Day(iso: "2024-01-01"), end: nil), sources: [source(founded)])
      } + [
        StandingFact(
          id: "F-office", kind: .office, subject: mensah, value: "Defence Minister",
          sources: [source(warned)],
          voices: 2),
        StandingFact(
          id: "F-size", kind: .strength, subject: patrol, value: "600 sailors", sources: [source(sent)]),
      ]
    func coded(_ report: Report, _ events: [Event]) -> CodedReport {
      CodedReport(
        report: report, events: events,
        outcomes: report.sentences.map { sentence in
          Outcome(
            sentence: sentence.number,
            reason: events.contains { $0.sentence == sentence.number } ? .coded : .noTrigger)
        })
    }
    return EventRecord(
      reports: [
        coded(wire, [visitPlanned, founded, killed]), coded(daily, [visitHeld, lent, signed, asked]),
        coded(observer, [visitCopied, lentCopied]), coded(evening, [sent, warned, protested, joining]),
        coded(courier, [pact, killedNine, taken, denied]),
      ],
      copies: [CopyGroup(id: "C-1", reports: ["daily", "observer"], overlap: ["observer": 1])],
      stories: [Story(id: "S-1", title: "Three navies look to Lisbon for boats", reports: [])],
      entries: entries, differences: differences, facts: facts)
  }()

  static let outlines: Outlines = {
    do {
      return try Outlines(
        text: """
          BEN	Benin	2.3	9.3	\(ring([(80, 620), (380, 640), (370, 1150), (90, 1100)]))
          GHA	Ghana	-1.2	7.9	\(ring([(-310, 500), (110, 600), (20, 1110), (-290, 1100)]))
          PRT	Portugal	-8.2	39.5	\(ring([(-900, 3700), (-740, 3720), (-650, 4190), (-880, 4200)]))
          TGO	Togo	0.9	8.5	\(ring([(110, 610), (170, 620), (90, 1100), (0, 1100)]))
          """)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// Points in hundredths of a degree, written as `Scripts/make-outlines.py` writes them.
  static func ring(_ points: [(Int, Int)]) -> String {
    var out = ""
    var last = (0, 0)
    for point in points {
      for difference in [point.0 - last.0, point.1 - last.1] {
        var value = difference >= 0 ? difference * 2 : -difference * 2 - 1
        while value >= 32 {
          out.unicodeScalars.append(Unicode.Scalar(UInt8((value & 31 | 32) + 63)))
          value >>= 5
        }
        out.unicodeScalars.append(Unicode.Scalar(UInt8(value + 63)))
      }
      last = point
    }
    return out
  }
}
