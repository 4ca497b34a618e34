import Events
import Record
import Reports

/// Makes the closing note of a brief: what could not be told.
struct BriefGaps {
  let builder: BriefBuilder
  let brief: Brief

  func gaps() -> [BriefGap] {
    (checking + reports + sentences + lines).filter { !$0.text.isEmpty }
  }

  /// What limits the cross-check as a whole.
  private var checking: [BriefGap] {
    var gaps: [BriefGap] = []
    if brief.counts.reports == 1 {
      gaps.append(
        BriefGap(
          text: "There is one report only: nothing in it could be checked against another.", isAlert: true))
    } else if brief.counts.reports > 1, brief.counts.confirmed == 0 {
      gaps.append(
        BriefGap(
          text: brief.counts.voices == 1
            ? "All reports carry one text: they are one voice, and nothing could be checked against another."
            : "The reports share no event: each stands for itself, and nothing could be checked.",
          isAlert: true))
    }
    if brief.leftOut > 0 {
      let count = BriefWords.count(brief.leftOut, "event")
      gaps.append(
        BriefGap(
          text: "\(count) of less weight \(brief.leftOut == 1 ? "is" : "are") left out; --all shows them."))
    }
    return gaps
  }

  private var reports: [BriefGap] {
    var gaps: [BriefGap] = []
    let undated = brief.reports.filter { $0.published == nil }.map(\.number)
    if !undated.isEmpty {
      gaps.append(
        BriefGap(
          text:
            "\(BriefWords.count(undated.count, "report")) without a day of publication: “Tuesday” is no date there.",
          reports: undated))
    }
    let coded = zip(builder.record.reports, brief.reports)
    let foreign = coded.filter { $0.0.events.isEmpty && EnglishCheck.isForeign($0.0.report) }.map(\.1.number)
    if !foreign.isEmpty {
      gaps.append(
        BriefGap(
          text: "\(BriefWords.count(foreign.count, "report")) mostly not in English: only English is read.",
          reports: foreign, isAlert: true))
    }
    let empty = coded.filter { $0.0.events.isEmpty && !foreign.contains($0.1.number) }.map(\.1.number)
    if !empty.isEmpty {
      gaps.append(
        BriefGap(
          text: "\(BriefWords.count(empty.count, "report")) in which no event was found.", reports: empty))
    }
    return gaps
  }

  private var sentences: [BriefGap] {
    let outcomes = builder.record.reports.flatMap(\.outcomes)
    let read = outcomes.filter { $0.reason != .notReportText }.count
    guard read > 0 else { return [] }
    var unsure = 0
    var nobody = 0
    var views = 0
    var none = 0
    var noActs = 0
    for outcome in outcomes {
      switch outcome.reason {
      case .belowThreshold: unsure += 1
      case .noParty: nobody += 1
      case .opinion: views += 1
      case .noTrigger: none += 1
      case .noAct: noActs += 1
      case .coded, .notReportText: break
      }
    }
    let parts = [
      (none, "no word states an act"), (unsure, "the words are too unsure"),
      (nobody, "nobody politically relevant has a part"), (views, "an analyst or journalist gives a view"),
      (noActs, "an aim, a remark or a state of things is told"),
    ].filter { $0.0 > 0 }.map { "in \($0.0) \($0.1)" }
    let missing = unsure + nobody + views + noActs + none
    guard missing > 0 else { return [] }
    return [BriefGap(text: "\(missing) of \(read) sentences gave no event: " + BriefWords.list(parts) + ".")]
  }

  private var lines: [BriefGap] {
    guard !brief.lines.isEmpty else { return [] }
    var gaps: [BriefGap] = []
    let shown = brief.lines.count
    func add(_ lines: [BriefLine], _ text: String) {
      guard !lines.isEmpty else { return }
      // A long list helps nobody: the lines themselves show it.
      let isFew = lines.count <= 12 && lines.count < shown
      let count =
        lines.count == shown ? "all \(shown)" : isFew ? "\(lines.count)" : "\(lines.count) of the \(shown)"
      let noun = shown == 1 || lines.count == 1 && isFew ? "event" : "events"
      let head = shown == 1 ? "1 event" : count + " " + noun
      gaps.append(
        BriefGap(
          text: (head.prefix(1).uppercased() + head.dropFirst()) + text,
          lines: isFew ? lines.map(\.number) : []))
    }
    if brief.counts.voices > 1 {
      add(brief.lines.filter { $0.voices < 2 }, " that one voice alone tells.")
    }
    add(brief.lines.filter { $0.day == nil }, " without a day on the calendar.")
    add(brief.lines.filter { $0.place == nil }, " without a place.")
    add(brief.lines.filter { $0.actors.isEmpty }, " of which no report says who did it.")
    add(
      brief.lines.filter { ($0.actors + $0.recipients).contains(where: \.isImplied) },
      " with a party that its sentence does not name: it is inferred from the rest of the report.")
    return gaps
  }
}
