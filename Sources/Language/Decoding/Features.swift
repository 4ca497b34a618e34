extension String {
  /// Whether universal features such as "Number=Plur|Tense=Past" have this one; compared whole.
  package func hasFeature(_ feature: String) -> Bool {
    let wanted = feature.utf8
    var rest = utf8[...]
    while rest.count >= wanted.count {
      if rest.starts(with: wanted) {
        let next = rest.index(rest.startIndex, offsetBy: wanted.count)
        if next == rest.endIndex || rest[next] == UInt8(ascii: "|") { return true }
      }
      guard let bar = rest.firstIndex(of: UInt8(ascii: "|")) else { return false }
      rest = rest[rest.index(after: bar)...]
    }
    return false
  }
}
