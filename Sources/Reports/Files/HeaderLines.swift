/// The small header that may open a text file: `title:`, `source:`, `published:`, `url:`, `author:`, then an empty line.
struct HeaderLines {
  var fields: [String: String] = [:]
  /// Where the text after the header begins.
  var end = 0

  private static let keys: [String: String] = [
    "title": "title", "headline": "title", "source": "source", "outlet": "source", "published": "published",
    "date": "published", "url": "url", "link": "url", "author": "author", "id": "id",
  ]

  /// A header counts when an empty line, or the end of the text, follows it; else the lines are text.
  init(_ scalars: [Unicode.Scalar]) {
    var found: [String: String] = [:]
    var at = 0
    while at < scalars.count, scalars[at].isSpace { at += 1 }
    while at < scalars.count {
      let stop = scalars[at...].firstIndex(where: \.isNewline) ?? scalars.count
      if (at..<stop).allSatisfy({ scalars[$0].isSpace }) {
        if !found.isEmpty {
          fields = found
          end = stop
        }
        return
      }
      guard let (key, value) = Self.field(scalars, at..<stop), found[key] == nil else { return }
      found[key] = value
      at = stop + 1
      if stop < scalars.count, scalars[stop] == "\r", at < scalars.count, scalars[at] == "\n" { at += 1 }
    }
  }

  private static func field(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> (String, String)? {
    guard let colon = line.prefix(12).first(where: { scalars[$0] == ":" }) else { return nil }
    let name = LineEnds(scalars: scalars).text(line.lowerBound..<colon)
    guard let key = keys[name] else { return nil }
    var lower = colon + 1
    var upper = line.upperBound
    while lower < upper, scalars[lower].isSpace { lower += 1 }
    while upper > lower, scalars[upper - 1].isSpace { upper -= 1 }
    return (key, ScalarText(Array(scalars[lower..<upper])).string)
  }
}
