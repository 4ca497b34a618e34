/// Reads reports from files, folders and standard input.
///
/// ```swift
/// let reports = try ReportReader().read("march/bamako.html")
/// ```
public struct ReportReader: Sendable {
  public let settings: ReportSettings

  public init(settings: ReportSettings = ReportSettings()) { self.settings = settings }

  /// The report of a text that the program already has.
  ///
  /// Hard-wrapped lines are rejoined; a paragraph that stands alone is always body.
  ///
  /// - Parameter published: `YYYY-MM-DD` or an ISO date and time; a day that no calendar has gives a warning.
  public func report(
    text: String, id: String, source: String = "", title: String = "", published: String? = nil,
    url: String = "",
    author: String = ""
  ) -> Report {
    var report = Report(
      id: id, source: source, title: title, url: url, author: author, text: ScalarText(Self.cleaned(text)))
    report.setPublished(published)
    return ReportAssembler(settings: settings).assemble(Draft(report: report))
  }

  /// The reports of one file: one for a text, a page or a PDF, one a line for JSON Lines.
  ///
  /// - Throws: ``ReportError``; for JSON Lines, the error of the first bad line. ``readAll(paths:standardInput:each:)``
  ///   goes on after a bad line.
  public func read(_ path: String) throws(ReportError) -> [Report] {
    var reports: [Report] = []
    var failure: ReportError?
    var names = ReportNames()
    readFile(path, names: &names) { result in
      switch result {
      case .success(let report): reports.append(report)
      case .failure(let error): failure = error
      }
      return failure == nil
    }
    if let failure { throw failure }
    return reports
  }

  /// The text without what no reader sees: byte order marks, zero-width spaces, zeros.
  static func cleaned(_ text: String) -> String {
    let isHidden: (Unicode.Scalar) -> Bool = {
      $0.value == 0xFEFF || $0.value == 0x200B || $0.value == 0 || $0.value == 0x2060
    }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.lazy.filter { !isHidden($0) })
    return String(view)
  }
}

extension Report {
  /// The report of a text under default settings, for a program that has no file.
  public static func plain(text: String, id: String) -> Report { ReportReader().report(text: text, id: id) }

  /// Sets the day of publication, or warns that it is impossible.
  mutating func setPublished(_ text: String?) {
    switch PublishedDay.read(text) {
    case .day(let day): published = day
    case .none: break
    case .impossible:
      warnings.append("The date of publication “\(text ?? "")” is not a day; the report counts as undated.")
    }
  }
}

/// Names of reports that are unique in a run.
struct ReportNames {
  private var seen: Set<String> = []
  /// The last number given to a name, so that many reports of one name cost no more than few.
  private var last: [String: Int] = [:]

  /// The name, or the name with "~2", "~3"… when it was given before.
  mutating func unique(_ name: String) -> String {
    if seen.insert(name).inserted { return name }
    var number = last[name] ?? 1
    var candidate: String
    repeat {
      number += 1
      candidate = "\(name)~\(number)"
    } while !seen.insert(candidate).inserted
    last[name] = number
    return candidate
  }
}
