import Foundation
import Testing

@testable import Language

@Suite struct RuntimeTests {
  private func places(_ environment: [String: String] = [:], currentFolder: String = "/nowhere")
    -> RuntimePlaces
  {
    RuntimePlaces(environment: environment, home: "/nowhere/home", currentFolder: currentFolder, program: nil)
  }

  @Test func aMissingRuntimeSaysHowToGetIt() {
    let error = #expect(throws: LanguageError.self) {
      try Runtime.open(explicit: URL(filePath: "/nowhere/lib"), places: places())
    }
    #expect(
      error?.description == """
        OpenVINO, which runs the language model, is not installed.
        Install it with `make setup` in the project's folder, or with `python3 -m pip install openvino`.
        If it is installed elsewhere, set CHANCERY_OPENVINO to the folder that holds libopenvino_c.
        Looked in:
          /nowhere/lib
        """)
  }

  @Test func theVariableIsTheOnlyPlaceLookedAt() {
    #expect(throws: LanguageError.runtimeMissing(looked: ["/nowhere/ov (CHANCERY_OPENVINO)"])) {
      try Runtime.open(places: places(["CHANCERY_OPENVINO": "/nowhere/ov"]))
    }
  }

  @Test func aFileThatIsNoLibraryIsNamed() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "libopenvino_c-\(UUID().uuidString).so")
    try Data("no library".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let error = #expect(throws: LanguageError.self) { try Runtime.open(explicit: file, places: places()) }
    guard case .runtimeUnusable(let failures) = error else {
      Issue.record("not unusable: \(String(describing: error))")
      return
    }
    #expect(failures.count == 1 && failures[0].contains(file.path))
    #expect(
      error?.description.hasPrefix(
        "OpenVINO, which runs the language model, was found but could not be opened:\n  ") == true)
  }

  @Test func everyPlaceIsNamed() {
    let names = places(["VIRTUAL_ENV": "/nowhere/env", "INTEL_OPENVINO_DIR": "/nowhere/intel"]).all(
      explicit: nil
    ).map(\.name)
    #expect(names.first == "/nowhere/intel/runtime/lib (INTEL_OPENVINO_DIR)")
    #expect(names.contains(".venv in /nowhere and the folders above it"))
    #expect(names.contains("/nowhere/env (VIRTUAL_ENV)"))
    #expect(names.contains("/usr/local/lib"))
  }

  @Test func aVirtualEnvironmentAboveTheCurrentFolderIsFound() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    let libraries = root.appending(path: ".venv/lib/python3.12/site-packages/openvino/libs")
    let below = root.appending(path: "a/b")
    for folder in [libraries, below] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: root) }
    try Data().write(to: libraries.appending(path: "libopenvino_c.so.2641"))
    let place = places(currentFolder: below.path).all(explicit: nil)[0]
    #expect(
      place.paths.compactMap(RuntimePlaces.library(at:)).first == libraries.path + "/libopenvino_c.so.2641")
  }

  @Test(arguments: [
    (["libopenvino.so", "libtbb.so.12"], nil),
    (["libopenvino_c.so.2641", "libopenvino_c.so"], "libopenvino_c.so"),
    (["libopenvino_c.so.950", "libopenvino_c.so.2641"], "libopenvino_c.so.2641"),
    (["libopenvino_c.2541.dylib", "libopenvino_c.2640.dylib"], "libopenvino_c.2640.dylib"),
  ])
  func theNewestLibraryIsTaken(names: [String], best: String?) {
    #expect(RuntimePlaces.best(of: names) == best)
  }
}
