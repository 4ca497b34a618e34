import Record
import Testing

@Suite struct EventRecordTests {
  @Test("a record of nothing is empty") func empty() {
    #expect(EventRecord().entries.isEmpty)
  }
}
