import Foundation
import Testing

@Suite("chancery evaluate", .withModel)
struct EvaluateCommandTests {
  static let relations = """
    marked_sentence\tgold_root
    <s>Ghana</s> condemned <t>Togo</t> on Friday.\tACCUSE
    <s>Police</s> arrested <t>forty protesters</t> in Lomé.\tCOERCE

    """

  static let syntax = """
    # newpar
    # text = Ghana left.
    1\tGhana\tGhana\tPROPN\t_\t_\t2\tnsubj\t_\t_
    2\tleft\tleave\tVERB\t_\t_\t0\troot\t_\t_
    3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

    # text = Togo stayed.
    1\tTogo\tTogo\tPROPN\t_\t_\t2\tnsubj\t_\t_
    2\tstayed\tstay\tVERB\t_\t_\t0\troot\t_\t_
    3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_


    """

  static let names = "Angela B-PER\nMerkel I-PER\nvisited O\nChad B-LOC\n. O\n\n"

  struct Kind: CustomTestStringConvertible, Sendable {
    var name: String
    var gold: String
    var count: Int
    var figures: [String]
    var testDescription: String { name }
  }

  @Test(
    "Figures come as a table, and with --json as one line",
    arguments: [
      Kind(
        name: "relations", gold: relations, count: 2,
        figures: ["root_macro_f1", "quad_macro_f1", "root_accuracy"]),
      Kind(
        name: "names", gold: names, count: 2,
        figures: ["f1", "precision", "recall", "PER", "ORG", "LOC", "MISC"]),
      Kind(
        name: "syntax", gold: syntax, count: 6,
        figures: ["upos", "uas", "las", "raw_sentences_f1", "raw_tokens_f1"]),
    ])
  func figures(_ kind: Kind) throws {
    let folder = try Folder()
    let file = try folder.add("gold.txt", kind.gold)
    let table = try Program.run("evaluate", kind.name, file)
    #expect(table.status == 0)
    #expect(table.output.hasPrefix("\(kind.name), \(kind.count) cases\n"))
    let run = try Program.run("evaluate", kind.name, file, "--json")
    #expect(run.output.split(separator: "\n").count == 1)
    let line = try #require(run.lines.first)
    #expect(line["evaluation"] as? String == kind.name)
    #expect(line["n"] as? Int == kind.count)
    for figure in kind.figures {
      #expect(table.output.contains(figure))
      let value = try #require(line[figure] as? Double, "\(figure)")
      #expect((0...1).contains(value))
    }
  }

  @Test("What is plain is scored as right")
  func right() throws {
    let folder = try Folder()
    let syntax = try Program.run("evaluate", "syntax", try folder.add("a.conllu", Self.syntax), "--json")
    for figure in ["upos", "raw_tokens_f1", "raw_sentences_f1"] {
      #expect(syntax.lines.first?[figure] as? Double == 1, "\(figure)")
    }
    let pairs = try Program.run("evaluate", "relations", try folder.add("a.tsv", Self.relations), "--json")
    #expect(pairs.lines.first?["quad_macro_f1"] as? Double == 1)
  }

  @Test(
    "A file of another form is named with what was expected",
    arguments: [
      ("relations", "a\tb\n1\t2\n", "no column “marked_sentence”"), ("relations", "", "no column"),
      ("names", "", "nothing to evaluate"),
      ("names", "Merkel visited Chad\n", ":1: expected a word and its name tag"),
      ("syntax", "1\tGhana\n", ":1: expected ten tab-separated columns"),
      ("syntax", "", "nothing to evaluate"),
    ])
  func wrongForm(what: String, text: String, message: String) throws {
    let folder = try Folder()
    let run = try Program.run("evaluate", what, try folder.add("gold.txt", text))
    #expect(run.status == 1)
    #expect(run.errors.contains("gold.txt") && run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("A file that is not there is named")
  func missing() throws {
    let run = try Program.run("evaluate", "names", "/nowhere/eng.testa")
    #expect(run.status == 1)
    #expect(run.errors.contains("/nowhere/eng.testa: cannot be read"))
  }
}
