/// Makes the key under which a name is found, word by word.
///
/// The key ignores case, accents, apostrophes, full stops, hyphens and spaces, and takes usual spellings
/// together ("organisation", "al-Qaida"), so that the tokens "al", "-", "Qaida" and the alias "al-Qaeda" meet.
/// It is a 64-bit FNV-1a hash; with some 30,000 names two of them share a key once in 40,000 million.
struct NameKey {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The key after the first word, to ask early whether any name begins with it.
  private(set) var first: UInt64?
  private(set) var words = 0
  private var word: [UInt8] = []

  init() { word.reserveCapacity(32) }

  /// Begins anew, keeping the room for words.
  mutating func reset() {
    hash = 0xcbf2_9ce4_8422_2325
    first = nil
    words = 0
    word.removeAll(keepingCapacity: true)
  }

  /// The key of a whole name.
  static func of(_ name: String) -> NameKey {
    var name = name
    return name.withUTF8 { of($0) }
  }

  static func of(_ bytes: some Sequence<UInt8>) -> NameKey {
    var key = NameKey()
    key.add(bytes)
    key.endWord()
    return key
  }

  /// Adds text; a word that it leaves open goes on with the next call unless ``endWord()`` comes between.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    var pending: UInt32 = 0
    var missing = 0
    for byte in bytes {
      if byte < 0x80 {
        missing = 0
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x27, 0x2E, 0x60: break  // apostrophe, full stop, grave accent
        default: endWord()
        }
      } else if byte >= 0xC0 {
        missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        pending = UInt32(byte) & (0x3F >> UInt32(missing))
      } else if missing > 0 {
        pending = pending << 6 | UInt32(byte & 0x3F)
        missing -= 1
        if missing == 0 { add(scalar: pending) }
      }
    }
  }

  private mutating func add(scalar: UInt32) {
    switch scalar {
    case 0xC0..<0x250:
      let folded = LatinFolding.table[Int(scalar) - 0xC0]
      if folded & 0xFF != 0 { word.append(UInt8(folded & 0xFF)) }
      if folded >> 8 != 0 { word.append(UInt8(folded >> 8)) }
    case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x02BF, 0x02BE, 0x300..<0x370: break  // apostrophes, loose accents
    case 0xA0, 0x2000...0x2015: endWord()
    default:
      for shift in [16, 8, 0] as [UInt32] { word.append(UInt8(truncatingIfNeeded: scalar >> shift)) }
    }
  }

  /// Closes the word that is open, if any.
  mutating func endWord() {
    guard !word.isEmpty else { return }
    if word.count >= 5, let usual = SpellingVariants.usual(word) {
      for byte in usual.utf8 { mix(byte) }
    } else {
      for byte in word { mix(byte) }
    }
    word.removeAll(keepingCapacity: true)
    words += 1
    if first == nil { first = hash }
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// Latin letters with marks, as the plain letters they are written with when marks are left out.
enum LatinFolding {
  private static let groups: [(letters: String, plain: String)] = [
    ("ÀÁÂÃÄÅĀĂĄǍàáâãäåāăąǎ", "a"), ("Ææ", "ae"), ("ÇĆĈĊČçćĉċč", "c"), ("ĎĐÐďđð", "d"),
    ("ÈÉÊËĒĔĖĘĚèéêëēĕėęěƏə", "e"), ("ĜĞĠĢǦĝğġģǧ", "g"), ("ĤĦĥħ", "h"), ("ÌÍÎÏĨĪĬĮİǏìíîïĩīĭįıǐ", "i"),
    ("Ĵĵ", "j"),
    ("Ķķĸ", "k"), ("ĹĻĽĿŁĺļľŀł", "l"), ("ÑŃŅŇŊñńņňŋ", "n"), ("ÒÓÔÕÖØŌŎŐǑòóôõöøōŏőǒ", "o"), ("Œœ", "oe"),
    ("ŔŖŘŕŗř", "r"), ("ŚŜŞŠȘśŝşšșſ", "s"), ("ß", "ss"), ("ŢŤŦȚţťŧț", "t"), ("Þþ", "th"),
    ("ÙÚÛÜŨŪŬŮŰŲǓùúûüũūŭůűųǔ", "u"), ("Ŵŵ", "w"), ("ÝŶŸýÿŷ", "y"), ("ŹŻŽźżž", "z"),
  ]

  /// For the scalars from U+00C0 to U+024F: first plain letter in the low byte, second in the high one, or 0.
  static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x250 - 0xC0)
    for (letters, plain) in groups {
      let bytes = Array(plain.utf8)
      let value = UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
      for scalar in letters.unicodeScalars where scalar.value >= 0xC0 && scalar.value < 0x250 {
        table[Int(scalar.value) - 0xC0] = value
      }
    }
    return table
  }()
}

/// Words that outlets spell differently, each with one usual spelling.
enum SpellingVariants {
  private static let pairs: [(String, String)] = [
    ("qaida", "qaeda"), ("qaidah", "qaeda"), ("qaeeda", "qaeda"), ("organisation", "organization"),
    ("organisations", "organizations"), ("programme", "program"), ("programmes", "programs"),
    ("defence", "defense"), ("centre", "center"), ("labour", "labor"), ("saint", "st"),
    ("mohamed", "mohammed"), ("muhammad", "mohammed"), ("muhammed", "mohammed"), ("mohammad", "mohammed"),
    ("mohamad", "mohammed"), ("hizbollah", "hezbollah"), ("hizballah", "hezbollah"),
    ("hizbullah", "hezbollah"),
    ("shabaab", "shabab"), ("taleban", "taliban"), ("ahmad", "ahmed"), ("hussain", "hussein"),
    ("husayn", "hussein"),
  ]
  private static let byLetters: [[UInt8]: String] = Dictionary(
    uniqueKeysWithValues: pairs.map { (Array($0.0.utf8), $0.1) })
  private static let firstLetters: [Bool] = {
    var letters = [Bool](repeating: false, count: 256)
    for (word, _) in pairs { letters[Int(word.utf8.first ?? 0)] = true }
    return letters
  }()

  static func usual(_ word: [UInt8]) -> String? {
    guard word.count <= 13, firstLetters[Int(word[0])] else { return nil }
    return byLetters[word]
  }
}
