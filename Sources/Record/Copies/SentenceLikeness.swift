/// How alike two sentences are in their words and the order of these.
///
/// A word with digits counts three times: the daily reports of an exchange differ in nothing else, and are not copies.
struct SentenceLikeness {
  /// What is common, as a share of both together, from 0 to 1.
  var whole = 0.0
  /// What is common, as a share of each sentence, from 0 to 1.
  var ofFirst = 0.0
  var ofSecond = 0.0
  /// How alike the parts are that the sentences have in common, from 0 to 1: of a shortened sentence only what is left.
  var quality = 0.0

  static func weight(_ word: UInt32) -> Int { PrintWord.isNumber(word) ? 3 : 1 }

  /// The weight of the words two sorted lists share.
  static func overlap(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    var i = a.startIndex
    var j = b.startIndex
    var sum = 0
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] {
        sum += weight(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The weight of the heaviest common subsequence.
  static func sequence(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, row: inout [Int]) -> Int {
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: b.count + 1))
    for word in a {
      var diagonal = 0
      var column = 1
      for other in b {
        let above = row[column]
        if (word ^ other) & PrintWord.mask == 0 {
          row[column] = diagonal + weight(word)
        } else if row[column - 1] > above {
          row[column] = row[column - 1]
        }
        diagonal = above
        column += 1
      }
    }
    return row[b.count]
  }

  /// Whether both have figures and most of them differ: another day's, another match's.
  static func contradicts(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Bool {
    let first = a.filter(PrintWord.isNumber)
    let second = b.filter(PrintWord.isNumber)
    let least = min(first.count, second.count)
    guard least >= 2 else { return false }
    let common = overlap(first[...], second[...]) / 3
    return common * 2 < least
  }
}
