import Events
import Language
import Reports
import Testing

/// A report of paragraphs that are lines, each of one sentence or of several after "|".
private func made(_ paragraphs: [String]) -> (report: Report, analysis: Analysis) {
  var text = ""
  var passages: [Passage] = []
  var sentences: [Sentence] = []
  var analyses: [SentenceAnalysis] = []
  for paragraph in paragraphs {
    let start = text.unicodeScalars.count
    for (index, words) in paragraph.split(separator: "|").enumerated() {
      if index > 0 { text += " " }
      let from = text.unicodeScalars.count
      text += words
      let shifted = tokens(String(words)).map { token in
        var token = token
        token.range = (token.range.lowerBound + from)..<(token.range.upperBound + from)
        return token
      }
      sentences.append(
        Sentence(
          number: sentences.count, range: from..<text.unicodeScalars.count, passage: passages.count,
          words: shifted.map(\.range)))
      analyses.append(SentenceAnalysis(number: analyses.count, tokens: shifted))
    }
    passages.append(Passage(kind: .body, range: start..<text.unicodeScalars.count))
    text += "\n"
  }
  let report = Report(id: "r", text: ScalarText(text), passages: passages, sentences: sentences)
  return (report, Analysis(sentences: analyses))
}

private func tokens(_ sentence: String) -> [Token] {
  var tokens: [Token] = []
  var word = ""
  var start = 0
  for (at, scalar) in (sentence + " ").unicodeScalars.enumerated() {
    let isMark =
      "\"“”«»(),;:!?".unicodeScalars.contains(scalar)
      || (scalar == "." && at == sentence.unicodeScalars.count - 1)
    if scalar == " " || isMark {
      if !word.isEmpty { tokens.append(Token(text: word, range: start..<at)) }
      word = ""
      if isMark { tokens.append(Token(text: String(scalar), range: at..<(at + 1))) }
      continue
    }
    if word.isEmpty { start = at }
    word.unicodeScalars.append(scalar)
  }
  return tokens
}

@Suite struct QuotationMarkTests {
  @Test(arguments: [
    (["He called it a “grave error” today."], ["grave error"]),
    (["\"We stay,\" he said. \"We fight.\""], ["We stay,", "We fight."]),
    (["They spoke of ‘large-scale raids’ on the ministers’ homes."], ["large-scale raids"]),
    (["« Nous restons », said the envoy."], [" Nous restons "]),
    (["It isn't the generals' plan, nor the army's."], []),
    (["“He said ‘never’ to me,” she recalled."], ["He said ‘never’ to me,", "never"]),
    (["“One.|“Two.|Three,” he said."], ["One. ", "Two. Three,"]),
    (["“First part.", "“Second part,” she said."], ["First part.", "Second part,"]),
    (["“Opened and never closed.|Then more text.", "Another paragraph."], ["Opened and never closed."]),
    (["“We came.|He left.|Then she said: “No.”"], ["We came.", "No."]),
    (["“We came, she “really” wrote."], ["We came, she", "really"]),
    (["“We came.|He left.", "“They stayed,” she said."], ["We came. He left.", "They stayed,"]),
    (["“We came.", "“He left.|Then she said: “No.”"], ["We came.", "He left.", "No."]),
    (["Closed but not opened,” he said."], ["Closed but not opened,"]),
    (["\" The time has come, \" he said."], [" The time has come, "]),
  ])
  func areFound(paragraphs: [String], inner: [String]) {
    let report = made(paragraphs).report
    let found = QuotationReader.quotations(in: report).map { report.text[$0.inner] }
    #expect(found.map { $0.trimmed } == inner.map { $0.trimmed })
  }

  @Test func aQuotationGoesOnInTheNextParagraph() {
    let found = QuotationReader.quotations(in: made(["“First part.", "“Second part,” she said."]).report)
    #expect(found.map(\.continues) == [false, true])
  }

  @Test func oneQuotationMayHoldSeveralSentences() {
    let report = made(["\"We came.|We saw.|We left,\" the envoy said."]).report
    #expect(
      QuotationReader.quotations(in: report).map { report.text[$0.inner] } == ["We came. We saw. We left,"])
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}

@Suite struct AttributionTests {
  struct Case: Sendable, CustomStringConvertible {
    var sentence: String
    var speaker: String
    var verb: String
    var scope: String
    var quote: Bool
    var description: String { sentence }
    init(_ sentence: String, _ speaker: String, _ verb: String, _ scope: String, quote: Bool = false) {
      self.sentence = sentence
      self.speaker = speaker
      self.verb = verb
      self.scope = scope
      self.quote = quote
    }
  }

  static let cases = [
    Case(
      "“We will go home,” said Peru's army chief, Jorge Paz, alluding to the pact.",
      "Peru's army chief , Jorge Paz", "say", "We will go home", quote: true),
    Case("The envoy said: “We will stay”.", "The envoy", "say", "We will stay", quote: true),
    Case("“No one will leave,” Okoro added.", "Okoro", "add", "No one will leave", quote: true),
    Case(
      "According to Foreign Minister Ana Ruiz, Lima will send teachers.", "Foreign Minister Ana Ruiz",
      "according to", "Lima will send teachers"),
    Case(
      "The ministers will fly to Oslo, according to a joint statement on Tuesday.", "a joint statement",
      "according to", "The ministers will fly to Oslo"),
    Case("The port is shut, the mayor told reporters.", "the mayor", "tell", "The port is shut"),
    Case(
      "The bridge was blown up overnight, the ministries said.", "the ministries", "say",
      "The bridge was blown up overnight"),
    Case("The general said that the border would open.", "The general", "say", "the border would open"),
    Case(
      "The general, who took power in May, said the border would open.", "The general", "say",
      "the border would open"),
    Case(
      "Chad's Defense Ministry denied that its troops had crossed.", "Chad's Defense Ministry", "deny",
      "its troops had crossed"),
    Case(
      "State media quoted the governor as saying rebels had fled.", "the governor", "say", "rebels had fled"),
    Case(
      "On Monday, President Diallo announced that talks would begin.", "President Diallo", "announce",
      "talks would begin"),
    Case(
      "The Free Party (FP), which runs the north, said its men had left.", "The Free Party", "say",
      "its men had left"),
    Case("Police say the road is open.", "Police", "say", "the road is open"),
  ]

  @Test(arguments: cases) func isFoundInWords(_ example: Case) throws {
    let (report, analysis) = made([example.sentence])
    let tokens = analysis.sentences[0].tokens
    func words(_ range: Range<Int>) -> String { tokens[range].map(\.text).joined(separator: " ") }
    let cue = try #require(QuotationReader.cues(in: report, analysis: analysis)[0].first)
    #expect(words(cue.speakerTokens) == example.speaker)
    #expect(cue.verb == example.verb)
    #expect(words(cue.scope) == example.scope)
    #expect(cue.quote == example.quote)
  }

  @Test(arguments: [
    "The two sides met in Geneva.", "The report was long and the said road was shut.",
    "He was told to leave.",
  ])
  func isNotFound(_ sentence: String) {
    let (report, analysis) = made([sentence])
    #expect(QuotationReader.cues(in: report, analysis: analysis)[0].isEmpty)
  }

  @Test func aRunningQuotationHasOneSpeaker() {
    let (report, analysis) = made([
      "“We came early.|We waited,” Mensah said.|“Nobody spoke to us.”", "Rain fell all day.",
    ])
    let cues = QuotationReader.cues(in: report, analysis: analysis)
    #expect(cues[0].map(\.isInherited) == [true])
    #expect(cues[0].first?.sentence == 1)
    #expect(cues[1].map(\.isInherited) == [false])
    #expect(cues[2].first?.sentence == 1)
    #expect(cues[2].first?.quote == true)
    #expect(cues[3].isEmpty)
    #expect(cues[0].first.map { analysis.sentences[1].tokens[$0.speakerTokens].map(\.text) } == ["Mensah"])
  }

  @Test func verbsHaveAStance() {
    let (report, analysis) = made([
      "Mali rejected that the deal was dead.", "Togo hailed that the deal was done.",
    ])
    let cues = QuotationReader.cues(in: report, analysis: analysis)
    #expect(cues[0].first?.kind == "denial")
    #expect(cues[1].first?.kind == "praise")
  }

  @Test func theTreeGivesSpeakerAndScope() throws {
    let words: [(String, String, Int, String)] = [
      ("Rebels", "NOUN", 1, "nsubj"), ("fled", "VERB", -1, "root"), (",", "PUNCT", 1, "punct"),
      ("aides", "NOUN", 7, "nsubj"), ("of", "ADP", 5, "case"), ("Keita", "PROPN", 3, "nmod"),
      ("later", "ADV", 7, "advmod"),
      ("claimed", "VERB", 1, "parataxis"), (".", "PUNCT", 1, "punct"),
    ]
    let tokens = words.enumerated().map { index, word in
      Token(
        text: word.0, range: index * 10..<(index * 10 + word.0.count), upos: word.1, lemma: word.0,
        head: word.2,
        relation: word.3)
    }
    let cues = QuotationReader.cues(in: [SentenceAnalysis(number: 0, tokens: tokens)], quotations: [])
    let cue = try #require(cues[0].first)
    #expect(cue.speakerTokens == 3..<6)
    #expect(cue.scope == 0..<2)
    #expect(cue.kind == "claim")
  }
}
