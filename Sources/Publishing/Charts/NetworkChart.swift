import Foundation

/// Who acted with or against whom: everybody on a ring, a tie for each pair.
struct NetworkChart {
  struct Tie: Equatable {
    var a: Int
    var b: Int
    /// Numbers of lines that have them together, for and against.
    var together: [Int] = []
    var against: [Int] = []
    var count: Int { together.count + against.count }
  }

  /// Two ids, in order.
  private struct Pair: Hashable {
    var first: String
    var second: String

    init(_ a: String, _ b: String) { (first, second) = a < b ? (a, b) : (b, a) }
  }

  private(set) var nodes: [(id: String, name: String, weight: Int)] = []
  private(set) var ties: [Tie] = []
  private let left: Int

  private static let width = 820.0
  private static let height = 500.0

  /// - Returns: `nil` when fewer than two pairs have anything to do with one another.
  init?(_ brief: Brief, limit: Int = 16) {
    var names: [String: String] = [:]
    var pairs: [Pair: (together: [Int], against: [Int])] = [:]
    for line in brief.lines where line.section != .uncertain {
      for (a, b) in Self.pairs(of: line) {
        for party in [a, b] where names[party.id] == nil { names[party.id] = party.name }
        if line.quad.hasSuffix("cooperation") {
          pairs[Pair(a.id, b.id), default: ([], [])].together.append(line.number)
        } else {
          pairs[Pair(a.id, b.id), default: ([], [])].against.append(line.number)
        }
      }
    }
    let counts = pairs.mapValues { $0.together.count + $0.against.count }
    var weights: [String: Int] = [:]
    for (pair, count) in counts {
      weights[pair.first, default: 0] += count
      weights[pair.second, default: 0] += count
    }
    let most = weights.sorted { a, b in
      (b.value, names[a.key] ?? "", a.key) < (a.value, names[b.key] ?? "", b.key)
    }.prefix(limit).map(\.key)
    // Whose every tie leads to somebody left out has nothing to show.
    let chosen = most.filter { id in
      counts.keys.contains {
        ($0.first == id && most.contains($0.second)) || ($0.second == id && most.contains($0.first))
      }
    }
    left = weights.count - chosen.count
    let ring = Self.ring(chosen, pairs: counts)
    nodes = ring.map { ($0, names[$0] ?? $0, weights[$0] ?? 0) }
    let place = Dictionary(ring.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    ties = pairs.compactMap { pair, lines in
      guard let a = place[pair.first], let b = place[pair.second] else { return nil }
      return Tie(a: min(a, b), b: max(a, b), together: lines.together, against: lines.against)
    }
    .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    guard ties.count > 1, nodes.count > 2 else { return nil }
  }

  /// Actors with each recipient; without a recipient, actors with one another.
  private static func pairs(of line: BriefLine) -> [(BriefParty, BriefParty)] {
    let actors = line.actors.filter(\.isNamed)
    let recipients = line.recipients.filter(\.isNamed)
    var pairs: [(BriefParty, BriefParty)] = []
    if recipients.isEmpty, line.quad.hasSuffix("cooperation") {
      for (index, a) in actors.enumerated() {
        for b in actors[(index + 1)...] where b.id != a.id { pairs.append((a, b)) }
      }
    } else {
      for a in actors { for b in recipients where b.id != a.id { pairs.append((a, b)) } }
    }
    var seen = Set<Pair>()
    return pairs.filter { seen.insert(Pair($0.0.id, $0.1.id)).inserted }
  }

  /// An order on the ring in which those with much to do with one another stand near: each time the one most tied to
  /// the two ends of the chain is put at that end.
  private static func ring(_ ids: [String], pairs: [Pair: Int]) -> [String] {
    guard var rest = Optional(ids), let first = rest.first else { return [] }
    rest.removeFirst()
    var chain = [first]
    func tie(_ a: String, _ b: String) -> Int { pairs[Pair(a, b)] ?? 0 }
    while !rest.isEmpty {
      let ends = (chain[0], chain[chain.count - 1])
      var best = (index: 0, score: -1, atEnd: true)
      for (index, id) in rest.enumerated() {
        let scores = [(tie(ends.1, id), true), (tie(ends.0, id), false)]
        for (score, atEnd) in scores where score > best.score { best = (index, score, atEnd) }
      }
      let next = rest.remove(at: best.index)
      if best.atEnd { chain.append(next) } else { chain.insert(next, at: 0) }
    }
    return chain
  }

  var chart: Chart {
    let most = ties.max { ($0.count, $1.a, $1.b) < ($1.count, $0.a, $0.b) }
    var summary =
      "\(BriefWords.count(nodes.count, "party", "parties")), \(BriefWords.count(ties.count, "tie"))."
    if let most {
      summary +=
        " Most often together in an event: \(nodes[most.a].name) and \(nodes[most.b].name), \(BriefWords.count(most.count, "event"))."
    }
    if left > 0 { summary += " \(left) more with fewer events are left out." }
    var chart = Chart(
      id: "network", title: "Who acted with or against whom", summary: summary, width: Self.width,
      height: Self.height, body: (ties.map(tie) + nodes.indices.map(node)).joined(separator: "\n"))
    chart.table =
      [["One", "The other", "With each other", "Against each other"]]
      + ties.sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }.map { tie in
        [
          nodes[tie.a].name, nodes[tie.b].name, Self.numbers(tie.together), Self.numbers(tie.against),
        ]
      }
    return chart
  }

  private static func numbers(_ lines: [Int]) -> String {
    lines.isEmpty ? "–" : lines.map(String.init).joined(separator: ", ")
  }

  // MARK: Drawing

  private func angle(_ index: Int) -> Double {
    (Double(index) + 0.5) / Double(nodes.count) * 2 * Double.pi - Double.pi / 2
  }

  private func point(_ index: Int, _ share: Double = 1) -> (x: Double, y: Double) {
    let angle = angle(index)
    return (Self.width / 2 + cos(angle) * 215 * share, Self.height / 2 + sin(angle) * 205 * share)
  }

  private func tie(_ tie: Tie) -> String {
    let a = point(tie.a)
    let b = point(tie.b)
    let steps = min(tie.b - tie.a, nodes.count - tie.b + tie.a)
    // Neighbours bend a little towards the middle, opposites go nearly straight.
    let bend = 0.25 + 0.5 * Double(steps) / Double(max(2, nodes.count))
    let middle = ((a.x + b.x) / 2, (a.y + b.y) / 2)
    let control = (
      middle.0 + (Self.width / 2 - middle.0) * bend, middle.1 + (Self.height / 2 - middle.1) * bend
    )
    let data =
      "M\(a.x.short) \(a.y.short)Q\(control.0.short) \(control.1.short) \(b.x.short) \(b.y.short)"
    let kind = tie.together.isEmpty ? "against" : tie.against.isEmpty ? "together" : "both"
    let tip =
      "\(nodes[tie.a].name) – \(nodes[tie.b].name): with each other in \(tie.together.count), against in \(tie.against.count)"
    let thickness = 1.5 + min(6, Double(tie.count - 1) * 1.1)
    return Draw.path(data, class: "tie \(kind)", style: "stroke-width:\(thickness.short)", title: tip)
  }

  private func node(_ index: Int) -> String {
    let place = point(index)
    let radius = 4 + min(7, Double(nodes[index].weight).squareRoot() * 1.4)
    let side = cos(angle(index))
    let anchor: Draw.Anchor = side > 0.12 ? .start : side < -0.12 ? .end : .middle
    let gap = radius + 6
    let x = place.x + (anchor == .start ? gap : anchor == .end ? -gap : 0)
    let y = place.y + (anchor == .middle ? (sin(angle(index)) > 0 ? gap + 10 : -gap) : 4)
    return Draw.circle(place.x, place.y, radius, class: "node", title: nodes[index].name) + "\n"
      + Draw.text(Draw.cut(nodes[index].name, to: 28), x, y, anchor)
  }
}
