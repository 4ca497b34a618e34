import Foundation
import Reports
import Testing
import TimeAndPlace

@testable import Evaluation

@Suite("News with marked toponyms") struct PlaceArticleTests {
  static let local = """
    <?xml version="1.0" encoding="utf-8"?>
    <!-- one of each form -->
    <articles>
      <article docid="7"><title>Fair &amp; square</title><domain>kigoma.example</domain>
        <text><![CDATA[Ferries left Kigoma & Ujiji late.]]></text>
        <toponyms count="2">
          <toponym><start>13</start><end>19</end><phrase>Kigoma</phrase>
            <gaztag geonameid="157738"><name>Kigoma</name><lat>-4.88</lat><lon>29.63</lon>
              <country geonameid="149590">Tanzania</country></gaztag></toponym>
          <toponym><start>22</start><end>27</end><phrase>Ujiji</phrase></toponym>
        </toponyms>
      </article>
      <article file="8"><title/><link>https://www.example.ke/a</link><text>Rain fell on Kisumu.</text>
        <toponyms><toponym><extractedName>Kisumu</extractedName><type>Literal</type><start>13</start><end>19</end>
          <geonamesID>191245</geonamesID><latitude>-0.1</latitude><longitude>34.76</longitude></toponym></toponyms>
      </article>
    </articles>
    """

  @Test("Both forms are read")
  func forms() throws {
    let articles = try PlaceArticle.read(Self.local, path: "gold.xml")
    #expect(articles.map(\.id) == ["7", "8"])
    #expect(articles.map(\.title) == ["Fair & square", ""])
    #expect(articles.map(\.url) == ["https://kigoma.example/", "https://www.example.ke/a"])
    #expect(articles[0].toponyms.map(\.phrase) == ["Kigoma", "Ujiji"])
    #expect(articles[0].text[articles[0].toponyms[1].range] == "Ujiji")
    #expect(articles[0].toponyms.map { $0.gold?.geonames } == [157738, nil])
    #expect(articles[1].toponyms.first?.gold?.lon == 34.76)
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    var text: String
    var message: String
    var testDescription: String { message }
  }

  @Test(
    "A broken file is named with the line and what was expected",
    arguments: [
      Broken(
        text: "<articles>\n<article>\n<text>Left Kig",
        message: "gold.xml:3: expected </text>: the file is cut short"),
      Broken(
        text: "<articles>\n<article></articles>", message: "gold.xml:2: expected an end tag that matches"),
      Broken(text: "<articles><![CDATA[never", message: "expected ]]>: the file is cut short"),
      Broken(text: "no XML at all", message: "gold.xml:1: expected an XML file"),
      Broken(text: "", message: "gold.xml:1: expected an XML file"),
      Broken(text: "<articles></articles>", message: "gold.xml: nothing to evaluate"),
    ])
  func broken(_ item: Broken) {
    #expect {
      _ = try PlaceArticle.read(item.text, path: "gold.xml")
    } throws: { "\($0)".contains(item.message) }
  }

  @Test("Given toponyms are scored without a model")
  func given() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "places-\(UUID().uuidString).xml")
    try Self.local.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/TimeAndPlace/Resources/gazetteer").path
    let gazetteer = try Gazetteer.builtIn(folder: folder)
    let result = try PlaceEvaluation(gazetteer: gazetteer).evaluate(file, with: nil)
    #expect(result.count == 2)
    let figures = Dictionary(uniqueKeysWithValues: result.figures.map { ($0.name, $0.value) })
    #expect(
      figures["given_exact"] == 1 && figures["given_within_161km"] == 1 && figures["given_country"] == 1)
    #expect(try PlaceEvaluation(gazetteer: gazetteer, part: .odd).evaluate(file, with: nil).count == 1)
  }

  @Test("Spans keep their places when lines were rejoined")
  func alignment() {
    let align = TextAlignment(from: "Rain fell on Kisumu.", to: "Rain fell\n   on  Kisumu.")
    #expect(align.range(13..<19) == 17..<23)
  }
}
