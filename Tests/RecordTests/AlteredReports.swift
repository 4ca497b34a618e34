import Reports

/// Random numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Writes reports of its own and alters them as editors do.
struct AlteredReports {
  var numbers: SeededNumbers

  enum Change: String, CaseIterable { case none, words, cut, reordered, own, extract, all }

  init(seed: UInt64) { numbers = SeededNumbers(state: seed) }

  /// The sentences of a new report.
  mutating func sentences(_ count: Int) -> [String] {
    let place = pick(Self.places)
    let name = pick(Self.names)
    return (0..<count).map { index in
      let opening = index == 0 ? "" : pick(Self.openings)
      let subject = index % 3 == 0 ? "\(pick(Self.offices)) \(name)" : pick(Self.subjects)
      let tail = pick(Self.tails).replacing("#", with: "\(Int.random(in: 12...980, using: &numbers))")
      let sentence =
        "\(subject) \(pick(Self.verbs)) \(pick(Self.objects)) \(pick(Self.links)) \(pick(Self.others)) in \(place), \(tail)"
      return (opening.isEmpty ? "" : opening + " ") + sentence + "."
    }
  }

  mutating func altered(_ sentences: [String], _ change: Change) -> [String] {
    var result = sentences
    if change == .extract { result = Array(result.prefix(max(2, sentences.count / 4))) }
    if change == .cut || change == .all { result = Array(result.prefix(max(3, sentences.count * 7 / 10))) }
    if change == .reordered || change == .all {
      result = [result[0]] + result.dropFirst().shuffled(using: &numbers)
    }
    if change != .none && change != .extract { result = result.map { edited($0) } }
    if change == .own || change == .all {
      for _ in 0..<max(1, result.count / 4) {
        result.insert(pick(Self.own).replacing("#", with: pick(Self.places)), at: result.count / 2)
      }
    }
    return result
  }

  /// A sentence with two words changed and one left out.
  private mutating func edited(_ sentence: String) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    guard words.count > 8 else { return sentence }
    for _ in 0..<2 {
      words[Int.random(in: 2..<words.count - 1, using: &numbers)] = pick([
        "rather", "new", "such", "again", "here",
      ])
    }
    words.remove(at: Int.random(in: 3..<words.count - 1, using: &numbers))
    return words.joined(separator: " ")
  }

  /// Reports of `count` stories, each with copies altered in every way; the id before the slash names the story.
  mutating func reports(_ count: Int) -> [Report] {
    (0..<count).flatMap { story in
      let original = sentences(Int.random(in: 7...14, using: &numbers))
      return Change.allCases.map { change in
        let text = altered(original, change)
        let headline = "\(pick(Self.places)) matters come to a head again\n\n"
        let dateline = change == .none ? "" : "\(pick(Self.places).uppercased()) — "
        return ReportReader().report(
          text: (change == .none ? "" : headline) + dateline + text.joined(separator: "\n\n"),
          id: "s\(story)/\(change.rawValue)", source: "Outlet \(Int.random(in: 1...9, using: &numbers))",
          published: "2025-03-\(10 + story % 10)")
      }
    }
  }

  mutating func pick(_ words: [String]) -> String { words.randomElement(using: &numbers)! }

  static let places = [
    "Varda", "Port Ellan", "Kesh", "Norrum", "Talvi", "Ostmark", "Quell", "Dunmore", "Saffa", "Brenn",
  ]
  static let names = [
    "Alder", "Brask", "Corvin", "Dessau", "Eklund", "Farouk", "Grieve", "Hallam", "Imani", "Jorvik",
  ]
  static let offices = ["Foreign Minister", "Governor", "Chief Justice", "Mayor", "Admiral", "Ambassador"]
  static let openings = [
    "Earlier this week,", "In a separate move,", "For its part,", "Late on Monday,", "Despite the protests,",
    "After hours of talks,", "Under heavy rain,",
  ]
  static let subjects = [
    "The harbour authority", "Opposition deputies", "A panel of judges", "The river commission",
    "Striking dockers",
    "Two border patrols", "The central bank", "Farm unions", "A visiting delegation", "The electricity board",
    "Three aid convoys", "The coast guard",
  ]
  static let verbs = [
    "rejected", "welcomed", "signed", "postponed", "published", "seized", "inspected", "criticised",
    "reopened",
    "suspended", "handed over", "rewrote",
  ]
  static let objects = [
    "a draft treaty on fishing rights", "the annual grain quota", "plans for a second bridge",
    "four fuel barges",
    "an inquiry into the ferry disaster", "the list of detained sailors", "a ceasefire map",
    "the new customs tariff",
    "a loan for the railway", "the code of conduct for guards", "six disputed islands", "the census figures",
  ]
  static let links = ["together with", "in spite of", "at the request of", "without telling", "ahead of"]
  static let others = [
    "the lake states", "neighbouring provinces", "the regional court", "foreign lenders", "village elders",
    "the pilots' union", "two former presidents", "the relief agencies",
  ]
  static let tails = [
    "a step that affects # families", "# days after the deadline", "with # people watching from the quay",
    "at a cost of # million crowns", "according to a register of # names", "the first such move in # weeks",
    "which left # trucks waiting", "as # delegates looked on",
  ]
  static let own = [
    "Readers of this paper in # have long asked for a clear word on the matter.",
    "Our correspondent in # found few people willing to speak about it in the market.",
    "The chamber of trade in # did not answer calls from this newsroom before the evening edition.",
  ]
}
