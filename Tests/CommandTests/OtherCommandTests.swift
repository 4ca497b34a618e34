import Foundation
import Testing

@Suite("The other commands", .withModel)
struct OtherCommandTests {
  @Test("explain shows the tree, who is who and why, and the events")
  func explain() throws {
    let run = try Program.run("explain", "Kenya and Uganda signed a defence pact in Nairobi on Monday.")
    #expect(run.status == 0)
    for part in ["nsubj of", "Kenya", "Words that may state an act", "Pairs, actor → recipient", "SUPPORT"] {
      #expect(run.output.contains(part))
    }
  }

  @Test("explain takes a file, and of it one sentence in the light of all")
  func explainFile() throws {
    let folder = try Folder()
    let path = try folder.add(
      "r.txt", "Kenya and Uganda signed a defence pact on Monday. Rain fell. The two countries hailed it.")
    let all = try Program.run("explain", path)
    for number in 0...2 { #expect(all.output.contains("Sentence \(number): ")) }
    #expect(all.output.contains("Nothing coded: no word states an act of one of the sixteen types"))
    let one = try Program.run("explain", path, "2")
    #expect(one.output.hasPrefix("Sentence 2: The two countries hailed it."))
    #expect(one.output.contains("“The two countries” = Kenya [KEN GOV] + Uganda [UGA GOV]  — "))
    #expect(!one.output.contains("Sentence 1:"))
  }

  @Test("explain gives scores with words and pairs, and why a mention means whom it means")
  func explainScores() throws {
    let run = try Program.run("explain", "Kenya accused Uganda of closing the border on Friday.")
    #expect(run.output.contains(/“accused”  ACCUSE [01]\.\d\d/))
    #expect(run.output.contains(/Kenya → Uganda:  [A-Z]+ [01]\.\d\d, [A-Z]+ [01]\.\d\d/))
    #expect(run.output.contains("“Kenya” = Kenya [KEN GOV]  — "))
    #expect(run.output.contains(/nsubj of \d+ accused/))
    #expect(run.output.contains("ACCUSE/"))
  }

  @Test("explain names a report that is not there")
  func explainMissing() throws {
    let run = try Program.run("explain", "reports/none.txt")
    #expect(run.status != 0)
    #expect(run.errors.contains("reports/none.txt: no such file or folder."))
  }

  @Test("explain names a sentence that is not there")
  func noSuchSentence() throws {
    let folder = try Folder()
    let run = try Program.run("explain", try folder.add("r.txt", "Rain fell."), "7")
    #expect(run.status != 0)
    #expect(run.errors.contains("has no sentence 7"))
  }

  @Test("check passes its self-test")
  func check() throws {
    let run = try Program.run("check")
    #expect(run.status == 0)
    #expect(run.output.contains("self-test    passed"))
    for part in [
      "chancery     0.", "runtime      OpenVINO 20", "checksums right", "directory    ", "PDF          ",
    ] {
      #expect(run.output.contains(part), "\(part) in\n\(run.output)")
    }
  }
}
