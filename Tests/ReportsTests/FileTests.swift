import Foundation
import Testing

@testable import Reports

@Suite struct FileTests {
  private let reader = ReportReader()

  private func code(_ path: String) -> ReportError.Code? {
    do throws(ReportError) {
      _ = try reader.read(path)
      return nil
    } catch {
      #expect(error.description.hasPrefix(path))
      return error.code
    }
  }

  @Test func readsAHeader() throws {
    let folder = try TestFolder()
    let path = try folder.write(
      "a.txt",
      "title: Bridge opens\nsource: The Example\npublished: 2024-05-03T10:00:00Z\nauthor: Ana Lund\n\nThe bridge opened.\n"
    )
    let report = try reader.read(path)[0]
    #expect(report.title == "Bridge opens")
    #expect(report.source == "The Example")
    #expect(report.published == "2024-05-03")
    #expect(report.author == "Ana Lund")
    #expect(report.id == "a")
    #expect(report.sentences.map { report.text[$0.range] } == ["The bridge opened."])
  }

  @Test func readsOtherEncodings() throws {
    let folder = try TestFolder()
    let latin = try folder.write("latin.txt", Array("The caf".utf8) + [0xE9] + Array(" was hit.".utf8))
    let report = try reader.read(latin)[0]
    #expect(report.text.string == "The café was hit.")
    #expect(report.warnings == ["The text was not in UTF-8; it was read as Windows-1252."])
    let wide = try folder.write(
      "wide.txt", [0xFF, 0xFE] + "Traoré left.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(try reader.read(wide)[0].text.string == "Traoré left.")
    let marked = try folder.write("marked.txt", [0xEF, 0xBB, 0xBF] + Array("Traoré left.".utf8))
    #expect(try reader.read(marked)[0].text.string == "Traoré left.")
    let broken = try folder.write("broken.txt", Array("Traoré é".utf8) + [0xFF] + Array(" left.".utf8))
    #expect(try reader.read(broken)[0].warnings[0].contains("byte 10"))
  }

  @Test func namesWhatIsWrong() throws {
    let folder = try TestFolder()
    #expect(code(folder.path + "/none.txt") == .missing)
    #expect(code(try folder.write("empty.txt", "")) == .empty)
    #expect(code(try folder.write("blank.txt", " \n\n ")) == .empty)
    #expect(
      code(try folder.write("zeros.txt", [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 200))) == .binary)
    var settings = ReportSettings()
    settings.maximumTextBytes = 10
    let path = try folder.write("long.txt", "This is longer than ten bytes.")
    #expect(throws: ReportError.self) { try ReportReader(settings: settings).read(path) }
  }

  @Test func readsFoldersInOrder() throws {
    let folder = try TestFolder()
    _ = try folder.write("b.txt", "The bridge opened.")
    _ = try folder.write("a/b.txt", "The bridge closed.")
    _ = try folder.write(".hidden.txt", "Nothing.")
    _ = try folder.write("photo.png", [1, 2, 3])
    var ids: [String] = []
    let summary = reader.readAll(paths: [folder.path]) { result in
      ids.append((try? result.get().id) ?? "error")
      return true
    }
    #expect(ids == ["b", "b~2"])
    #expect(summary.reports == 2)
    #expect(summary.notes == ["1 file of another kind was passed over: photo.png."])
    let bare = try TestFolder()
    var codes: [ReportError.Code] = []
    reader.readAll(paths: [bare.path, folder.path + "/*.txt", folder.path + "/**/b.txt", folder.path + "/x*"])
    { result in
      if case .failure(let error) = result { codes.append(error.code) }
      return true
    }
    #expect(codes == [.noReports, .missing])
  }

  @Test(arguments: [
    ("*.txt", "a.txt", true), ("a?c", "abc", true), ("[a-c]x", "bx", true), ("[!a]x", "ax", false),
    ("*a*", "bcd", false),
  ])
  func expandsPatterns(pattern: String, name: String, matches: Bool) {
    #expect(
      GlobPattern.matches(Array(pattern.unicodeScalars)[...], Array(name.unicodeScalars)[...]) == matches)
  }

  @Test(.timeLimit(.minutes(1))) func readsALongLineInBoundedTime() throws {
    let folder = try TestFolder()
    let path = try folder.write("long.txt", String(repeating: "the army moved on and on ", count: 40_000))
    let report = try reader.read(path)[0]
    #expect(report.sentences.allSatisfy { $0.words.count <= 250 })
  }

  @Test(arguments: [
    ("2025-04-03", PublishedDay.Reading.day("2025-04-03")), ("2025-04-03T22:10:00+02:00", .day("2025-04-03")),
    ("2025-02-30", .impossible), ("soon", .impossible), ("", .none), ("3 April 2025", .day("2025-04-03")),
    ("April 3, 2025", .day("2025-04-03")), ("20250403", .day("2025-04-03")), ("2025-13-01", .impossible),
  ])
  func readsDays(text: String, expected: PublishedDay.Reading) {
    #expect(PublishedDay.read(text) == expected)
  }
}
