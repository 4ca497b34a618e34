/// Says of each group which report is the origin and what share of the others stands in it.
struct GroupBuilder {
  let prints: [ReportPrint]
  let settings: CopySettings

  /// - Parameter clusters: Positions of reports, each cluster in the order of the record.
  func groups(of clusters: [[Int]]) -> [CopyGroup] {
    Parallel.chunks(of: clusters.count, size: 50) { range in
      var aligner = ReportAligner(settings: settings)
      return clusters[range].map { group(of: $0, &aligner) }
    }.flatMap { $0 }.sorted { ($0.reports[0], $0.id) < ($1.reports[0], $1.id) }
  }

  private func group(of cluster: [Int], _ aligner: inout ReportAligner) -> CopyGroup {
    let origin = origin(of: cluster)
    let first = SortedPrint(prints[origin])
    var overlap: [String: Double] = [:]
    var extracts: [String] = []
    for index in cluster where index != origin {
      let alignment = aligner.align(first, SortedPrint(prints[index]))
      overlap[prints[index].id] = alignment.shareOfSecond
      if alignment.shareOfSecond >= settings.extractShare && alignment.shareOfFirst < 0.6 {
        extracts.append(prints[index].id)
      }
    }
    let ids = [prints[origin].id] + cluster.filter { $0 != origin }.map { prints[$0].id }
    return CopyGroup(
      id: ContentHash.id("C-", of: ids), reports: ids, overlap: overlap, extracts: extracts.sorted())
  }

  /// The likeliest origin: of the earliest day, an agency's before others', then the longest.
  private func origin(of cluster: [Int]) -> Int {
    let day = prints[cluster[0]].published
    let earliest = cluster.filter { prints[$0].published == day }
    return earliest.min { a, b in
      let (first, second) = (isAgency(a), isAgency(b))
      if first != second { return first }
      let (sizeA, sizeB) = (prints[a].words.count, prints[b].words.count)
      return sizeA != sizeB ? sizeA > sizeB : a < b
    } ?? cluster[0]
  }

  private func isAgency(_ index: Int) -> Bool { OutletList.isAgency(prints[index].source) }
}
