import Reports
import Testing

@testable import TimeAndPlace

@Suite("What a place name stands for") struct PlaceResolverTests {
  let resolver: PlaceResolver

  init() throws { resolver = PlaceResolver(gazetteer: try ShippedGazetteer.gazetteer.get()) }

  /// The names, resolved together where they stand in the text.
  private func resolve(_ names: [String], in text: String, url: String = "", outlet: String = "")
    -> [ResolvedToponym]
  {
    let text = ScalarText(text)
    var toponyms: [Toponym] = []
    var from = 0
    for name in names {
      let words = Array(name.unicodeScalars)
      while Array(text.scalars[from..<(from + words.count)]) != words { from += 1 }
      toponyms.append(Toponym(range: from..<(from + words.count), text: name))
      from += words.count
    }
    return resolver.resolve(toponyms, in: text, from: TextSource(outlet: outlet, url: url))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var names: [String]
    var text: String
    /// A region or the country that the first name must lie in, or its kind.
    var within: String
    var testDescription: String { text }
  }

  @Test(
    "depends on the text",
    arguments: [
      Case(names: ["Paris"], text: "Ministers met in Paris on Monday.", within: "France"),
      Case(
        names: ["Paris", "Texas"], text: "A tornado hit Paris, Texas, on Monday.", within: "Texas"),
      Case(names: ["Columbus"], text: "Voters in Columbus, Ohio, rejected the levy.", within: "Ohio"),
      Case(names: ["Reno"], text: "Deputies in Reno, Nev., found the car.", within: "Nevada"),
      Case(
        names: ["Cambridge", "Somerville", "Boston"],
        text: "Trains between Cambridge and Somerville stopped; Boston was not affected.",
        within: "Massachusetts"),
      Case(
        names: ["Tripoli", "Beirut", "Lebanese"],
        text: "Clashes in Tripoli wounded nine. Troops came from Beirut, a Lebanese officer said.",
        within: "Lebanon"),
      Case(
        names: ["Tripoli", "Benghazi", "Libyan"],
        text: "Fighters left Tripoli for Benghazi, a Libyan official said.", within: "Libya"),
      Case(
        names: ["Valencia", "Caracas", "Venezuela"],
        text: "Police in Valencia, two hours from Caracas, held the men; Venezuela gave no names.",
        within: "Venezuela"),
    ])
  func readings(_ item: Case) throws {
    let place = try #require(resolve(item.names, in: item.text).first?.best)
    #expect(place.within.contains(item.within), "\(place.longName)")
  }

  @Test("A web address tells the country of a common name")
  func address() throws {
    let text = "The council of Newcastle voted for the bridge."
    let british = try #require(
      resolve(["Newcastle"], in: text, url: "https://www.example.co.uk/a").first?.best)
    let australian = try #require(
      resolve(["Newcastle"], in: text, url: "https://example.com.au/a").first?.best)
    #expect(british.country == "GBR" && australian.country == "AUS")
  }

  @Test("Rivals are kept, the likeliest first, and their probabilities fall")
  func rivals() throws {
    let found = try #require(resolve(["Springfield"], in: "A fire broke out in Springfield.").first)
    let probabilities = found.candidates.map(\.probability)
    #expect(found.candidates.count == PlaceResolver.shown)
    #expect(probabilities == probabilities.sorted(by: >))
    #expect(probabilities.reduce(0, +) <= 1.000001)
  }

  @Test("An unknown name has no place, and a partly known one says so")
  func unknown() {
    let found = resolve(["Vrblk", "Harare Zzyx"], in: "From Vrblk to Harare Zzyx.")
    #expect(found[0].best == nil)
    #expect(found[1].isPart && found[1].best?.country == "ZWE")
  }

  @Test("A name that no gazetteer has is placed, as a guess, beside what stands around it")
  func guesses() throws {
    let found = resolve(["Zzyxhof", "Nairobi"], in: "Shops in Zzyxhof, a suburb of Nairobi, were shut.")
    let point = try #require(ApproximatePlaces.points(of: found)[0])
    #expect(point.isGuess && point.country == "KEN" && abs(point.lat + 1.28) < 0.1)
  }

  @Test("A text without names, and one of very many, are answered")
  func extremes() {
    #expect(resolver.resolve([], in: "Nothing here.").isEmpty)
    let names = (0..<400).map { $0 % 2 == 0 ? "Paris" : "Springfield" }
    #expect(resolve(names, in: names.joined(separator: " and ")).count == 400)
  }

  @Test("The order of the names given does not matter")
  func order() {
    let text = ScalarText("From Athens to Albany by way of Rome, Georgia.")
    let toponyms = [
      Toponym(range: 5..<11, text: "Athens"), Toponym(range: 15..<21, text: "Albany"),
      Toponym(range: 32..<36, text: "Rome"), Toponym(range: 38..<45, text: "Georgia"),
    ]
    let forth = resolver.resolve(toponyms, in: text)
    let back = resolver.resolve(toponyms.reversed(), in: text)
    #expect(forth == back.reversed())
  }

  @Test("The end of a name that nobody knows is no proof of where other places lie")
  func unknownName() {
    let found = resolve(
      ["Bolivia", "La Paz", "Soplin Vargas"],
      in: "The leaders of Bolivia meet in La Paz. Gunmen raided a post at Soplin Vargas.")
    #expect(found[1].best?.country == "BOL")
  }
}
