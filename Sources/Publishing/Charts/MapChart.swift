import Foundation

/// Where things happened: outlines of the countries around, those with events shaded, a dot for each place.
struct MapChart {
  private struct Spot {
    var name: String
    var country: String
    var point: Outlines.Point
    var lines: [Int]
  }

  private let outlines: Outlines
  private var spots: [Spot] = []
  /// Lines of each country.
  private var countries: [String: [Int]] = [:]
  private let frame: Frame

  private static let width = 760.0

  /// - Returns: `nil` when fewer than two places, or a place and another country, are known.
  init?(_ brief: Brief, outlines: Outlines) {
    self.outlines = outlines
    for line in brief.lines where line.section != .uncertain {
      guard let place = line.place else { continue }
      if !place.country.isEmpty { countries[place.country, default: []].append(line.number) }
      guard let lat = place.lat, let lon = place.lon, abs(lat) <= 90, abs(lon) <= 180 else { continue }
      // The middle of a country is no place: the shade says it.
      let country = outlines.countries.first { $0.code == place.country }
      if place.name == country?.name { continue }
      if let at = spots.firstIndex(where: { $0.name == place.name && $0.country == place.country }) {
        spots[at].lines.append(line.number)
      } else {
        spots.append(
          Spot(
            name: place.name, country: place.country, point: Outlines.Point(lon: lon, lat: lat),
            lines: [line.number]))
      }
    }
    spots.sort { ($1.lines.count, $0.name, $0.country) < ($0.lines.count, $1.name, $1.country) }
    let known = countries.keys.filter { code in outlines.countries.contains { $0.code == code } }
    guard spots.count > 1 || known.count > 1 || (spots.count == 1 && !known.isEmpty) else { return nil }
    var points = spots.map(\.point)
    for country in outlines.countries where countries[country.code] != nil {
      points += Self.extent(of: country, with: spots.filter { $0.country == country.code }.map(\.point))
    }
    frame = Frame(points: points, width: Self.width)
  }

  /// What of a country has to be seen: its main part when it is of common size, its label when it is vast and has no
  /// place of its own.
  private static func extent(of country: Outlines.Country, with own: [Outlines.Point]) -> [Outlines.Point] {
    guard let main = country.rings.first else { return [] }
    let lons = main.map(\.lon)
    let lats = main.map(\.lat)
    guard let west = lons.min(), let east = lons.max(), let south = lats.min(), let north = lats.max() else {
      return []
    }
    if east - west < 22, north - south < 22 {
      return [Outlines.Point(lon: west, lat: south), Outlines.Point(lon: east, lat: north)]
    }
    return own.isEmpty ? [country.label] : []
  }

  var chart: Chart {
    let named = spots.prefix(3).map(\.name)
    let shaded = countries.keys.sorted().compactMap { outlines.name(of: $0) }
    var summary = shaded.isEmpty ? "" : "Events in \(BriefWords.list(shaded))."
    if !named.isEmpty { summary += " Most events: \(BriefWords.list(named))." }
    var chart = Chart(
      id: "map", title: "Where things happened", summary: summary, width: Self.width, height: frame.height,
      body: body)
    let places = spots.map { spot in
      [spot.name, outlines.name(of: spot.country) ?? spot.country, Self.numbers(spot.lines)]
    }
    let covered = Set(spots.flatMap(\.lines))
    let rest = countries.keys.sorted().compactMap { code -> [String]? in
      let lines = countries[code, default: []].filter { !covered.contains($0) }
      return lines.isEmpty
        ? nil : ["(no nearer place on the map)", outlines.name(of: code) ?? code, Self.numbers(lines)]
    }
    chart.table = [["Place", "Country", "Events"]] + places + rest
    return chart
  }

  private static func numbers(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ", ") }

  private var body: String {
    var out = Draw.bar(0, 0, Self.width, frame.height, class: "sea")
    var labels = Labels(width: Self.width, height: frame.height)
    var shapes: [String] = []
    for country in outlines.countries {
      let data = country.rings.compactMap(frame.path).joined()
      guard !data.isEmpty else { continue }
      let lines = countries[country.code] ?? []
      let tip = lines.isEmpty ? country.name : "\(country.name): \(BriefWords.count(lines.count, "event"))"
      shapes.append(Draw.path(data, class: lines.isEmpty ? "land" : "land with", title: tip))
    }
    out += "\n<g>" + shapes.joined(separator: "\n") + "</g>"
    var dots: [String] = []
    for spot in spots {
      let place = frame.place(spot.point)
      dots.append(
        Draw.circle(
          place.x, place.y, 4 + min(7, Double(spot.lines.count - 1) * 1.2), class: "spot",
          title: "\(spot.name): \(BriefWords.count(spot.lines.count, "event"))"))
      labels.take(x: place.x - 6, y: place.y - 6, width: 12, height: 12)
    }
    var words: [String] = []
    for spot in spots {
      let place = frame.place(spot.point)
      let radius = 4 + min(7, Double(spot.lines.count - 1) * 1.2)
      let text = spot.lines.count > 1 ? "\(spot.name) (\(spot.lines.count))" : spot.name
      if let label = labels.label(text, beside: place, radius: radius, class: "place") { words.append(label) }
    }
    let order = outlines.countries.sorted { a, b in
      (countries[b.code]?.count ?? 0, a.code) < (countries[a.code]?.count ?? 0, b.code)
    }
    for country in order {
      let place = frame.place(country.label)
      let isWith = countries[country.code] != nil
      guard isWith || frame.size(of: country) > 46 else { continue }
      if let label = labels.label(country.name, at: place, class: isWith ? "country with" : "country") {
        words.append(label)
      }
    }
    return out + "\n" + (dots + words).joined(separator: "\n")
  }
}

/// The part of the world that a map shows: degrees east and north to its units, each as long on the ground as the other
/// at the middle of the map.
struct Frame {
  private let west: Double
  private let north: Double
  private let scaleX: Double
  private let scaleY: Double
  private let width: Double
  let height: Double

  init(points: [Outlines.Point], width: Double) {
    self.width = width
    var west = points.map(\.lon).min() ?? -180
    var east = points.map(\.lon).max() ?? 180
    var south = points.map(\.lat).min() ?? -60
    var north = points.map(\.lat).max() ?? 80
    let middle = min(70, max(-70, (south + north) / 2))
    let squeeze = cos(middle * Double.pi / 180)
    // At least eight degrees, a margin around, and neither a ribbon nor a tower.
    let marginX = max(2.5, (east - west) * 0.12, (8 - (east - west)) / 2)
    let marginY = max(2, (north - south) * 0.12, (6 - (north - south)) / 2)
    (west, east, south, north) = (west - marginX, east + marginX, south - marginY, north + marginY)
    let spanX = (east - west) * squeeze
    let spanY = north - south
    if spanY / spanX > 0.75 {
      let more = (spanY / 0.75 / squeeze - (east - west)) / 2
      (west, east) = (west - more, east + more)
    } else if spanY / spanX < 0.5 {
      let more = (spanX * 0.5 - spanY) / 2
      (south, north) = (south - more, north + more)
    }
    if east - west > 360 { (west, east) = (-180, 180) }
    if north > 85 { (south, north) = (south - (north - 85), 85) }
    if south < -60 { (south, north) = (-60, max(north, -50)) }
    self.west = west
    self.north = north
    scaleX = width / (east - west)
    scaleY = scaleX / squeeze
    height = ((north - south) * scaleY).rounded()
  }

  func place(_ point: Outlines.Point) -> (x: Double, y: Double) {
    ((point.lon - west) * scaleX, (north - point.lat) * scaleY)
  }

  private func isSeen(_ ring: [Outlines.Point]) -> Bool {
    var low = (x: Double.infinity, y: Double.infinity)
    var high = (x: -Double.infinity, y: -Double.infinity)
    for point in ring {
      let place = place(point)
      low = (min(low.x, place.x), min(low.y, place.y))
      high = (max(high.x, place.x), max(high.y, place.y))
    }
    return high.x > 0 && high.y > 0 && low.x < width && low.y < height
  }

  /// How wide a country's main part is on the map.
  func size(of country: Outlines.Country) -> Double {
    let lons = (country.rings.first ?? []).map(\.lon)
    return ((lons.max() ?? 0) - (lons.min() ?? 0)) * scaleX
  }

  /// A ring as path data, points nearer than a unit and a half to the one before left out; `nil` where it is not seen
  /// or too small to be.
  func path(_ ring: [Outlines.Point]) -> String? {
    guard isSeen(ring) else { return nil }
    let cut = clipped(ring.map(place))
    var kept: [(x: Double, y: Double)] = []
    for point in cut {
      if let last = kept.last, abs(point.x - last.x) + abs(point.y - last.y) < 1.5 { continue }
      kept.append(point)
    }
    guard kept.count > 2 else { return nil }
    return "M" + kept.map { "\($0.x.short) \($0.y.short)" }.joined(separator: "L") + "Z"
  }

  /// The ring cut at the frame's edges, a little outside them (Sutherland and Hodgman).
  private func clipped(_ ring: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    let edges:
      [(
        inside: ((x: Double, y: Double)) -> Bool,
        at: ((x: Double, y: Double), (x: Double, y: Double)) -> (x: Double, y: Double)
      )] = [
        ({ $0.x >= -4 }, { Self.crossing($0, $1, x: -4) }),
        ({ $0.x <= self.width + 4 }, { Self.crossing($0, $1, x: self.width + 4) }),
        ({ $0.y >= -4 }, { Self.crossing($0, $1, y: -4) }),
        ({ $0.y <= self.height + 4 }, { Self.crossing($0, $1, y: self.height + 4) }),
      ]
    var points = ring
    for edge in edges {
      var next: [(x: Double, y: Double)] = []
      for (index, point) in points.enumerated() {
        let before = points[index == 0 ? points.count - 1 : index - 1]
        if edge.inside(point) != edge.inside(before) { next.append(edge.at(before, point)) }
        if edge.inside(point) { next.append(point) }
      }
      points = next
    }
    return points
  }

  private static func crossing(
    _ a: (x: Double, y: Double), _ b: (x: Double, y: Double), x: Double
  ) -> (x: Double, y: Double) {
    (x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
  }

  private static func crossing(
    _ a: (x: Double, y: Double), _ b: (x: Double, y: Double), y: Double
  ) -> (x: Double, y: Double) {
    (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y)
  }
}

/// Puts names on a map so that none covers another.
struct Labels {
  private let width: Double
  private let height: Double
  private var taken: [(x: Double, y: Double, width: Double, height: Double)] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func take(x: Double, y: Double, width: Double, height: Double) {
    taken.append((x, y, width, height))
  }

  /// A name beside a dot: right of it, left, above or below, where there is room.
  mutating func label(
    _ text: String, beside place: (x: Double, y: Double), radius: Double, class name: String
  ) -> String? {
    let size = Double(text.count) * 7 + 2
    let gap = radius + 4
    let tries: [(x: Double, y: Double, anchor: Draw.Anchor, left: Double)] = [
      (place.x + gap, place.y + 4, .start, place.x + gap),
      (place.x - gap, place.y + 4, .end, place.x - gap - size),
      (place.x, place.y - gap, .middle, place.x - size / 2),
      (place.x, place.y + gap + 9, .middle, place.x - size / 2),
    ]
    for attempt in tries where isFree(attempt.left, attempt.y - 11, size, 14) {
      take(x: attempt.left, y: attempt.y - 11, width: size, height: 14)
      return Draw.text(text, attempt.x, attempt.y, attempt.anchor, class: name)
    }
    return nil
  }

  /// A name at a point, if there is room.
  mutating func label(_ text: String, at place: (x: Double, y: Double), class name: String) -> String? {
    let size = Double(text.count) * 6.6 + 2
    for shift in [0.0, 16, -16] where isFree(place.x - size / 2, place.y - 8 + shift, size, 13) {
      take(x: place.x - size / 2, y: place.y - 8 + shift, width: size, height: 13)
      return Draw.text(text, place.x, place.y + 3 + shift, .middle, class: name)
    }
    return nil
  }

  private func isFree(_ x: Double, _ y: Double, _ w: Double, _ h: Double) -> Bool {
    guard x > 2, y > 2, x + w < width - 2, y + h < height - 2 else { return false }
    return !taken.contains { x < $0.x + $0.width && $0.x < x + w && y < $0.y + $0.height && $0.y < y + h }
  }
}
