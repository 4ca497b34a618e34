import Foundation

/// Boosted decision trees over ``PairFeature``: what two mentions have in common, weighed together.
struct PairTrees: Sendable {
  private struct Node: Sendable {
    /// The feature that is asked for, or -1 at a leaf.
    var feature: Int32
    /// The most that leads to the next node, or a leaf's value.
    var value: Double
    /// Where to go on with more than that.
    var other: Int32
  }
  /// All trees' nodes, each tree from its root on; a node that asks stands right before the one that less leads to.
  private var nodes: [Node] = []
  private var roots: [Int] = []

  /// The trees that come with Chancery.
  static let builtIn = PairTrees(PairTreesTable.rows)

  /// - Parameter rows: A line a tree: its nodes in the order in which they are met, "feature<limit" or a leaf's number.
  init(_ rows: String) {
    let numbers = Dictionary(uniqueKeysWithValues: PairFeature.allCases.map { ($0.name, $0.rawValue) })
    for row in rows.split(separator: "\n") {
      roots.append(nodes.count)
      var words = row.split(separator: " ")[...]
      read(&words, numbers)
    }
  }

  private mutating func read(_ words: inout ArraySlice<Substring>, _ numbers: [String: Int]) {
    guard let word = words.popFirst() else { return }
    let cells = word.split(separator: "<")
    guard cells.count == 2, let feature = numbers[String(cells[0])], let limit = Double(cells[1]) else {
      nodes.append(Node(feature: -1, value: Double(word) ?? 0, other: 0))
      return
    }
    let at = nodes.count
    nodes.append(Node(feature: Int32(feature), value: limit, other: 0))
    read(&words, numbers)
    nodes[at].other = Int32(nodes.count)
    read(&words, numbers)
  }

  /// The logarithm of the odds that two mentions are one event.
  func logit(_ features: [Double]) -> Double {
    var sum = 0.0
    for root in roots {
      var at = root
      while nodes[at].feature >= 0 {
        at = features[Int(nodes[at].feature)] <= nodes[at].value ? at + 1 : Int(nodes[at].other)
      }
      sum += nodes[at].value
    }
    return sum
  }
}
