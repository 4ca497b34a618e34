public import Foundation
public import Language
import Reports
import TimeAndPlace

/// Scores expressions of time on TimeML files (`.tml`), as the TempEval-3 tool scores them.
///
/// Each file's own creation time is given, as in the task; the expression that holds it is not scored.
public struct TimeEvaluation: Sendable {
  public init() {}

  /// What one run over files gave.
  public struct Outcome: Sendable {
    public var result: EvaluationResult
    /// Differences from gold in the order of files, a line each: the file, what gold has, what was found.
    public var differences: [String]
    /// Files that could not be read; the rest was scored.
    public var problems: [EvaluationError]
  }

  /// Scores the TimeML files among some files and folders, in the order of their names.
  ///
  /// - Throws: ``EvaluationError/empty(path:expected:)`` when there is no document to score, or what is wrong with the
  ///   only one.
  public func evaluate(_ paths: [URL], with model: LanguageModel) throws -> Outcome {
    var problems: [EvaluationError] = []
    var documents: [TimeMLDocument] = []
    for file in try Self.files(at: paths) {
      do throws(EvaluationError) {
        documents.append(try Self.document(at: file))
      } catch {
        problems.append(error)
      }
    }
    guard !documents.isEmpty else {
      throw problems.first
        ?? .empty(path: paths.first?.path ?? "", expected: "TimeML files, whose names end in .tml")
    }
    var scores = TimeScores()
    var differences: [String] = []
    for start in stride(from: 0, to: documents.count, by: 40) {
      let group = Array(documents[start..<min(start + 40, documents.count)])
      let reports = group.map(\.report)
      for (document, (report, analysis)) in zip(group, zip(reports, try model.analyse(reports))) {
        let found = document.found(in: report, analysis: analysis)
        let pairs = scores.add(gold: document.gold, found: found)
        differences += pairs.compactMap { document.difference($0) }
      }
    }
    return Outcome(
      result: EvaluationResult(
        name: "time", count: scores.strict.gold,
        figures: [
          ("strict_f1", scores.strict.f1), ("strict_precision", scores.strict.precision),
          ("strict_recall", scores.strict.recall), ("relaxed_f1", scores.relaxed.f1),
          ("relaxed_precision", scores.relaxed.precision), ("relaxed_recall", scores.relaxed.recall),
          ("type_f1", scores.type.f1), ("value_f1", scores.value.f1),
        ]), differences: differences, problems: problems)
  }

  /// The TimeML files at some paths: a folder's own, by name, and files as they are given.
  static func files(at paths: [URL]) throws(EvaluationError) -> [URL] {
    var files: [URL] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder) else {
        throw .unreadable(path: path.path, reason: "there is no such file or folder")
      }
      guard isFolder.boolValue else {
        files.append(path)
        continue
      }
      let walk = FileManager.default.enumerator(at: path, includingPropertiesForKeys: nil)
      let found = (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension.lowercased() == "tml" }
      files += found.sorted { $0.path < $1.path }
    }
    return files
  }

  private static func document(at file: URL) throws(EvaluationError) -> TimeMLDocument {
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw .unreadable(path: file.path, reason: error.localizedDescription)
    }
    return try TimeMLDocument(xml: data, path: file.path)
  }
}

extension TimeMLDocument {
  /// The text as a report whose offsets are those of the text.
  var report: Report {
    let scalars = joined(Array(text.unicodeScalars))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = ScalarText(String(view))
    let ranges = SentenceSplitter().sentences(in: text, range: 0..<text.count)
    let sentences = ranges.enumerated().map { number, range in
      Sentence(
        number: number, range: range, passage: 0, words: WordTokenizer().words(in: text, range: range))
    }
    return Report(
      id: name, published: created.isEmpty ? nil : String(created.prefix(10)), text: text,
      passages: [Passage(kind: .body, range: 0..<text.count)], sentences: sentences)
  }

  /// The text with a space for each line break inside a paragraph: where the next line goes on in lower case.
  private func joined(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out = scalars
    for at in scalars.indices where scalars[at] == "\n" {
      let before = at > 0 ? scalars[at - 1] : "\n"
      let after = at + 1 < scalars.count ? scalars[at + 1] : "\n"
      let ends = ".!?\"'”:\n_-".unicodeScalars.contains(before)
      if !ends && after != "\n" && after != " " { out[at] = " " }
    }
    return out
  }

  /// The marks as scored; white space at their ends is no part of them.
  var gold: [TimeScores.Mark] {
    let scalars = Array(text.unicodeScalars)
    return marks.map { mark in
      var range = mark.range
      while !range.isEmpty, scalars[range.lowerBound].properties.isWhitespace { range = range.dropFirst() }
      while !range.isEmpty, scalars[range.upperBound - 1].properties.isWhitespace { range = range.dropLast() }
      return TimeScores.Mark(range: range, type: mark.type, value: mark.value)
    }
  }

  func found(in report: Report, analysis: Analysis) -> [TimeScores.Mark] {
    TimexReader(reportDay: Day(iso: String(created.prefix(10)))).timexes(in: analysis).map {
      TimeScores.Mark(range: $0.range, type: $0.type.rawValue, value: $0.value)
    }
  }

  /// "name: gold “the third quarter” DATE 1989-Q3 | found “third quarter” DATE 1989-Q3", or `nil` for a full match.
  func difference(_ pair: (gold: TimeScores.Mark?, found: TimeScores.Mark?)) -> String? {
    if let gold = pair.gold, gold == pair.found { return nil }
    let scalars = Array(text.unicodeScalars)
    func words(_ mark: TimeScores.Mark?) -> String {
      guard let mark else { return "nothing" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mark.range])
      return
        "“\(String(view).split(whereSeparator: \.isWhitespace).joined(separator: " "))” \(mark.type) \(mark.value)"
    }
    return "\(name): gold \(words(pair.gold)) | found \(words(pair.found))"
  }
}

extension Range where Bound == Int {
  fileprivate func dropFirst() -> Range { lowerBound + 1..<upperBound }
  fileprivate func dropLast() -> Range { lowerBound..<upperBound - 1 }
}
