import Foundation
import Testing

@testable import Evaluation

@Suite("The page and the text of scored events")
struct EventPageTests {
  @Test("The page needs nothing from outside and no script")
  func contained() throws {
    let page = try EventSample.result().page
    for word in ["<script", "src=", "http:", "https:", "url(", "@import"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("prefers-color-scheme:dark") && page.contains("@media print"))
    #expect(page.contains("lang=\"en\"") && page.contains("width=device-width"))
  }

  @Test("Every error stands on the page in its group, with its sentence marked")
  func errors() throws {
    let result = try EventSample.result()
    let page = result.page
    #expect(page.components(separatedBy: "<article ").count - 1 == result.mistakes.count)
    for (kind, count) in result.errorCounts where count > 0 {
      #expect(page.contains("<section class=\"kind\" id=\"\(kind.rawValue)\""))
      #expect(page.contains("href=\"#\(kind.rawValue)\""))
    }
    #expect(page.contains("Dockers <mark class=\"gold\">marched</mark> through the city."))
    #expect(
      page.contains(
        "<mark class=\"actor\">Ghana</mark> <mark class=\"gold program\">sent</mark><mark class=\"gold\"> medicine</mark>"
      ))
    #expect(page.contains("<mark class=\"recipient\">Police in Niamey</mark>"))
  }

  @Test("What gold and the program say stands side by side, the wrong field flagged")
  func sides() throws {
    let page = try EventSample.result().page
    let row = "<tr class=\"wrong\"><th scope=\"row\">status <span class=\"flag\">wrong</span></th>"
    #expect(page.contains(row + "<td>occurred</td><td>ongoing</td></tr>"))
    #expect(page.contains("<td></td><td>0.910</td>"))
  }

  @Test("Every kind and type on the page can be chosen")
  func filters() throws {
    let result = try EventSample.result()
    let page = result.page
    for type in PageFilter.types(in: result.mistakes) { #expect(page.contains(">\(type)</label>")) }
    for (index, _) in PageFilter.types(in: result.mistakes).enumerated() {
      #expect(page.contains("id=\"type-\(index)\""))
      #expect(page.contains("body:has(#type-\(index):checked) .error:not(.t\(index))"))
    }
  }

  @Test("Text with a meaning in HTML is written as text")
  func escaping() throws {
    let gold = #"{"doc":"<b>&","s":1,"type":"</style><i>","trigger":"\"x\"","actors":["A<B"]}"#
    let page = try EventSample.result(gold: gold, coded: "").page
    #expect(page.contains("&lt;b&gt;&amp;, sentence 1"))
    #expect(!page.contains("<i>") && !page.contains("A<B"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test("Elements close in order and ids are there once")
  func wellFormed() throws {
    let page = try EventSample.result().page
    var open: [String] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = String(match.2)
      if ["meta", "input"].contains(name) { continue }
      if match.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
    let ids = page.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test("Without errors the page says so")
  func noErrors() throws {
    #expect(try EventSample.result(coded: EventSample.gold).page.contains("There are none."))
  }

  @Test("The text has the figures and four tables")
  func text() throws {
    let text = try EventSample.result().text
    #expect(text.hasPrefix("events, 11 cases\n  sentence_f1         0.8889\n"))
    #expect(text.contains("2 reports; 11 events in gold, 12 coded, 8 matched by sentence and type;"))
    #expect(text.contains("  ASSAULT       1      2      1     0.5000  1.0000  0.6667\n"))
    #expect(text.contains("  occurred         5        1        0         0\n"))
    #expect(text.contains("  actor and recipient swapped       1\n"))
    #expect(text.contains("  0.8–0.9          2  0.8550  1.0000\n"))
  }
}
