import Entities
import Language
import Reports
import Testing
import TimeAndPlace

@testable import Events

@Suite("Where an act took place when its sentence does not say") struct InferredPlaceTests {
  private func party(_ country: String, _ sector: String = "GOV") -> Party {
    Party(
      words: Evidence(text: country, start: 0, end: 3),
      entity: Entity(
        id: "\(country):\(sector)", name: country, kind: .organisation, country: country, sector: sector))
  }

  private func event(
    _ type: EventType, _ actors: [Party], _ recipients: [Party] = [], sentence: Int = 0, mode: String = "",
    status: EventStatus = .occurred, place: EventPlace? = nil
  ) -> Event {
    let report = ReportReader().report(text: "Nothing.", id: "r")
    return Event(
      id: "r/\(sentence)/\(type.rawValue)", report: ReportReference(report), sentence: sentence, text: "",
      type: type,
      mode: mode, status: status, trigger: Evidence(text: "", start: 0, end: 0), actors: actors,
      recipients: recipients,
      place: place)
  }

  private func countries(_ events: [Event]) -> [String?] {
    InferredPlaces.fill(events).map { $0.place?.country }
  }

  @Test("The host's country, of a visit")
  func host() {
    #expect(countries([event(.consult, [party("CHN")], [party("EGY")], mode: "visit")]) == ["EGY"])
    #expect(countries([event(.consult, [party("CHN")], [party("EGY")], mode: "phone")]) == [nil])
    #expect(countries([event(.consult, [party("CHN")], [party("EGY"), party("SDN")])]) == [nil])
  }

  @Test("The country of all parties, of force and moves of forces; not of words, nor of what is only planned")
  func own() {
    #expect(countries([event(.coerce, [party("KEN", "COP")], [party("KEN", "CVL")])]) == ["KEN"])
    #expect(countries([event(.protest, [party("KEN", "CVL")])]) == ["KEN"])
    #expect(countries([event(.retreat, [party("KEN", "MIL")], [party("KEN", "CVL")])]) == ["KEN"])
    #expect(countries([event(.accuse, [party("KEN")], [party("KEN", "OPP")])]) == [nil])
    #expect(countries([event(.assault, [party("KEN")], [party("KEN", "CVL")], status: .planned)]) == [nil])
  }

  @Test("Where talks were held, of what those who held them asked for")
  func talks() {
    let geneva = EventPlace(name: "Geneva", country: "CHE", lat: 46.2, lon: 6.1)
    let talks = event(.consult, [party("GBR"), party("RUS")], place: geneva)
    #expect(
      countries([talks, event(.request, [party("GBR")], [party("RUS")], sentence: 2)]) == ["CHE", "CHE"])
    #expect(countries([talks, event(.request, [party("FRA")], sentence: 2)]) == ["CHE", nil])
    #expect(countries([talks, event(.request, [party("GBR")], sentence: 9)]) == ["CHE", nil])
  }

  @Test("What one state does alone is not where it was one of several")
  func oneOfSeveral() {
    let chad = EventPlace(name: "Abeche", country: "TCD")
    let together = event(.mobilize, [party("FRA", "MIL"), party("GAB", "MIL")], place: chad)
    #expect(countries([together, event(.mobilize, [party("GAB", "MIL")], sentence: 1)]) == ["TCD", nil])
    #expect(countries([together, event(.mobilize, [party("TCD", "MIL")], sentence: 1)]) == ["TCD", "TCD"])
  }

  @Test("An inferred place has no name and no coordinates; a named one keeps its name")
  func names() {
    let inferred = InferredPlaces.fill([event(.protest, [party("KEN", "CVL")])])[0].place
    #expect(inferred == EventPlace(name: "", country: "KEN"))
    let named = event(
      .assault, [party("ISR")], [], sentence: 3, place: EventPlace(name: "Mezreh", country: ""))
    let before = event(.assault, [party("ISR")], [], place: EventPlace(name: "Mezreh", country: "LBN"))
    #expect(InferredPlaces.fill([before, named])[1].place == EventPlace(name: "Mezreh", country: "LBN"))
  }
}
