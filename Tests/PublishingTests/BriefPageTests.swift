import Foundation
import Testing

@testable import Publishing

@Suite("The page of a brief")
struct BriefPageTests {
  private let html = Brief(BriefFixture.record, outlines: BriefFixture.outlines).html()

  /// The start tags of a page with their attributes; text and style are left out.
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  private func tags(_ html: String) throws -> [Tag] {
    var body = html
    for block in ["style", "script"] {
      while let start = body.range(of: "<\(block)>"), let end = body.range(of: "</\(block)>") {
        body.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    let tag = try Regex(
      "<([a-zA-Z][a-zA-Z0-9]*)((?:[ \\n][^<>]*)?)>", as: (Substring, Substring, Substring).self)
    let pair = try Regex("([a-zA-Z:-]+)(?:=\"([^\"]*)\")?", as: (Substring, Substring, Substring?).self)
    return body.matches(of: tag).map { match in
      var attributes: [String: String] = [:]
      for found in match.output.2.matches(of: pair) {
        attributes[String(found.output.1)] = found.output.2.map(String.init) ?? ""
      }
      return Tag(name: match.output.1.lowercased(), attributes: attributes)
    }
  }

  @Test("Language, title, landmarks, one main heading, headings without leaps")
  func structure() throws {
    let tags = try tags(html)
    #expect(tags.first { $0.name == "html" }?.attributes["lang"] == "en")
    #expect(html.contains("<title>Three navies look to Lisbon for boats</title>"))
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(tags.filter { $0.name == landmark }.count >= 1, "\(landmark)")
    }
    #expect(tags.filter { $0.name == "main" }.count == 1)
    let levels = tags.compactMap {
      $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
    }
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (before, level) in zip(levels, levels.dropFirst()) { #expect(level <= before + 1) }
    #expect(html.contains("name=\"viewport\""))
  }

  @Test("No id stands twice; every link within the page and every label leads somewhere")
  func links() throws {
    let tags = try tags(html)
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
    let known = Set(ids)
    for tag in tags {
      if let target = tag.attributes["href"], target.hasPrefix("#") {
        #expect(known.contains(String(target.dropFirst())), "\(target)")
      }
      for label in (tag.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(known.contains(String(label)), "\(label)")
      }
    }
  }

  @Test("Drawings have a name and a description, tables a caption and headers with a scope")
  func alternatives() throws {
    let tags = try tags(html)
    let drawings = tags.filter { $0.name == "svg" }
    #expect(drawings.count == 3)
    for drawing in drawings {
      #expect(drawing.attributes["role"] == "img")
      #expect(drawing.attributes["aria-labelledby"]?.split(separator: " ").count == 2)
    }
    let tables = tags.filter { $0.name == "table" }.count
    #expect(tags.filter { $0.name == "caption" }.count == tables)
    for header in tags where header.name == "th" {
      #expect(["col", "row"].contains(header.attributes["scope"] ?? ""))
    }
    for region in tags where region.attributes["role"] == "region" {
      #expect(!(region.attributes["aria-label"] ?? "").isEmpty)
    }
  }

  @Test("Every element that is opened is closed, in order")
  func wellFormed() throws {
    let void: Set = ["meta", "br", "link", "circle/", "line/", "path/", "rect/"]
    let tag = try Regex(
      "<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[ \\n][^<>]*?)?(/?)>",
      as: (Substring, Substring, Substring, Substring).self)
    var body = html
    for block in ["style", "script"] {
      if let start = body.range(of: "<\(block)>"), let end = body.range(of: "</\(block)>") {
        body.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    var open: [String] = []
    for match in body.matches(of: tag) {
      let name = match.output.2.lowercased()
      if void.contains(name) || match.output.3 == "/" { continue }
      if match.output.1 == "/" {
        #expect(open.last == name, "</\(name)> in \(open.suffix(4))")
        _ = open.popLast()
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("The page fetches nothing, and only web addresses are links")
  func selfContained() throws {
    for tag in try tags(html) {
      #expect(tag.attributes["src"] == nil)
      #expect(!["link", "iframe", "img", "object"].contains(tag.name))
      if let target = tag.attributes["href"], !target.hasPrefix("#") {
        #expect(target.hasPrefix("https://") || target.hasPrefix("http://"))
        #expect(tag.attributes["rel"]?.contains("noopener") == true)
      }
    }
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("@import"))
    #expect(!html.contains("url("))
  }

  @Test("What has a meaning in HTML has none in the reports' words")
  func escaping() {
    #expect(html.contains("Pact &lt;signed&gt; &amp; sealed"))
    #expect(!html.contains("<signed>"))
    #expect(Markup.escaped("a\u{202E}b\u{0}c\n<'\">") == "abc &lt;&#39;&quot;&gt;")
    #expect(Markup.link("https://a.example/?x=1&y=\"2\"") == "https://a.example/?x=1&amp;y=&quot;2&quot;")
    #expect(Markup.link("JavaScript:alert(1)") == nil)
    #expect(Markup.link("https://a.example/\u{0A}x") == nil)
  }

  @Test("Text on its ground has a contrast of 4.5 at least", arguments: BriefPageStyle.pairs.indices)
  func contrast(_ index: Int) throws {
    let pair = BriefPageStyle.pairs[index]
    let fore = try #require(BriefPageStyle.colours.first { $0.name == pair.fore })
    let back = try #require(BriefPageStyle.colours.first { $0.name == pair.back })
    #expect(try Self.contrast(fore.light, back.light) >= 4.5, "\(pair) on a light page")
    #expect(try Self.contrast(fore.dark, back.dark) >= 4.5, "\(pair) on a dark page")
  }

  /// The contrast ratio of WCAG 2.
  private static func contrast(_ a: String, _ b: String) throws -> Double {
    func luminance(_ colour: String) throws -> Double {
      let value = try #require(Int(colour.dropFirst(), radix: 16))
      let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (first, second) = (try luminance(a), try luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("Every variable that the sheet uses is set")
  func variables() throws {
    let names = Set(BriefPageStyle.colours.map(\.name))
    let used = try Regex("var\\(--([a-z]+)", as: (Substring, Substring).self)
    for match in BriefPageStyle.sheet.matches(of: used) where match.output.1 != "quad" {
      #expect(names.contains(String(match.output.1)), "\(match.output.1)")
    }
  }

  @Test("Each line leads to its sentences in the reports, and back")
  func anchors() {
    #expect(html.contains("href=\"#r2s1\""))
    #expect(html.contains("id=\"r2s1\""))
    #expect(html.contains("Portugal <mark>agreed</mark> to lend the Bight Patrol two boats."))
  }

  @Test("Without full reports, only the sentences that something rests on are there")
  func excerpts() {
    let short = Brief(BriefFixture.record, settings: BriefSettings(showsFullReports: false)).html()
    #expect(html.contains("Rain fell on the harbour"))
    #expect(!short.contains("Rain fell on the harbour"))
    #expect(short.contains("… 1 sentence on which nothing here rests …"))
  }
}
