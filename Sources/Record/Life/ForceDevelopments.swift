import Entities
import Events
import Reports

/// Reads from the sentences that name a joint force whether it is proposed, planned or there.
struct ForceDevelopments {
  /// One for each joint force of which the reports tell two stages or more, by name.
  func developments(_ reports: [CodedReport], _ context: FindingContext) -> [Development] {
    var told: [String: (name: String, stages: [Development.Stage: Set<SentenceReference>])] = [:]
    for report in reports {
      let sentences = Dictionary(
        report.report.sentences.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
      var last: (force: Entity, sentence: Int)?
      let mentions = forces(of: report)
      for number in sentences.keys.sorted() {
        guard let sentence = sentences[number], sentence.isCoded else { continue }
        let read = ReadSentence(sentence, in: report.report.text)
        let source = SentenceReference(report: report.report.id, sentence: number)
        func add(_ force: Entity, _ stage: Development.Stage) {
          told[force.id, default: (force.name, [:])].stages[stage, default: []].insert(source)
        }
        for party in mentions[number] ?? [] {
          last = (party.entity, number)
          let words = read.words(in: party.words.start..<party.words.end)
          if let stage = stage(at: words, in: read) { add(party.entity, stage) }
        }
        // "The concept was first proposed by …", right after the force.
        if mentions[number] == nil, let last, number - last.sentence <= 3, isConcept(read) {
          add(last.force, .proposed)
        }
      }
    }
    return told.keys.sorted().compactMap { id -> Development? in
      guard let (name, stages) = told[id], stages.count > 1 else { return nil }
      // Who still writes of plans when the force is there tells of others.
      let there = stages[.launched]?.compactMap { context.day(of: $0.report) }.min()
      let steps = Development.Stage.allCases.compactMap { stage -> Development.Step? in
        let sources = (stages[stage] ?? []).filter { source in
          guard stage != .launched, let there, let day = context.day(of: source.report) else { return true }
          return day <= there
        }.sorted(by: context.precedes)
        guard !sources.isEmpty else { return nil }
        return Development.Step(
          stage: stage, reported: sources.compactMap { context.day(of: $0.report) }.min(), sources: sources)
      }
      return steps.count > 1 ? Development(subject: id, name: name, steps: steps) : nil
    }.sorted { ($0.name, $0.subject) < ($1.name, $1.subject) }
  }

  /// The words that stand for a joint force, by sentence.
  private func forces(of report: CodedReport) -> [Int: [Party]] {
    var found: [Int: [Party]] = [:]
    for appearance in report.appearances + report.designations
    where appearance.party.entity.isJointForce {
      if found[appearance.sentence]?.contains(where: { $0.words == appearance.party.words }) == true {
        continue
      }
      found[appearance.sentence, default: []].append(appearance.party)
    }
    return found
  }

  private func stage(at words: Range<Int>, in sentence: ReadSentence) -> Development.Stage? {
    guard !words.isEmpty else { return nil }
    let own = sentence.plain[words]
    let before = sentence.plain[max(0, words.lowerBound - 9)..<words.lowerBound]
    let after = sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 9)]
    if before.contains(where: Self.proposing.contains) { return .proposed }
    if own.contains(where: { ["planned", "proposed", "future"].contains($0) }) { return .planned }
    if own.contains("new"), own.contains(where: Self.raised.contains) { return .launched }
    if own.contains(where: { $0 == "newly" }) { return .launched }
    let raises = before.contains { Self.raising.contains($0) || Self.raised.contains($0) }
    let isAhead = before.contains(where: Self.ahead.contains) || after.prefix(3).contains("will")
    if raises, isAhead { return .planned }
    // "The force is to be inaugurated", "will be launched".
    if after.prefix(4).contains(where: { ["will", "due", "to"].contains($0) }),
      after.contains(where: { Self.raised.contains($0) || Self.raising.contains($0) })
    {
      return .planned
    }
    if before.suffix(4).contains(where: { Self.launches.contains($0) }) { return .launched }
    if before.suffix(6).contains(where: Self.raised.contains) { return .launched }
    // "The force, which was inaugurated in July", "the force that the three inaugurated", "since its launch".
    if let at = after.firstIndex(where: Self.raised.contains),
      after[..<at].contains(where: { ["was", "were", "that", "which"].contains($0) })
    {
      return .launched
    }
    if let own = after.firstIndex(of: "its"), own + 1 < after.endIndex, Self.launches.contains(after[own + 1])
    {
      return .launched
    }
    return nil
  }

  private func isConcept(_ sentence: ReadSentence) -> Bool {
    let start = sentence.plain.prefix(3)
    return start.contains { ["concept", "idea", "plan", "proposal"].contains($0) }
      && sentence.plain.contains(where: Self.proposing.contains)
  }

  private static let proposing: Set<String> = [
    "proposed", "proposing", "concept", "idea", "aired", "mooted", "proposal",
  ]
  private static let ahead: Set<String> = [
    "plan", "plans", "planned", "planning", "preparing", "prepare", "will", "intend", "intends", "expected",
    "hope", "hopes", "due", "would", "agreed", "decided", "to",
  ]
  private static let raising: Set<String> = [
    "raise", "launch", "inaugurate", "operationalize", "operationalise", "field", "create", "form",
    "establish", "deploy", "build", "assemble", "set",
  ]
  private static let raised: Set<String> = [
    "raised", "launched", "inaugurated", "created", "formed", "established", "unveiled", "deployed",
    "assembled", "operational",
  ]
  private static let launches: Set<String> = [
    "launch", "inauguration", "creation", "formation", "launching", "establishment",
  ]
}
