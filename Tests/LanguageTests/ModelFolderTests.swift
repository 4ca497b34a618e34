import Foundation
import Testing

@testable import Language

@Suite struct ModelFolderTests {
  /// A folder with the files of a model, `change`d, that is gone afterwards.
  private func withFolder<Value>(
    _ manifest: String, files: [String: String] = [:], _ body: (URL) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(manifest.utf8).write(to: folder.appending(path: "manifest.json"))
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try body(folder)
  }

  private func manifest(bytes: Int, sum: String = "", temperatures: String = "{}") -> String {
    let files = ModelManifest.required.map { #""\#($0)":{"sha256":"\#(sum)","bytes":\#(bytes)}"# }
    return
      #"{"name":"m","version":"1","files":{\#(files.joined(separator: ","))},"temperatures":\#(temperatures)}"#
  }

  private func files(_ text: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: ModelManifest.required.map { ($0, text) })
  }

  @Test func aMissingModelNamesThePlaces() {
    let error = #expect(throws: LanguageError.self) {
      try ModelFolder.find(
        explicit: nil, environment: [:],
        shipped: [URL(filePath: "/nowhere/chancery-2"), URL(filePath: "/no/chancery-2")])
    }
    #expect(
      error?.description == """
        The language model was not found.
        It ships with the program in a folder `chancery-2`; keep the two together, or set CHANCERY_MODEL to that folder.
        Looked in:
          /nowhere/chancery-2
          /no/chancery-2
        """)
  }

  @Test func theFolderAskedForIsTheOnlyOneLookedAt() throws {
    #expect(throws: LanguageError.modelMissing(looked: ["/nowhere"])) {
      try LanguageModel(folder: URL(filePath: "/nowhere"))
    }
    #expect(throws: LanguageError.modelMissing(looked: ["/asked (CHANCERY_MODEL)"])) {
      try ModelFolder.find(explicit: nil, environment: ["CHANCERY_MODEL": "/asked"], shipped: [])
    }
    try withFolder("{}") { folder in
      let found = try ModelFolder.find(explicit: nil, environment: ["CHANCERY_MODEL": folder.path])
      #expect(found.path == folder.path)
    }
  }

  @Test func aFileOfAnotherLengthIsRefused() throws {
    try withFolder(manifest(bytes: 7), files: files("four")) { folder in
      let error = #expect(throws: LanguageError.self) { try LanguageModel(folder: folder) }
      #expect(
        error?.description == """
          The language model's file \(folder.path)/labels.json has 4 bytes, but its manifest says 7.
          It was cut short or replaced. Fetch the model again, or set CHANCERY_MODEL to a whole copy.
          """)
    }
  }

  @Test func aMissingFileIsNamed() throws {
    try withFolder(manifest(bytes: 4)) { folder in
      let error = #expect(throws: LanguageError.self) { try ModelManifest(folder: folder) }
      #expect(
        error?.description
          == "The language model's file \(folder.path)/labels.json cannot be read. "
          + "Fetch the model again, or set CHANCERY_MODEL to a whole copy.")
    }
  }

  @Test func sumsAreCompared() throws {
    // SHA-256 of "four".
    let sum = "04efaf080f5a3e74e1c29d1ca6a48569382cbbcd324e8d59d2b83ef21c039f00"
    try withFolder(manifest(bytes: 4, sum: sum), files: files("four")) { folder in
      try ModelManifest(folder: folder).checkSums(in: folder)
    }
    try withFolder(manifest(bytes: 4, sum: sum), files: files("five")) { folder in
      let manifest = try ModelManifest(folder: folder)
      let error = #expect(throws: LanguageError.self) { try manifest.checkSums(in: folder) }
      #expect(
        error?.description == """
          The language model's file \(folder.path)/labels.json differs from the one its manifest describes (SHA-256).
          It was damaged or replaced. Fetch the model again, or set CHANCERY_MODEL to a whole copy.
          """)
    }
  }

  /// The examples of FIPS 180-4, and one that fills a block but for its length.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theSumIsTheStandards(text: String, sum: String) {
    #expect(SHA256.hexadecimal(of: Data(text.utf8)) == sum)
  }

  @Test(arguments: [
    ("{", "it is not JSON"), ("{}", #"it has no "files""#),
    (#"{"name":"m","version":"1","files":{}}"#, "it does not list model.xml"),
    (#"{"name":"m","version":1,"files":{}}"#, #""version" is of the wrong kind"#),
  ])
  func aManifestIsChecked(text: String, reason: String) throws {
    try withFolder(text) { folder in
      let path = folder.appending(path: "manifest.json").path
      let error = #expect(throws: LanguageError.self) { try ModelManifest(folder: folder) }
      if text == "{}" {
        #expect(
          error?.description.hasPrefix("The language model's file \(path) is not as expected: it has no ")
            == true)
      } else {
        #expect(error?.description == "The language model's file \(path) is not as expected: \(reason).")
      }
    }
  }

  @Test func temperaturesArePositive() throws {
    let text = manifest(bytes: 4, temperatures: #"{"names":0}"#)
    try withFolder(text, files: files("four")) { folder in
      let path = folder.appending(path: "manifest.json").path
      #expect(
        throws: LanguageError.malformed(path: path, reason: "the temperature of names is 0.0, not above 0")
      ) {
        try ModelManifest(folder: folder)
      }
    }
  }
}
