import Testing

@testable import Language

@Suite("Regular forms") struct RegularFormTests {
  @Test(arguments: [
    ("cities", "city"), ("losses", "loss"), ("forces", "force"), ("vetoes", "veto"), ("buses", "bus"),
    ("series", "series"), ("attacks", "attack"), ("crises", "crisis"), ("houses", "house"),
  ])
  func plurals(form: String, lemma: String) {
    #expect(RegularForms.lemma(of: form, upos: "NOUN", feats: "Number=Plur") == lemma)
  }

  @Test(arguments: [
    ("visited", "visit"), ("accusing", "accuse"), ("planned", "plan"), ("denies", "deny"), ("killed", "kill"),
    ("controlled", "control"), ("agreed", "agree"), ("urging", "urge"), ("attacked", "attack"),
    ("negotiating", "negotiate"), ("expelled", "expel"), ("occurred", "occur"), ("released", "release"),
  ])
  func verbs(form: String, lemma: String) {
    #expect(RegularForms.lemma(of: form, upos: "VERB", feats: "_") == lemma)
  }

  @Test func whatIsNotSettledIsLeftToTheModel() {
    #expect(RegularForms.lemma(of: "glorped", upos: "VERB", feats: "_") == nil)
    #expect(RegularForms.lemma(of: "Mali", upos: "PROPN", feats: "Number=Sing") == nil)
  }
}
