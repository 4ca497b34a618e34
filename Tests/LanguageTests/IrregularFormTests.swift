import Testing

@testable import Language

@Suite("Irregular forms")
struct IrregularFormTests {
  @Test(
    "A form that no rule on endings gives has its own lemma",
    arguments: [
      ("quit", "quit"), ("withdrew", "withdraw"), ("seen", "see"), ("left", "leave"), ("was", "be"),
    ])
  func verbs(_ form: String, _ lemma: String) {
    #expect(IrregularForms.lemma(of: form, upos: "VERB") == lemma)
  }

  @Test("The same letters as another part of speech are left alone")
  func otherWords() {
    #expect(IrregularForms.lemma(of: "left", upos: "ADJ") == nil)
    #expect(IrregularForms.lemma(of: "men", upos: "NOUN") == "man")
  }
}
