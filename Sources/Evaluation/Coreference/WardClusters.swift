/// Hierarchical clustering that joins the two clusters whose union spreads least (Ward, Journal of the American
/// Statistical Association 58, 1963), by the update rule of Lance and Williams.
enum WardClusters {
  /// The number of each thing's cluster; numbers are those of first members.
  ///
  /// Time grows with the cube of `count`: it is for the documents of one topic.
  ///
  /// - Parameter limit: The distance beyond which clusters stay apart.
  static func groups(count: Int, upTo limit: Double, distance: (Int, Int) -> Double) -> [Int] {
    var group = Array(0..<count)
    var size = [Double](repeating: 1, count: count)
    var isOpen = [Bool](repeating: true, count: count)
    var distances = (0..<count).map { a in
      (0..<count).map { b in a == b ? 0 : distance(min(a, b), max(a, b)) }
    }
    while true {
      var best: (a: Int, b: Int, distance: Double)?
      for b in 0..<count where isOpen[b] {
        for a in 0..<b where isOpen[a] && distances[a][b] < best?.distance ?? .infinity {
          best = (a, b, distances[a][b])
        }
      }
      guard let (a, b, between) = best, between <= limit else { return group }
      for c in 0..<count where isOpen[c] && c != a && c != b {
        let all = size[a] + size[b] + size[c]
        let squared =
          ((size[a] + size[c]) * distances[a][c] * distances[a][c]
            + (size[b] + size[c]) * distances[b][c] * distances[b][c] - size[c] * between * between) / all
        distances[a][c] = max(0, squared).squareRoot()
        distances[c][a] = distances[a][c]
      }
      size[a] += size[b]
      isOpen[b] = false
      for member in group.indices where group[member] == b { group[member] = a }
    }
  }
}
