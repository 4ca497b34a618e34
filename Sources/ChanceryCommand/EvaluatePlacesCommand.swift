import ArgumentParser
import Chancery
import Foundation

/// `chancery evaluate places`.
struct EvaluatePlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Places of toponyms in news: the XML of LGL or GeoWebNews.",
    discussion: """
      given_…   the toponyms are handed over: how many points are within 161 km (100 miles) of gold, how many are the very
                GeoNames entry, how many in the right country; given_guessed are names that no gazetteer has and that were
                placed by what stands around them, given_unknown those that have no point at all
      spans_…   the program finds the toponyms itself: whether the words are right
      located_… the same, and the point is within 161 km

      EXAMPLES
        chancery evaluate places lgl.xml
        chancery evaluate places --part odd lgl.xml.gz     every second article only
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case all, even, odd }

  @Argument(help: "The gold file.", completion: .file()) var file: String
  @Flag(help: "Print one JSON line.") var json = false
  @Flag(help: "Score given toponyms only, which needs no model.") var given = false
  @Option(help: "Which articles: all, even or odd, counted from 0.") var part = Part.all
  @Option(help: ArgumentHelp("The folder of a model other than the one that ships.", valueName: "folder"))
  var model: String?

  func run() throws {
    let evaluation = PlaceEvaluation(
      gazetteer: try Gazetteer.builtIn(), part: PlaceEvaluation.Part(rawValue: part.rawValue) ?? .all)
    let model =
      try given
      ? nil : LanguageModel(folder: model.map { URL(fileURLWithPath: $0) }, settings: LanguageSettings())
    let result = try evaluation.evaluate(URL(fileURLWithPath: file), with: model)
    Output.write((json ? result.json : result.text) + "\n")
  }
}
