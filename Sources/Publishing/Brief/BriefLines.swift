import Entities
import Events
import Record
import Reports
import TimeAndPlace

/// Makes the lines of a brief: which events are told, where, and in which order.
struct BriefLines {
  let builder: BriefBuilder
  private var record: EventRecord { builder.record }
  private var index: RecordIndex { builder.index }

  /// Days that stand for no bound at all.
  private static let open = 1_000_000
  /// How many days the day of publication of an undated report leaves open, by its id.
  private let slacks: [String: Int]

  init(builder: BriefBuilder) {
    self.builder = builder
    var slacks: [String: Int] = [:]
    for report in builder.record.reports where report.date.basis != .explicit {
      let interval = report.date.interval
      guard let start = interval.start, let end = interval.end else {
        slacks[report.report.id] = Self.open
        continue
      }
      slacks[report.report.id] = end.number - start.number
    }
    self.slacks = slacks
  }

  func lines() -> (lines: [BriefLine], leftOut: Int) {
    let centrality = centrality
    let firstDay = firstDay
    var used = Set<SentenceReference>()
    // Well-attested events choose their sentences first.
    let order = record.entries.indices.sorted { a, b in
      (record.entries[b].voices, a) < (record.entries[a].voices, b)
    }
    var drafts: [(line: BriefLine, position: BriefCitation)] = []
    for at in order {
      let entry = record.entries[at]
      guard let mention = Headline(entry: entry, centrality: centrality).mention(avoiding: used) else {
        continue
      }
      let reference = SentenceReference(report: mention.report.id, sentence: mention.sentence)
      let isTaken = !used.insert(reference).inserted
      drafts.append((line(entry, mention, isTaken, firstDay), index.citation(mention)))
    }
    let kept = kept(drafts.map(\.line))
    var heaviest: [BriefCitation: Double] = [:]
    for draft in drafts {
      heaviest[draft.position] = max(heaviest[draft.position] ?? 0, draft.line.weight)
    }
    let sorted = drafts.filter { kept.contains($0.line.entry) }.sorted { a, b in
      let first = (rank(a.line.section), a.line.story, a.line.sortDay, a.line.day?.key ?? Int.max)
      let second = (rank(b.line.section), b.line.story, b.line.sortDay, b.line.day?.key ?? Int.max)
      if first != second { return first < second }
      if a.line.dayLabel != b.line.dayLabel { return a.line.dayLabel < b.line.dayLabel }
      if a.line.sortDay == Int.max {
        // Where nothing tells the order, the sentence with the weightiest event comes first.
        let (one, other) = (heaviest[a.position] ?? 0, heaviest[b.position] ?? 0)
        if one != other { return one > other }
      }
      return (a.position, a.line.evidence.first?.marks.first?.lowerBound ?? 0, a.line.entry)
        < (b.position, b.line.evidence.first?.marks.first?.lowerBound ?? 0, b.line.entry)
    }
    let lines = sorted.enumerated().map { offset, draft in
      var line = draft.line
      line.number = offset + 1
      return line
    }
    return (lines, record.entries.count - lines.count)
  }

  private func rank(_ section: BriefLine.Section) -> Int {
    switch section {
    case .main: 0
    case .background: 1
    case .uncertain: 2
    }
  }

  /// The entries that are shown: the weightiest of each section.
  private func kept(_ lines: [BriefLine]) -> Set<String> {
    if builder.settings.showsAll { return Set(lines.map(\.entry)) }
    var kept = Set<String>()
    let limits: [BriefLine.Section: Int] = [
      .main: builder.settings.maximumLines, .background: builder.settings.maximumLines / 2,
      .uncertain: builder.settings.maximumLines / 4,
    ]
    for (section, limit) in limits {
      let all = lines.filter { $0.section == section }.sorted {
        ($1.weight, $0.entry) < ($0.weight, $1.entry)
      }
      kept.formUnion(all.prefix(max(1, limit)).map(\.entry))
    }
    return kept
  }

  private func line(_ entry: Entry, _ mention: Event, _ isTaken: Bool, _ firstDay: Day?) -> BriefLine {
    let confidence = entry.mentions.map(\.confidence).max() ?? 0
    let slack = slack(of: entry)
    let day = entry.date.flatMap { BriefDay($0, slack: slack) }
    let life = life(of: entry)
    return BriefLine(
      number: 0, entry: entry.id, section: section(of: entry, day: day, slack, confidence, firstDay),
      story: story(of: mention), day: day, dayWords: day == nil ? entry.date?.text ?? "" : "",
      reported: BriefDay(published: reported(entry)),
      headline: headline(mention, isTaken), type: entry.type.rawValue,
      mode: entry.mode, kind: BriefKind.label(of: entry, as: mention),
      quad: entry.type.quad.rawValue,
      status: entry.status.rawValue, fate: fate(of: entry, life), life: life,
      actors: builder.parties(entry.actors), recipients: builder.parties(entry.recipients),
      place: place(of: entry), speakers: speakers(of: entry), voices: entry.voices,
      reports: index.numbers(of: entry.mentions.map(\.report.id)), confidence: confidence, differences: [],
      evidence: evidence(of: entry), weight: weight(of: entry, confidence))
  }

  private func headline(_ mention: Event, _ isTaken: Bool) -> BriefExcerpt {
    let text = index.text(of: mention)
    let clause = Clause(sentence: text, trigger: index.trigger(of: mention))
    let (words, mark) = clause.excerpt(whole: isTaken ? 70 : 150, core: index.core(of: mention))
    return BriefExcerpt(citation: index.citation(mention), text: words, marks: mark.isEmpty ? [] : [mark])
  }

  /// The day of the earliest dated report that tells of it.
  private func reported(_ entry: Entry) -> Day? {
    entry.mentions.compactMap { $0.report.published.flatMap { Day(iso: $0) } }.min()
  }

  /// Neighbours of one day that rest on the same sentence get the whole of it as their headline where it is not long,
  /// so that it can stand once above them.
  static func joined(_ lines: [BriefLine], sentence: (BriefCitation) -> String?) -> [BriefLine] {
    var lines = lines
    for at in lines.indices.dropFirst() {
      let (before, line) = (lines[at - 1], lines[at])
      guard line.isBeside(before), let text = sentence(line.headline.citation),
        text.unicodeScalars.count <= 230
      else { continue }
      for index in [at - 1, at] {
        lines[index].headline.text = Clause(sentence: text, trigger: 0..<0).whole
        lines[index].headline.marks =
          lines[index].evidence.first { $0.citation == line.headline.citation }?.marks ?? []
      }
    }
    return lines
  }

  private func evidence(of entry: Entry) -> [BriefExcerpt] {
    entry.mentions.map { event in
      let mark = index.trigger(of: event)
      return BriefExcerpt(
        citation: index.citation(event), text: index.text(of: event), marks: mark.isEmpty ? [] : [mark],
        status: event.status == entry.status ? "" : BriefWords.status(event.status),
        speaker: event.attribution?.speaker.shown ?? "")
    }
    .sorted {
      ($0.citation, $0.marks.first?.lowerBound ?? 0) < ($1.citation, $1.marks.first?.lowerBound ?? 0)
    }
  }

  private func life(of entry: Entry) -> [BriefStep] {
    guard entry.life.count > 1 else { return [] }
    let mentions = Dictionary(entry.mentions.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    return entry.life.map { step in
      BriefStep(
        status: step.status.rawValue, words: BriefWords.status(step.status),
        reported: step.reported.map { BriefDay.full($0) } ?? "",
        citations: Set(step.mentions.compactMap { mentions[$0] }.map(index.citation)).sorted())
    }
  }

  private func fate(of entry: Entry, _ life: [BriefStep]) -> String {
    life.isEmpty ? BriefWords.status(entry.status) : life.map(\.words).joined(separator: " → ")
  }

  private func place(of entry: Entry) -> BriefPlace? {
    guard let place = entry.place, !place.name.isEmpty || !place.country.isEmpty else { return nil }
    return BriefPlace(
      name: place.name, country: place.country, countryName: builder.outlines?.name(of: place.country) ?? "",
      lat: place.lat, lon: place.lon, isInferred: place.name.isEmpty)
  }

  private func speakers(of entry: Entry) -> [String] {
    var seen = Set<String>()
    return entry.mentions.flatMap { mention in
      mention.attribution.map { speakers(of: mention, beside: $0.speaker) } ?? []
    }.map(\.shown).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// All who speak with somebody: "their foreign ministries" are three, and an event names one.
  private func speakers(of mention: Event, beside speaker: Party) -> [Party] {
    let number = index.number(of: mention.report.id)
    guard number > 0 else { return [speaker] }
    let together = record.reports[number - 1].statements.first { statement in
      statement.sentence == mention.sentence && statement.speakers.count > 1
        && statement.speakers.contains { $0.entity.id == speaker.entity.id }
    }
    return together?.speakers ?? [speaker]
  }

  private func story(of mention: Event) -> Int {
    builder.told.groups.count > 1 ? builder.told.index(of: mention.report.id) : 0
  }

  // MARK: What is main, what is background

  /// The first day of publication, or `nil` when no report is dated.
  private var firstDay: Day? {
    record.reports.compactMap { $0.report.published.flatMap { Day(iso: $0) } }.min()
  }

  private func section(
    of entry: Entry, day: BriefDay?, _ slack: Int, _ confidence: Double, _ firstDay: Day?
  ) -> BriefLine.Section {
    if entry.voices < 2, confidence < builder.settings.certainty { return .uncertain }
    guard let day else { return .main }
    let isOld = isOld(day.interval, entry.date?.basis == .explicit ? 0 : slack, firstDay)
    // One old date among mentions that tell another or none may be a slip.
    let old = entry.mentions.filter { mention in
      mention.date.map { date in
        self.isOld(date.interval, date.basis == .explicit ? 0 : slacks[mention.report.id] ?? 0, firstDay)
      } ?? false
    }
    return isOld && old.count * 2 >= entry.mentions.count ? .background : .main
  }

  /// How many days the day of publication leaves open, of the reports that tell of an event the longest.
  private func slack(of entry: Entry) -> Int {
    entry.mentions.lazy.compactMap { slacks[$0.report.id] }.max() ?? 0
  }

  /// Whether days lie well before the first report, or leave a year or more open.
  private func isOld(_ interval: DayInterval, _ slack: Int, _ firstDay: Day?) -> Bool {
    guard let end = interval.end else { return false }
    if let firstDay, firstDay.number - end.number > Self.news { return true }
    return BriefDay.isLong(interval, slack: slack)
  }

  /// Days before the first report after which an event is no longer news but its background.
  private static let news = 60

  private func weight(of entry: Entry, _ confidence: Double) -> Double {
    var weight = Double(entry.voices - 1) * 1.2 + confidence + min(0.5, Double(entry.mentions.count) * 0.1)
    if entry.mentions.contains(where: { isLead($0) }) { weight += 0.7 }
    if entry.life.count > 1 { weight += 0.5 }
    if record.differences.contains(where: { $0.entry == entry.id && $0.kind != .wording }) { weight += 0.3 }
    if entry.status == .possible { weight -= 0.3 }
    if entry.actors.allSatisfy({ $0.words.text.isEmpty }) { weight -= 0.3 }
    return weight
  }

  /// Whether a mention stands in the first three coded sentences of its report.
  private func isLead(_ event: Event) -> Bool {
    let number = index.number(of: event.report.id)
    guard number > 0 else { return false }
    let coded = record.reports[number - 1].report.sentences.filter(\.isCoded).prefix(3)
    return coded.contains { $0.number == event.sentence }
  }

  /// How many events that two voices or more tell each report has.
  private var centrality: [String: Int] {
    var counts: [String: Int] = [:]
    for entry in record.entries where entry.voices > 1 {
      for report in Set(entry.mentions.map(\.report.id)) { counts[report, default: 0] += 1 }
    }
    return counts
  }
}
