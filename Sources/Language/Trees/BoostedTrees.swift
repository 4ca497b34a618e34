import Foundation

/// Boosted decision trees over named facts: each tree asks for one fact after the other and ends in a number, and the
/// numbers of all trees are added.
package struct BoostedTrees: Sendable {
  private struct Node: Sendable {
    /// The fact that is asked for, or -1 at a leaf.
    var fact: Int32
    /// The most that leads to the next node, or a leaf's value.
    var value: Double
    /// Where to go on with more than that.
    var other: Int32
  }
  /// All trees' nodes, each tree from its root on; a node that asks stands right before the one that less leads to.
  private var nodes: [Node] = []
  private var roots: [Int] = []
  private let count: Int

  /// - Parameters:
  ///   - rows: A line a tree: its nodes in the order in which they are met, "fact<limit" or a leaf's number.
  ///   - facts: The names of the facts in the order in which ``sum(_:)`` is given them.
  package init(_ rows: String, facts: [String]) {
    count = facts.count
    let numbers = Dictionary(facts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows.split(separator: "\n") {
      roots.append(nodes.count)
      var words = row.split(separator: " ")[...]
      read(&words, numbers)
    }
  }

  private mutating func read(_ words: inout ArraySlice<Substring>, _ numbers: [String: Int]) {
    // A row that ends early ends in nothing.
    let word = words.popFirst() ?? "0"
    let cells = word.split(separator: "<")
    guard cells.count == 2, let fact = numbers[String(cells[0])], let limit = Double(cells[1]) else {
      nodes.append(Node(fact: -1, value: Double(word) ?? 0, other: 0))
      return
    }
    let at = nodes.count
    nodes.append(Node(fact: Int32(fact), value: limit, other: 0))
    read(&words, numbers)
    nodes[at].other = Int32(nodes.count)
    read(&words, numbers)
  }

  /// The sum of what the trees say of these facts.
  package func sum(_ facts: [Double]) -> Double {
    precondition(facts.count == count)
    // Some hundred trees are asked for each candidate party of each event: no check of bounds a node.
    return nodes.withUnsafeBufferPointer { nodes in
      facts.withUnsafeBufferPointer { facts in
        var sum = 0.0
        for root in roots {
          var node = nodes[root]
          var at = root
          while node.fact >= 0 {
            at = facts[Int(node.fact)] <= node.value ? at + 1 : Int(node.other)
            node = nodes[at]
          }
          sum += node.value
        }
        return sum
      }
    }
  }
}
