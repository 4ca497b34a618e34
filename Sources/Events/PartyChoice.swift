/// A choice among parties that the coding of a report made, with what spoke for each: what its weights are fitted to.
public struct PartyChoice: Sendable, Codable {
  public enum Kind: String, Sendable, Codable {
    /// The country of a party whose words tell none.
    case country
    /// A party that the sentence does not name.
    case recalled
    /// Whom words without a name mean.
    case referred
  }
  public var kind: Kind
  /// The event's id, and whether it is about its actors.
  public var event: String
  public var isActor: Bool
  /// The party's words, or "" for one that is not named.
  public var words: String
  /// The number of the weights that are asked, where there are several.
  public var group = 0
  /// Country codes; or for each candidate "country:sector:name", with "|" between several parties.
  public var candidates: [String]
  /// For each candidate what speaks for it, in the order of the facts' names.
  public var facts: [[Double]]

  /// The names of the facts of a choice of a country.
  public static var countryFacts: [String] { PartyCountries.names }
  /// The names of the facts of a choice of whom words mean.
  public static var referredFacts: [String] { ReferredParties.names }
}
