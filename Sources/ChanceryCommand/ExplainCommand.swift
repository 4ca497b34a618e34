import ArgumentParser
import Chancery
import Foundation

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Shows how a sentence was read: words, tree, names, who is who and why, scores, events, and why not.",
    discussion: """
      EXAMPLES
        chancery explain "Kenya and Uganda signed a border pact on Monday."
        chancery explain report.txt 3        sentence 3 of a file, in the light of the whole report
        chancery explain report.txt          every sentence of the file
      """)

  @Argument(help: "A sentence, or the path of a report.", completion: .file())
  var text: String

  @Argument(help: "The number of a sentence of the report, from 0, as `chancery code` prints it.")
  var sentence: Int?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let known = try shared.known()
    let reports = try self.reports().map(known.added)
    let chancery = try Chancery(settings: shared.settings())
    for report in reports {
      if let sentence, !report.sentences.contains(where: { $0.number == sentence }) {
        throw ValidationError(
          "\(text) has no sentence \(sentence): it has \(report.sentences.count), numbered from 0.")
      }
      if sentence == nil, FileManager.default.fileExists(atPath: text) {
        Output.write(try chancery.explainDate(of: report) + "\n")
      }
      let explained = try chancery.explain(report, sentences: sentence.map { [$0] })
      Output.write(explained.map { $0.text(of: report) }.joined(separator: "\n"))
    }
  }

  private func reports() throws -> [Report] {
    let isFile = FileManager.default.fileExists(atPath: text)
    let looksLikePath = sentence != nil || (!text.contains(" ") && (text.contains("/") || text.contains(".")))
    guard isFile || looksLikePath else { return [ReportReader().report(text: text, id: "sentence")] }
    var reports: [Report] = []
    var problem: ReportError?
    ReportReader().readAll(paths: [text]) { result in
      switch result {
      case .success(let report): reports.append(report)
      case .failure(let error): problem = problem ?? error
      }
      return true
    }
    if let problem, reports.isEmpty { throw problem }
    return reports
  }
}
