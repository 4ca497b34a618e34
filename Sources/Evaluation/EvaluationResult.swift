import Foundation

/// Named figures in a fixed order, as text for people and as one JSON line.
public struct EvaluationResult: Sendable, Equatable {
  public var name: String
  /// How many cases were scored.
  public var count: Int
  public var figures: [(name: String, value: Double)]

  public init(name: String, count: Int, figures: [(name: String, value: Double)]) {
    self.name = name
    self.count = count
    self.figures = figures
  }

  public var text: String {
    let width = figures.map(\.name.count).max() ?? 0
    let rows = figures.map { figure in
      "  " + figure.name + String(repeating: " ", count: width - figure.name.count + 2)
        + String(format: "%.4f", figure.value)
    }
    return (["\(name), \(count) cases"] + rows).joined(separator: "\n")
  }

  public var json: String {
    let parts = figures.map { "\"\($0.name)\":" + String(format: "%.4f", $0.value) }
    return "{\"evaluation\":\"\(name)\",\"n\":\(count)," + parts.joined(separator: ",") + "}"
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.name == b.name && a.count == b.count && a.figures.elementsEqual(b.figures, by: ==)
  }
}
