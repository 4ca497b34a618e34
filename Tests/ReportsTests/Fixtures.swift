import Foundation

/// The folder `Tests/Fixtures`: files too big, or too binary, to stand in a test.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func path(_ name: String) -> String { folder.appending(path: name).path }
}
