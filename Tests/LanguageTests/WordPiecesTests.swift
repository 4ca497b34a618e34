import Testing

@testable import Language

@Suite struct WordPiecesTests {
  static let fixture = WordPieceFixture.recorded
  let pieces: WordPieces

  init() throws {
    pieces = try WordPieces(vocabulary: Self.fixture.vocabulary, path: "vocabulary.txt")
  }

  @Test(arguments: fixture.words)
  func givesThePiecesOfTheReference(word: WordPieceFixture.Word) {
    let expected = word.pieces.isEmpty ? ["[UNK]"] : word.pieces
    #expect(pieces.ids(of: word.text).map { Self.fixture.vocabulary[Int($0)] } == expected)
  }

  @Test func aWordHasAtMostSixteenPieces() {
    let long = String(repeating: "a", count: 100)
    #expect(pieces.ids(of: long).count > 16)
    #expect(pieces.pieces(of: [long, long])[1].count == 16)
  }

  @Test(arguments: [
    ("troops", LetterCase.lower), ("Mali", .title), ("NATO", .upper), ("A", .title), ("McDonald", .mixed),
    ("iPhone", .mixed), ("5,000", .none), ("90s", .lower), ("G20", .title), ("Élysée", .title),
    ("МОСКВА", .upper),
    ("北京", .mixed), ("—", .none), ("", .none),
  ])
  func aWordHasACase(word: String, expected: LetterCase) {
    #expect(LetterCase(of: word) == expected)
  }

  @Test func wordsAndPiecesAlign() {
    let words = pieces.pieces(of: ["a", "co-operation", "x"])
    let encoded = pieces.encode(words)
    #expect(encoded.first == [0, 1, 2, Int32(2 + words[1].count)])
    #expect(encoded.pieces.first == pieces.start)
    #expect(encoded.pieces.last == pieces.end)
    #expect(encoded.words == 3)
  }

  @Test func markersStandAroundTheParties() {
    let words = pieces.pieces(of: ["a", "x", "d", "b"])
    let encoded = pieces.encode(words, actor: 0..<2, recipient: 3..<4)
    let m = pieces.markers
    #expect(
      encoded.pieces == [pieces.start, m[0]] + words[0] + words[1] + [m[1]] + words[2] + [m[2]] + words[3]
        + [m[3], pieces.end])
    #expect(encoded.marks == (1, 6))
    #expect(encoded.first == [0, 2, 3, 5, 7])
    #expect(pieces.encode(words, actor: nil, recipient: 1..<2).marks == (0, 2))
  }

  @Test func aVocabularyWithoutItsSpecialPiecesIsRefused() {
    #expect(throws: LanguageError.malformed(path: "v.txt", reason: "it has no piece [SEP]")) {
      try WordPieces(vocabulary: ["[PAD]", "[UNK]", "[CLS]"], path: "v.txt")
    }
  }
}
