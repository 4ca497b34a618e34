import Foundation

/// Names of parties in the plain form in which they are compared.
enum PartyName {
  /// Small ASCII letters, digits, full stops, hyphens and spaces, without "the " in front; aliases made one.
  static func plain(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", ".", "-", " ": kept.append(scalar)
      case "A"..."Z": kept.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      default: break
      }
    }
    var plain = Substring(String(kept))
    if plain.hasPrefix("the ") { plain = plain.dropFirst(4) }
    while plain.first == " " { plain.removeFirst() }
    while plain.last == " " { plain.removeLast() }
    return PartyAliases.first[String(plain)] ?? String(plain)
  }
}
