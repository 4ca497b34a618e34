import Testing

@testable import Reports

@Suite struct SentenceSplitterTests {
  private func sentences(_ string: String) -> [String] {
    let text = ScalarText(string)
    return SentenceSplitter().sentences(in: text, range: 0..<text.count).map { text[$0] }
  }

  /// Each case is written with "|" where a sentence ends.
  @Test(arguments: [
    "Troops left Gao. |They crossed the river.",
    "The U.S. Army sent aid. |The U.N. did not.",
    "He returned to the U.S. |The trip took a day.",
    "Capt. Moussa Sidibe spoke to Gen. Abdel Karim.",
    "The envoy, J. R. Okoro, met Dr. Lind.",
    "“We will fight on.” |He gave no details.",
    "“Will they come?” Okoro asked.",
    "“Will they come?” |The envoy did not say.",
    "\"We are ready.\" |The crowd cheered.",
    "The talks began at 9 a.m. Tuesday in Doha.",
    "The talks ended at 9 p.m. |Nobody spoke.",
    "Prices rose 3.5 percent. |Wheat rose 12.75 percent.",
    "He lives at No. 5 Palace Road.",
    "He said no. |Then he left.",
    "They waited... and waited.",
    "They waited... |Nobody came.",
    "On Jan. 5 the army moved. |It stopped in Dec. 2019.",
    "Acme Corp. said it would pay. |It did.",
    "He works for Acme Inc. |The firm is large.",
    "The fighters fled. |al-Shabaab said nothing.",
    "Is it war? |Yes. |Stop!",
    "He left (the reason is unclear). |She stayed.",
    "Dozens died in 2019. |12 more died later.",
    "The vote was 5 to 3.| \nA headline without a stop|\nAnother line",
    "The deal covers gas.[4] |Oil is left out.",
    "the rain came. |we ran home. |it was late",
    "The Rev. Paul Biya Jr. spoke.",
    "Visit example.com. |It has more.",
    "See Art. 5 and pp. 12 of the pact vs. Ghana.",
    "It was signed.|The ministers left.",
    "Burkina Faso's leader, Capt. Ibrahim Traoré, met Gen. Assimi Goïta. |Both left.",
    "Soldiers under Capt. Ibrahim Traoré left the U.S. |He stayed.",
    "The U.S. and the U.K. sent aid. |U.S. President J. D. Okafor spoke.",
    "“The U.S. left Niger...” he said. |Nobody answered.",
    "He paused… and went on. |“Well…” |She left.",
    "The force, led by Lt. Col. A. B. Sow, has 5,000 men. |\"It is ready,\" he said. |\"It will go.\"",
    "“Go!” she cried. |“Why?” |He stayed.",
    "Gov. Lee met Sen. R. Cruz at St. Mary's on Feb. 3. |Mr. Lee left at 5 p.m. Monday.",
  ])
  func ends(marked: String) {
    let expected = marked.split(separator: "|").map {
      String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    #expect(sentences(marked.replacingOccurrences("|", "")) == expected)
  }

  @Test func keepsALooseClosingQuoteWithItsSentence() {
    #expect(sentences("\" We will go. \" He left.") == ["\" We will go. \"", "He left."])
  }

  @Test func cutsAnEndlessSentenceAtClauses() {
    let clause = "the army moved north and the river rose again;"
    let report = ReportReader().report(
      text: Array(repeating: clause, count: 60).joined(separator: " "), id: "a")
    #expect(report.sentences.count > 2)
    #expect(report.sentences.allSatisfy { $0.words.count <= 250 })
    #expect(report.sentences.dropLast().allSatisfy { report.text[$0.range].hasSuffix(";") })
  }
}

extension String {
  func replacingOccurrences(_ old: Character, _ new: String) -> String {
    String(flatMap { $0 == old ? Array(new) : [$0] })
  }
}
