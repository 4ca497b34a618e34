import Testing

@testable import Events

@Suite("Standing facts")
struct FactTests {
  struct Case: CustomStringConvertible {
    var description: String
    var tree: String
    var fact: String
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
        Hassan PROPN 5 nsubj:pass
        Nasrallah PROPN 1 flat
        was AUX 5 aux:pass be
        the DET 5 det
        head NOUN 0 root
        of ADP 7 case
        Hezbollah PROPN 5 nmod
        . PUNCT 5 punct
        """, fact: ""),
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

  @Test("A plain statement gives its fact", arguments: cases.filter { !$0.fact.isEmpty })
  func fact(_ example: Case) throws {
    #expect(try Coding(TreeText(example.tree)).facts.contains(example.fact))
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
