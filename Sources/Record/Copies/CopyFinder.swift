public import Reports

/// Finds reports that are copies, extracts and edited versions of one another, sentences copied, and outlets credited.
///
/// ```swift
/// let findings = CopyFinder().groups(in: reports)
/// let voices = Voices(findings)
/// ```
///
/// Sequences of four words that reports share tell which to compare; sentences are then set side by side, so that
/// cutting, reordering, other headlines, a few changed words and added paragraphs do not hide a copy. Reports that share
/// names, figures and a minister's words, but no sentences of their own, stay apart.
///
/// The result does not depend on the order of the reports. Time and memory grow with their number: about
/// a kilobyte a report; make prints one by one with ``print(of:)`` when the reports would not fit.
public struct CopyFinder: Sendable {
  public let settings: CopySettings
  private let credits: CreditFinder
  private let maker: PrintMaker

  public init(settings: CopySettings = CopySettings()) {
    self.settings = settings
    credits = CreditFinder(outlets: OutletList.builtIn + settings.outlets)
    maker = PrintMaker(maximumSentences: settings.maximumSentences)
  }

  /// What finding copies needs of a report; the report itself can then be let go.
  public func print(of report: Report) -> ReportPrint {
    maker.print(of: report, credits: credits.credits(in: report))
  }

  /// The prints of reports, made on all cores.
  ///
  /// Outlets of the record that are not in the built-in list are looked for too when `sources` names them.
  public func prints(of reports: [Report], sources: some Sequence<String> = []) -> [ReportPrint] {
    let finder = credits.adding(sources)
    return Parallel.chunks(of: reports.count, size: 200) { range in
      reports[range].map { maker.print(of: $0, credits: finder.credits(in: $0)) }
    }.flatMap { $0 }
  }

  /// Groups of copies, copied sentences and credits among reports.
  public func groups(in reports: [Report]) -> CopyFindings {
    groups(of: prints(of: reports, sources: reports.map(\.source)))
  }

  /// Groups of copies, copied sentences and credits among reports whose prints were made before.
  ///
  /// Of reports of the same id only the first in order of day and text counts, and a warning says so.
  public func groups(of prints: [ReportPrint]) -> CopyFindings {
    var warnings: [String] = []
    let ordered = Self.ordered(prints, warnings: &warnings)
    var texts = DistinctTexts(ordered)
    texts.compare(settings: settings)
    let grouping = CopyGrouping(texts, settings: settings)
    let groups = GroupBuilder(prints: ordered, settings: settings).groups(of: grouping.clusters())
    let passages = PassageBuilder(texts: texts, settings: settings).passages(groups: groups)
    let dependences = DependenceFinder(prints: ordered, credits: credits, days: settings.creditDays)
      .dependences()
    return CopyFindings(groups: groups, passages: passages, dependences: dependences, warnings: warnings)
  }

  /// By day, undated ones last, then by id; without repeated ids.
  private static func ordered(_ prints: [ReportPrint], warnings: inout [String]) -> [ReportPrint] {
    let keyed = prints.map { (print: $0, day: $0.published ?? "~", sum: $0.sum) }.sorted {
      if $0.day != $1.day { return $0.day < $1.day }
      if $0.print.id != $1.print.id { return $0.print.id < $1.print.id }
      return $0.sum < $1.sum
    }
    var seen: Set<String> = []
    var repeated: Set<String> = []
    let kept = keyed.filter { item in
      if seen.insert(item.print.id).inserted { return true }
      repeated.insert(item.print.id)
      return false
    }
    for id in repeated.sorted() {
      warnings.append("Several reports have the id “\(id)”; the earliest counts, the others are passed over.")
    }
    return kept.map(\.print)
  }
}
