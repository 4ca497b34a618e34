public import Foundation

/// Where the weights that ship with the package lie.
public enum ModelFiles {
  /// The folder of the shipped model, or `nil` when the program was moved without its resources.
  public static var shipped: URL? {
    let name = "chancery_ModelFiles.resources"
    var places = [Bundle.main.bundleURL, Bundle.main.resourceURL].compactMap { $0 }
    if let program = Bundle.main.executableURL { places.append(program.deletingLastPathComponent()) }
    // `swift test` runs inside another program: the bundle then lies beside the test bundle.
    for bundle in Bundle.allBundles { places.append(bundle.bundleURL.deletingLastPathComponent()) }
    for place in places {
      for bundle in [name, "chancery_ModelFiles.bundle"] {
        let folder = place.appending(path: bundle).appending(path: "chancery-1")
        if FileManager.default.fileExists(atPath: folder.appending(path: "manifest.json").path) { return folder }
      }
    }
    return nil
  }
}
