/// One kind of comparison between the mentions of an entry.
protocol DifferenceRule: Sendable {
  func differences(in entry: Entry, _ context: FindingContext) -> [Difference]
}
