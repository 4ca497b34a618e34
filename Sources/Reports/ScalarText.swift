/// A text whose positions are Unicode scalars counted from 0, so that offsets mean the same in every program.
public struct ScalarText: Sendable, Equatable, ExpressibleByStringLiteral {
  public let string: String
  /// The scalars of ``string``, for constant-time access.
  public let scalars: [Unicode.Scalar]

  public init(_ string: String) {
    self.string = string
    self.scalars = Array(string.unicodeScalars)
  }

  public init(stringLiteral value: String) { self.init(value) }

  public var count: Int { scalars.count }

  /// The words at a range of scalars.
  public subscript(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
