/// How well predicted clusters of mentions agree with gold: MUC, B³, CEAF-e and their mean.
///
/// The definitions are those of the reference scorer (Pradhan et al., Scoring Coreference Partitions of Predicted
/// Mentions, ACL 2014), for mentions that are the same on both sides: gold mentions. Clusters of one mention count in B³
/// and CEAF-e; MUC does not see them.
public struct CoreferenceScores: Sendable, Equatable {
  /// Precision, recall and their harmonic mean, each from 0 to 1.
  public struct Rates: Sendable, Equatable {
    public var precision: Double
    public var recall: Double
    public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    public init(precision: Double, recall: Double) {
      self.precision = precision
      self.recall = recall
    }
  }
  public var muc: Rates
  public var bCubed: Rates
  public var ceaf: Rates
  /// The mean of the three F1: what the CoNLL-2012 shared task compared systems by.
  public var conll: Double { (muc.f1 + bCubed.f1 + ceaf.f1) / 3 }

  /// - Parameters:
  ///   - gold: The cluster of each mention.
  ///   - predicted: The same, for the same mentions in the same order.
  public init(gold: [String], predicted: [String]) {
    let keys = Self.clusters(gold)
    let responses = Self.clusters(predicted)
    let keyOf = Self.places(keys, count: gold.count)
    let responseOf = Self.places(responses, count: gold.count)
    muc = Rates(precision: Self.muc(responses, parts: keyOf), recall: Self.muc(keys, parts: responseOf))
    bCubed = Rates(
      precision: Self.bCubed(responses, parts: keyOf), recall: Self.bCubed(keys, parts: responseOf))
    let similarity = Self.bestSimilarity(keys, responses, responseOf: responseOf)
    ceaf = Rates(
      precision: responses.isEmpty ? 0 : similarity / Double(responses.count),
      recall: keys.isEmpty ? 0 : similarity / Double(keys.count))
  }

  private static func clusters(_ labels: [String]) -> [[Int]] {
    Dictionary(grouping: labels.indices) { labels[$0] }.values.sorted { $0[0] < $1[0] }
  }

  private static func places(_ clusters: [[Int]], count: Int) -> [Int] {
    var place = [Int](repeating: 0, count: count)
    for (number, cluster) in clusters.enumerated() { for mention in cluster { place[mention] = number } }
    return place
  }

  /// Links kept of links needed.
  private static func muc(_ clusters: [[Int]], parts: [Int]) -> Double {
    var kept = 0
    var needed = 0
    for cluster in clusters {
      kept += cluster.count - Set(cluster.map { parts[$0] }).count
      needed += cluster.count - 1
    }
    return needed == 0 ? 0 : Double(kept) / Double(needed)
  }

  /// For a mention, how many of its cluster are with it on the other side; the mean over mentions.
  private static func bCubed(_ clusters: [[Int]], parts: [Int]) -> Double {
    var sum = 0.0
    var mentions = 0
    for cluster in clusters {
      for same in Dictionary(grouping: cluster, by: { parts[$0] }).values {
        sum += Double(same.count * same.count) / Double(cluster.count)
      }
      mentions += cluster.count
    }
    return mentions == 0 ? 0 : sum / Double(mentions)
  }

  /// The best one-to-one alignment of clusters by 2|K∩R| / (|K|+|R|).
  private static func bestSimilarity(_ keys: [[Int]], _ responses: [[Int]], responseOf: [Int]) -> Double {
    // Only clusters that share mentions can gain by being aligned: each connected part is solved by itself.
    var shared: [[Int: Int]] = keys.map { key in
      Dictionary(key.map { (responseOf[$0], 1) }, uniquingKeysWith: +)
    }
    var keysOf: [[Int]] = Array(repeating: [], count: responses.count)
    for (key, row) in shared.enumerated() { for response in row.keys { keysOf[response].append(key) } }
    var total = 0.0
    var seen = Set<Int>()
    for start in keys.indices where seen.insert(start).inserted {
      var part = [start]
      var partResponses: [Int] = []
      var place = 0
      while place < part.count {
        for response in shared[part[place]].keys.sorted() where !partResponses.contains(response) {
          partResponses.append(response)
          for key in keysOf[response] where seen.insert(key).inserted { part.append(key) }
        }
        place += 1
      }
      total += Assignment.best(
        part.map { key in
          partResponses.map { response in
            2 * Double(shared[key][response] ?? 0) / Double(keys[key].count + responses[response].count)
          }
        })
    }
    shared.removeAll()
    return total
  }
}

/// The assignment problem: the most that rows can gain when each takes a column of its own.
enum Assignment {
  /// Kuhn's Hungarian method with potentials, in cubic time.
  static func best(_ gains: [[Double]]) -> Double {
    guard let width = gains.first?.count, width > 0 else { return 0 }
    let size = max(gains.count, width)
    func cost(_ row: Int, _ column: Int) -> Double {
      row < gains.count && column < width ? -gains[row][column] : 0
    }
    var rowPotential = [Double](repeating: 0, count: size + 1)
    var columnPotential = [Double](repeating: 0, count: size + 1)
    var rowOf = [Int](repeating: 0, count: size + 1)
    for row in 1...size {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: size + 1)
      var before = [Int](repeating: 0, count: size + 1)
      var used = [Bool](repeating: false, count: size + 1)
      repeat {
        used[column] = true
        let current = rowOf[column]
        var delta = Double.infinity
        var next = 0
        for other in 1...size where !used[other] {
          let reduced = cost(current - 1, other - 1) - rowPotential[current] - columnPotential[other]
          if reduced < least[other] {
            least[other] = reduced
            before[other] = column
          }
          if least[other] < delta {
            delta = least[other]
            next = other
          }
        }
        for other in 0...size {
          if used[other] {
            rowPotential[rowOf[other]] += delta
            columnPotential[other] -= delta
          } else {
            least[other] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      repeat {
        rowOf[column] = rowOf[before[column]]
        column = before[column]
      } while column != 0
    }
    return (1...size).reduce(0) { $0 - cost(rowOf[$1] - 1, $1 - 1) }
  }
}
