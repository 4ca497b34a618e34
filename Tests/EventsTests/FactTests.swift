import Language
import Reports
import Testing

@testable import Events

@Suite("Standing facts")
struct FactTests {
  struct Case: CustomStringConvertible {
    var description: String
    var tree: String
    var fact: String
    /// The words of a person's name.
    var person: Range<Int>?
  }

  static let cases = [
    Case(
      description: "left",
      tree: """
        Niger PROPN 2 nsubj
        quit VERB 0 root
        ECOWAS PROPN 2 obj
        in ADP 5 case
        January PROPN 2 obl
        . PUNCT 2 punct
        """, fact: "Niger — left — ECOWAS"),
    Case(
      description: "member of",
      tree: """
        Finland PROPN 2 nsubj
        joined VERB 0 root join
        NATO PROPN 2 obj
        . PUNCT 2 punct
        """, fact: "Finland — member of — NATO"),
    Case(
      description: "leads",
      tree: """
        General PROPN 3 compound
        Awa PROPN 3 compound
        Sow PROPN 4 nsubj
        heads VERB 0 root head
        NATO PROPN 4 obj
        . PUNCT 4 punct
        """, fact: "Awa Sow — leads — NATO", person: 1..<3),
    Case(
      description: "leads, named in passing",
      tree: """
        Awa PROPN 3 nsubj
        Sow PROPN 1 flat
        smiled VERB 0 root smile
        after SCONJ 6 mark
        being AUX 6 aux:pass be
        named VERB 3 ccomp name
        the DET 8 det
        head NOUN 6 xcomp
        of ADP 11 case
        Arab PROPN 8 nmod
        League PROPN 10 nmod
        . PUNCT 3 punct
        """, fact: "Awa Sow — leads — Arab League", person: 0..<2),
    Case(
      description: "leads, as the head of",
      tree: """
        Awa PROPN 5 nsubj
        Sow PROPN 1 flat
        is AUX 5 cop be
        the DET 5 det
        head NOUN 0 root
        of ADP 7 case
        NATO PROPN 5 nmod
        . PUNCT 5 punct
        """, fact: "Awa Sow — leads — NATO", person: 0..<2),
    Case(
      description: "holds the office of",
      tree: """
        Ghana PROPN 4 nmod:poss
        's PART 1 case
        Foreign PROPN 4 compound
        Minister PROPN 7 nsubj minister
        Kwesi PROPN 4 flat
        Boateng PROPN 4 flat
        left VERB 0 root leave
        . PUNCT 7 punct
        """, fact: "Kwesi Boateng — holds the office of — Foreign Minister", person: 4..<6),
    Case(
      description: "part of",
      tree: """
        M23 PROPN 4 nsubj
        is AUX 4 cop be
        a DET 4 det
        part NOUN 0 root
        of ADP 6 case
        NATO PROPN 4 nmod
        . PUNCT 4 punct
        """, fact: "M23 — part of — NATO"),
    Case(
      description: "also called",
      tree: """
        The DET 4 det the
        Lake PROPN 4 compound
        Villages PROPN 4 compound
        Union PROPN 9 nsubj
        ( PUNCT 6 punct
        LVU PROPN 4 appos
        ) PUNCT 6 punct
        has AUX 9 aux have
        met VERB 0 root meet
        . PUNCT 9 punct
        """, fact: "Lake Villages Union — also called — LVU"),
    Case(
      description: "strength",
      tree: """
        Ghana PROPN 3 nmod:poss
        's PART 1 case
        army NOUN 4 nsubj
        has VERB 0 root have
        5,000 NUM 6 nummod
        soldiers NOUNS 4 obj soldier
        . PUNCT 4 punct
        """, fact: "Ghanaian armed forces — strength — 5,000"),
    Case(
      description: "strength of a group, by a verb that counts",
      tree: """
        Boko PROPN 3 nsubj
        Haram PROPN 1 flat
        numbers VERB 0 root number
        400 NUM 3 obj
        . PUNCT 3 punct
        """, fact: "Boko Haram — strength — 400"),
    Case(
      description: "who leads, behind an apposition",
      tree: """
        Abdullah PROPN 9 nsubj
        Ocalan PROPN 1 flat
        , PUNCT 6 punct
        a DET 6 det
        former ADJ 6 amod
        colonel NOUN 1 appos
        , PUNCT 8 punct
        still ADV 9 advmod
        leads VERB 0 root lead
        Boko PROPN 9 obj
        Haram PROPN 10 flat
        . PUNCT 9 punct
        """, fact: "Abdullah Ocalan — leads — Boko Haram"),
    Case(
      description: "present in",
      tree: """
        French ADJ 2 amod
        troops NOUNS 5 nsubj:pass troop
        are AUX 5 aux:pass be
        still ADV 5 advmod
        stationed VERB 0 root station
        in ADP 7 case
        Chad PROPN 5 obl
        . PUNCT 5 punct
        """, fact: "French armed forces — present in — Chad"),
    Case(
      description: "party to",
      tree: """
        Armenia PROPN 2 nsubj
        signed VERB 0 root sign
        a DET 5 det
        border NOUN 5 compound
        treaty NOUN 2 obj
        . PUNCT 2 punct
        """, fact: "Armenia — party to — a border treaty"),
    Case(
      description: "controls",
      tree: """
        M23 PROPN 2 nsubj
        controls VERB 0 root control
        the DET 4 det
        city NOUN 2 obj
        of ADP 6 case
        Goma PROPN 4 nmod
        . PUNCT 2 punct
        """, fact: "M23 — controls — the city of Goma"),
  ]

  @Test("A rank alone is no office")
  func rank() {
    #expect("Maj.".withoutRank == "")
    #expect("leader Capt.".withoutRank == "leader")
    #expect("Foreign Minister".withoutRank == "Foreign Minister")
  }

  @Test("A plain statement gives its fact", arguments: cases)
  func fact(_ example: Case) throws {
    var tree = TreeText(example.tree)
    if let person = example.person { tree = tree.naming(person, .person) }
    let facts = try Coding(tree).facts
    #expect(facts.contains(example.fact), "\(facts)")
  }

  @Test("Every kind of the codebook has an example here", arguments: Fact.Kind.allCases)
  func kinds(_ kind: Fact.Kind) {
    #expect(Self.cases.contains { $0.fact.contains(" — \(kind.rawValue) — ") })
  }

  @Test("A fact of a caption is none, and nor is a denied one")
  func asideOrDenied() throws {
    let denied = TreeText(
      """
      M23 PROPN 4 nsubj
      does AUX 4 aux do
      not PART 4 advmod
      control VERB 0 root
      the DET 6 det
      city NOUN 4 obj
      . PUNCT 4 punct
      """)
    #expect(try Coding(denied).facts.isEmpty)
    var caption = TreeText(Self.cases[0].tree)
    caption.report.sentences[0].isCoded = false
    #expect(try Coding(caption).facts.isEmpty)
  }

  @Test("A commander leads a force or an alliance, never a state", arguments: [("NATO", 1), ("Kenya", 0)])
  func commander(led: String, count: Int) throws {
    var tree = TreeText(
      """
      Awa PROPN 3 nsubj
      Sow PROPN 1 flat
      smiled VERB 0 root smile
      , PUNCT 7 punct
      \(led) PROPN 7 nmod:poss
      's PART 5 case
      commander NOUN 1 appos
      . PUNCT 3 punct
      """)
    tree.analysis.sentences[0].names = [NameSpan(tokens: 0..<2, kind: .person)]
    #expect(try Coding(tree).facts.count { $0.contains("leads") } == count)
  }

  @Test("What is negated or only may be is no fact")
  func notTold() throws {
    let tree = TreeText(
      """
      Serbia PROPN 3 nsubj
      may AUX 3 aux
      join VERB 0 root
      NATO PROPN 3 obj
      . PUNCT 3 punct
      """)
    #expect(try Coding(tree).facts.isEmpty)
  }
}
