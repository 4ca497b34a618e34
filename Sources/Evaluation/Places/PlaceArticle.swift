import Reports

/// An article of a set with marked toponyms, as LGL and GeoWebNews write them.
struct PlaceArticle {
  var id: String
  var title: String
  var url: String
  var text: ScalarText
  var toponyms: [GoldToponym]
}

/// A toponym as the set marks it.
struct GoldToponym {
  /// Scalars of the article's text.
  var range: Range<Int>
  var phrase: String
  /// What it stands for, when the set says so.
  var gold: GoldPlace?
  /// Whether to find it is right; GeoWebNews also marks what is no name of a place ("the villages"), without coordinates.
  var isName: Bool
}

/// The place that a toponym stands for.
struct GoldPlace {
  var geonames: Int
  var lat: Double
  var lon: Double
  /// The country's name as the set writes it, or "".
  var country: String
}

extension PlaceArticle {
  /// The articles of a file.
  ///
  /// - Throws: ``EvaluationError`` when it is no XML, is cut short, or has no marked toponym.
  static func read(_ text: String, path: String) throws(EvaluationError) -> [PlaceArticle] {
    let root = try XMLReader.read(text, path: path)
    let expected =
      "XML with <article>s that hold a <text> and <toponym>s with <start> and <end>, as LGL or GeoWebNews"
    var articles: [PlaceArticle] = []
    for (number, element) in root.all("article").enumerated() {
      articles.append(article(element, number: number))
    }
    guard articles.contains(where: { !$0.toponyms.isEmpty }) else {
      throw EvaluationError.empty(path: path, expected: expected)
    }
    return articles
  }

  private static func article(_ element: XMLNode, number: Int) -> PlaceArticle {
    // The offsets count from the first letter of the text as it stands, white space and all.
    let text = ScalarText(element.first("text")?.text ?? "")
    let domain = element.value("domain")
    let url = [element.value("link"), element.value("url"), domain].first { !$0.isEmpty } ?? ""
    return PlaceArticle(
      id: element.attributes["docid"] ?? element.attributes["file"] ?? "\(number)",
      title: element.value("title"),
      url: domain.isEmpty ? url : "https://\(domain)/", text: text,
      toponyms: element.first("toponyms")?.all("toponym").compactMap { toponym($0, in: text) } ?? [])
  }

  private static func toponym(_ element: XMLNode, in text: ScalarText) -> GoldToponym? {
    guard let start = Int(element.value("start")), let end = Int(element.value("end")), start >= 0,
      start < end,
      end <= text.count
    else { return nil }
    let phrase =
      [element.value("phrase"), element.value("extractedName")].first { !$0.isEmpty } ?? text[start..<end]
    let gold = place(element)
    return GoldToponym(
      range: start..<end, phrase: phrase, gold: gold, isName: gold != nil || element.first("type") == nil)
  }

  private static func place(_ element: XMLNode) -> GoldPlace? {
    if let tag = element.first("gaztag") {
      guard let id = tag.attributes["geonameid"].flatMap(Int.init), let lat = Double(tag.value("lat")),
        let lon = Double(tag.value("lon"))
      else { return nil }
      return GoldPlace(geonames: id, lat: lat, lon: lon, country: tag.value("country"))
    }
    guard let id = Int(element.value("geonamesID")), let lat = Double(element.value("latitude")),
      let lon = Double(element.value("longitude"))
    else { return nil }
    return GoldPlace(geonames: id, lat: lat, lon: lon, country: "")
  }
}
