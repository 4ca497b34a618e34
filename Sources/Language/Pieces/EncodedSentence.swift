/// The words of a sentence as the model takes them in.
struct EncodedSentence: Sendable, Equatable {
  /// [CLS], the pieces of the words, [SEP].
  var pieces: [WordPieces.Piece]
  /// Where [CLS] and each word begin in ``pieces``.
  var first: [Int32]
  /// Where the opening markers of the actor and the recipient stand in ``pieces``; 0 when there is none.
  var marks: (actor: Int32, recipient: Int32)

  /// The number of words.
  var words: Int { first.count - 1 }

  static func == (a: EncodedSentence, b: EncodedSentence) -> Bool {
    a.pieces == b.pieces && a.first == b.first && a.marks == b.marks
  }
}

extension WordPieces {
  /// A sentence whose words are already in pieces, with markers around the parties of a pair.
  func encode(
    _ words: some Collection<[Piece]>, actor: Range<Int>? = nil, recipient: Range<Int>? = nil
  ) -> EncodedSentence {
    var encoded = EncodedSentence(pieces: [start], first: [0], marks: (0, 0))
    for (index, word) in words.enumerated() {
      if index == actor?.lowerBound {
        encoded.marks.actor = Int32(encoded.pieces.count)
        encoded.pieces.append(markers[0])
      }
      if index == recipient?.lowerBound {
        encoded.marks.recipient = Int32(encoded.pieces.count)
        encoded.pieces.append(markers[2])
      }
      encoded.first.append(Int32(encoded.pieces.count))
      encoded.pieces += word
      if let actor, index == actor.upperBound - 1 { encoded.pieces.append(markers[1]) }
      if let recipient, index == recipient.upperBound - 1 { encoded.pieces.append(markers[3]) }
    }
    encoded.pieces.append(end)
    return encoded
  }
}
