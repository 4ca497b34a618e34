import Chancery

/// The whole program, opened once for all tests; calculating with full precision, so that every machine agrees.
enum Model {
  static let shared: Result<Chancery, any Error> = Result {
    var settings = ChancerySettings()
    settings.language.precision = .full
    return try Chancery(settings: settings)
  }

  static var isThere: Bool { (try? shared.get()) != nil }
}
