import Foundation

/// Where the resources of a module may lie: in its bundle, beside the executable or the folder of a bundle.
///
/// `Bundle.module` is not used: it traps when the program was moved without its resources.
package enum ResourcePlaces {
  /// The paths to try for a file or folder of a module's resources, the likeliest first.
  package static func paths(of item: String, module: String) -> [String] {
    var roots: [String] = []
    if let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      roots.append(executable.deletingLastPathComponent().path)
    }
    if let resources = Bundle.main.resourceURL { roots.append(resources.path) }
    roots.append(contentsOf: Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path })
    var seen = Set<String>()
    return roots.filter { seen.insert($0).inserted }.flatMap { root in
      [
        "\(root)/chancery_\(module).resources/\(item)", "\(root)/chancery_\(module).bundle/\(item)",
        "\(root)/chancery_\(module).bundle/Contents/Resources/\(item)", "\(root)/\(item)",
      ]
    }
  }
}
