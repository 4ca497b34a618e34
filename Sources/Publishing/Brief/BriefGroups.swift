/// Runs of lines that stand under one day, or under one headline.
enum BriefGroups {
  static func days(_ lines: [BriefLine]) -> [[BriefLine]] {
    runs(lines) { $0.dayLabel == $1.dayLabel }
  }

  static func headlines(_ lines: [BriefLine]) -> [[BriefLine]] {
    runs(lines) { $1.sharesHeadline(with: $0) }
  }

  private static func runs(
    _ lines: [BriefLine], _ belong: (BriefLine, BriefLine) -> Bool
  ) -> [[BriefLine]] {
    var runs: [[BriefLine]] = []
    for line in lines {
      if let last = runs.last?.last, belong(last, line) {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    return runs
  }
}
