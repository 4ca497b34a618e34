import Testing
import Foundation
@testable import Language

@Test func allScalars() throws {
  guard let text = try? String(contentsOfFile: "/tmp/norm.txt", encoding: .utf8) else { return }
  var bad: [String] = []
  for line in text.utf8.split(separator: 10) {
    let cells = line.split(separator: 9, omittingEmptySubsequences: false).map { String($0)! }
    let scalar = Unicode.Scalar(UInt32(cells[0], radix: 16)!)!
    let expected = cells[2]
    var view = String.UnicodeScalarView()
    view.append("a"); view.append(scalar); view.append("b")
    let got = BertText.parts(of: String(view)).map { $0.map { String($0.value, radix: 16) }.joined(separator: "+") }.joined(separator: "|")
    if got != expected { bad.append("\(cells[0]) \(scalar.properties.generalCategory) want \(expected) got \(got)") }
  }
  try bad.joined(separator: "\n").write(toFile: "/tmp/bad.txt", atomically: true, encoding: .utf8)
  print("BAD", bad.count)
}

@Test func smoke() throws {
  let start = Date()
  let model = try LanguageModel(folder: URL(filePath: "/work/train/export-trial"))
  print("OPEN", Date().timeIntervalSince(start), model.runtimeDescription)
  let words = "Russian troops attacked the village of Bakhmut on Friday , killing five civilians , officials said .".split(separator: " ").map(String.init)
  for s in try model.tag(words: [words, ["Hello", "."]]) {
    for t in s.tokens { print(t.text, t.upos, t.feats, t.lemma, t.head, t.relation, t.mention) }
    print(s.names, s.triggers)
  }
  print(try model.relations([(words, 0..<2, 9..<11)])[0].prefix(3))
}
