public import Foundation

/// Where the weights that ship with the package lie.
public enum ModelFiles {
  /// The folder of the shipped model, or `nil` when the program was moved without its resources.
  public static var shipped: URL? {
    places.first { FileManager.default.fileExists(atPath: $0.appending(path: "manifest.json").path) }
  }

  /// The folders in which the shipped model is looked for, best first.
  public static var places: [URL] {
    var parents = [Bundle.main.bundleURL, Bundle.main.resourceURL].compactMap { $0 }
    if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      let folder = program.deletingLastPathComponent()
      // An installed program (`/usr/local/bin/chancery`) has its data beside `bin`.
      parents += [folder, folder.deletingLastPathComponent().appending(path: "share/chancery")]
    }
    // `swift test` runs inside another program: the bundle then lies beside the test bundle.
    for bundle in Bundle.allBundles { parents.append(bundle.bundleURL.deletingLastPathComponent()) }
    var places: [URL] = []
    for parent in parents.map(\.standardizedFileURL) {
      for bundle in ["chancery_ModelFiles.resources", "chancery_ModelFiles.bundle"] {
        let place = parent.appending(path: bundle).appending(path: "chancery-2")
        if !places.contains(place) { places.append(place) }
      }
    }
    return places
  }
}
