import Entities
import Events
import Record
import Testing

@testable import Publishing

@Suite("Kinds of acts and second names in a brief")
struct BriefKindTests {
  private func label(_ type: EventType, _ trigger: String, mode: String = "", to entity: Entity? = nil)
    -> String
  {
    let party = entity.map {
      Party(words: Evidence(text: $0.name, start: 0, end: 1), entity: $0)
    }
    let event = Event(
      id: "a/0/1", report: ReportReference(BriefFixture.wire), sentence: 0, text: trigger, type: type,
      mode: mode, trigger: Evidence(text: trigger, start: 0, end: 1), recipients: party.map { [$0] } ?? [])
    let entry = Entry(
      id: "e", type: type, mode: mode, status: .occurred, recipients: event.recipients, mentions: [event])
    return BriefKind.label(of: entry, as: event)
  }

  @Test(
    arguments: [
      (EventType.support, "signed", "signing of an agreement"), (.support, "hailed", "praise"),
      (.support, "marks a significant step", "support in words or by signing"),
      (.request, "proposed", "proposal"), (.reject, "denied", "denial"),
      (.assault, "seized power", "coup or overthrow"), (.agree, "pledged", "promise"),
    ])
  func kinds(type: EventType, trigger: String, kind: String) {
    #expect(label(type, trigger) == kind)
  }

  @Test("An alliance is founded, a man is appointed")
  func companions() {
    #expect(label(.support, "established", to: BriefFixture.patrol) == "founding")
    #expect(label(.support, "named", to: BriefFixture.mensah) == "appointment")
    #expect(label(.support, "established") == "support in words or by signing")
  }

  @Test("A list of states, half a name and a title are no second names")
  func secondNames() {
    let names = SecondNames(of: BriefFixture.ghana, others: ["togo", "benin"])
    #expect(names.among(["Ghana and Togo", "Both Ghana", "Ghana's Adwoa Mensah", "Accra"]) == ["Accra"])
    let person = SecondNames(of: BriefFixture.mensah, others: [])
    #expect(person.among(["Adwóa Mensah.", "Ghanaian President", "Mensah"]).isEmpty)
    let body = SecondNames(of: BriefFixture.patrol, others: [])
    #expect(
      body.among(["Bight", "Confederation of the Bight (CB", "BP"]) == ["Confederation of the Bight", "BP"])
  }
}
