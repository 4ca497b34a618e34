import Testing

@testable import Reports

@Suite("Encodings of text files")
struct EncodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
    /// How the report's only warning begins, or "" for none.
    var warning: String
  }

  static let text = "Traoré’s envoy — “tired, not beaten” — left Győr."

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 255)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  static let cases = [
    Case(testDescription: "UTF-8", bytes: Array(text.utf8), text: text, warning: ""),
    Case(
      testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), text: text,
      warning: ""),
    Case(
      testDescription: "UTF-16, big end first", bytes: [0xFE, 0xFF] + utf16(text, bigEndian: true),
      text: text,
      warning: "The text was in UTF-16"),
    Case(
      testDescription: "UTF-16, little end first", bytes: [0xFF, 0xFE] + utf16(text, bigEndian: false),
      text: text, warning: "The text was in UTF-16"),
    Case(
      testDescription: "UTF-16 without a mark, big end first", bytes: utf16(text, bigEndian: true),
      text: text,
      warning: "The text was in UTF-16"),
    Case(
      testDescription: "UTF-16 without a mark, little end first", bytes: utf16(text, bigEndian: false),
      text: text, warning: "The text was in UTF-16"),
    Case(
      testDescription: "Windows-1252 with its own quotation marks and dash",
      bytes: [0x93] + Array("Enough".utf8) + [0x94, 0x20, 0x97] + Array(" Traor".utf8) + [0xE9, 0x92]
        + Array("s envoy left.".utf8),
      text: "“Enough” — Traoré’s envoy left.", warning: "The text was not in UTF-8"),
    Case(
      testDescription: "UTF-8 broken in two places",
      bytes: Array("Traoré met Čapek in Győr".utf8) + [0xFF, 0x20, 0xC3] + Array(" today.".utf8),
      text: "Traoré met Čapek in Győr\u{FFFD} \u{FFFD} today.",
      warning: "The UTF-8 has 2 broken places, the first at byte 27;"),
    Case(
      testDescription: "UTF-8 cut within a letter", bytes: Array("Émile left Győ".utf8.dropLast()),
      text: "Émile left Gy\u{FFFD}", warning: "The UTF-8 has 1 broken place, the first at byte 14;"),
  ]

  @Test("A text is read in its own encoding", arguments: cases)
  func reads(_ example: Case) throws {
    let folder = try TestFolder()
    let report = try ReportReader().read(try folder.write("a.txt", example.bytes))[0]
    #expect(report.text.string == example.text)
    if example.warning.isEmpty {
      #expect(report.warnings.isEmpty)
    } else {
      #expect(
        report.warnings.count == 1 && report.warnings[0].hasPrefix(example.warning), "\(report.warnings)")
    }
  }

  @Test("What no reader sees is taken out")
  func hidden() {
    let report = ReportReader().report(text: "\u{FEFF}The envoy\u{200B} left.\0", id: "a")
    #expect(report.text.string == "The envoy left.")
  }
}
