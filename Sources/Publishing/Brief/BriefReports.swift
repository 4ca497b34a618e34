import Events
import Record
import Reports

/// Makes the reports at the end of a brief: their sentences, and what rests on each.
struct BriefReports {
  let builder: BriefBuilder
  let brief: Brief

  func reports() -> [BriefReport] {
    let cited = cited()
    return builder.record.reports.enumerated().map { offset, coded in
      let number = offset + 1
      let report = coded.report
      let origin = origin(of: report.id)
      return BriefReport(
        number: number, id: report.id, source: report.source, title: report.title,
        published: report.published,
        url: report.url,
        events: builder.record.entries.filter { $0.mentions.contains { $0.report.id == report.id } }.count,
        copyOf: origin?.number, overlap: origin?.overlap, notes: notes(on: coded),
        sentences: sentences(of: report, number, cited))
    }
  }

  private func origin(of report: String) -> (number: Int, overlap: Double?)? {
    guard let group = builder.record.copies.first(where: { $0.reports.contains(report) }),
      let first = group.reports.first, first != report
    else { return nil }
    return (builder.index.number(of: first), group.overlap[report])
  }

  private func notes(on coded: CodedReport) -> [String] {
    var notes: [String] = []
    if coded.events.isEmpty {
      notes.append(
        EnglishCheck.isForeign(coded.report)
          ? "No event was coded; most of its words are not English, and only English is read."
          : "No event was coded: \(coded.summary).")
    }
    return notes + coded.report.warnings
  }

  private func sentences(
    of report: Report, _ number: Int, _ cited: [BriefCitation: (marks: [Range<Int>], lines: Set<Int>)]
  ) -> [BriefSentence] {
    report.sentences.map { sentence in
      let found = cited[BriefCitation(report: number, sentence: sentence.number)]
      return BriefSentence(
        number: sentence.number, text: report.text[sentence.range.clamped(to: 0..<report.text.count)],
        marks: found?.marks ?? [], lines: found?.lines.sorted() ?? [], isCoded: sentence.isCoded,
        isCited: found != nil)
    }
  }

  /// Everything in the brief that rests on sentences.
  private func cited() -> [BriefCitation: (marks: [Range<Int>], lines: Set<Int>)] {
    var cited: [BriefCitation: (marks: [Range<Int>], lines: Set<Int>)] = [:]
    for line in brief.lines {
      for excerpt in line.evidence {
        cited[excerpt.citation, default: ([], [])].lines.insert(line.number)
        for mark in excerpt.marks where !(cited[excerpt.citation]?.marks.contains(mark) ?? false) {
          cited[excerpt.citation]?.marks.append(mark)
        }
      }
    }
    var others: [BriefCitation] = []
    for person in brief.people {
      for tie in person.ties {
        for value in tie.values { others += value.citations }
      }
    }
    for difference in brief.differences { for side in difference.sides { others += side.citations } }
    for number in brief.numbers { for side in number.values { others += side.citations } }
    for citation in others where cited[citation] == nil { cited[citation] = ([], []) }
    return cited
  }
}
