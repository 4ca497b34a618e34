import Foundation
import Testing

@Suite("chancery evaluate places", .withModel)
struct EvaluatePlacesTests {
  static let gold = """
    <articles><article file="1"><title>Ferries</title><link>https://www.example.ke/a</link>
    <text>Police in Kisumu arrested four men on Monday.</text>
    <toponyms><toponym><extractedName>Kisumu</extractedName><type>Literal</type><start>10</start><end>16</end>
    <geonamesID>191245</geonamesID><latitude>-0.1</latitude><longitude>34.76</longitude></toponym></toponyms>
    </article></articles>
    """

  @Test("Given and found toponyms are scored; --json is one line")
  func scores() throws {
    let folder = try Folder()
    let run = try Program.run("evaluate", "places", try folder.add("gold.xml", Self.gold), "--json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count == 1)
    let line = try #require(run.lines.first)
    #expect(line["evaluation"] as? String == "places" && line["n"] as? Int == 1)
    for figure in ["given_within_161km", "given_exact", "given_country", "spans_f1", "located_f1"] {
      #expect(line[figure] as? Double == 1, "\(figure): \(line)")
    }
  }

  @Test("A file that is cut short is named with its line")
  func cutShort() throws {
    let folder = try Folder()
    let run = try Program.run("evaluate", "places", try folder.add("gold.xml", String(Self.gold.prefix(120))))
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("gold.xml:") && run.errors.contains("cut short"), "\(run.errors)")
  }
}

@Suite("chancery code --format geojson", .withModel)
struct GeoJSONCommandTests {
  @Test("One collection, longitude first, with what was left out counted on standard error")
  func map() throws {
    let folder = try Folder()
    let text = "Police in Kisumu arrested four men on Monday.\n\nThe president of Ghana praised the accord.\n"
    let run = try Program.run("code", "--format", "geojson", try folder.add("a.txt", text))
    #expect(run.status == 0, "\(run.errors)")
    let map = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(map["type"] as? String == "FeatureCollection")
    let features = try #require(map["features"] as? [[String: Any]])
    let point = try #require((features.first?["geometry"] as? [String: Any])?["coordinates"] as? [Double])
    #expect(abs(point[0] - 34.76) < 0.1 && abs(point[1] + 0.1) < 0.1)
    #expect(run.errors.contains("without coordinates left out of the map"), "\(run.errors)")
  }

  @Test("A collection without features is valid too")
  func empty() throws {
    let folder = try Folder()
    let run = try Program.run("code", "--format", "geojson", try folder.add("a.txt", "It rained.\n"))
    let map = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((map?["features"] as? [Any])?.isEmpty == true)
  }
}
