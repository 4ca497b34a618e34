extension [Difference] {
  /// Takes out those that one of `others` tells with more values, where both are of one matter; and leaves out of
  /// `others` those that are told here as fully.
  ///
  /// - Parameter isRival: Whether a difference may be of a matter that `others` are about; two reports in common make it so.
  /// - Returns: The others that stay.
  mutating func giveWay(to others: [Difference], where isRival: (Difference) -> Bool) -> [Difference] {
    others.filter { difference in
      let reports = Set(difference.values.flatMap(\.sources).map(\.report))
      let rivals = indices.filter { index in
        isRival(self[index])
          && Set(self[index].values.flatMap(\.sources).map(\.report)).intersection(reports).count > 1
      }
      if rivals.contains(where: { self[$0].values.count >= difference.values.count }) { return false }
      for index in rivals.reversed() { remove(at: index) }
      return true
    }
  }
}
