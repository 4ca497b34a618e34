import Foundation

/// The places where OpenVINO's C library may lie, best first.
///
/// What is asked for explicitly is the only place looked at; everything else is tried in order, from what belongs
/// to this project to what belongs to the system.
struct RuntimePlaces {
  /// One place: what it is called in a message, and the folders or files it stands for.
  struct Place: Equatable {
    var name: String
    var paths: [String]
  }

  var environment: [String: String] = ProcessInfo.processInfo.environment
  var home: String = NSHomeDirectory()
  var currentFolder: String = FileManager.default.currentDirectoryPath
  var program: String? = Bundle.main.executableURL?.resolvingSymlinksInPath().path

  func all(explicit: String?) -> [Place] {
    if let explicit { return [Place(name: explicit, paths: [explicit])] }
    if let asked = environment["CHANCERY_OPENVINO"], !asked.isEmpty {
      return [Place(name: "\(asked) (CHANCERY_OPENVINO)", paths: [asked])]
    }
    return intel + virtualEnvironments + pythons + systemFolders
  }

  /// Intel's own archive, whose `setupvars.sh` sets these variables.
  private var intel: [Place] {
    var places: [Place] = []
    if let root = environment["INTEL_OPENVINO_DIR"] {
      let below = ["", "/intel64", "/aarch64", "/arm64", "/arm64/Release", "/intel64/Release"]
      places.append(
        Place(
          name: "\(root)/runtime/lib (INTEL_OPENVINO_DIR)", paths: below.map { "\(root)/runtime/lib\($0)" }))
    }
    return places
  }

  private var virtualEnvironments: [Place] {
    var places: [Place] = []
    var starts: [String] = []
    if let program { starts.append((program as NSString).deletingLastPathComponent) }
    starts.append(currentFolder)
    for start in starts {
      let paths = upwards(from: start).map { "\($0)/.venv" }.flatMap(wheels)
      let place = Place(name: ".venv in \(start) and the folders above it", paths: paths)
      if !places.contains(place) { places.append(place) }
    }
    for variable in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
      guard let root = environment[variable], !root.isEmpty else { continue }
      places.append(Place(name: "\(root) (\(variable))", paths: wheels(in: root) + ["\(root)/lib"]))
    }
    return places
  }

  /// Where `pip install` puts packages for a user or for all of them.
  private var pythons: [Place] {
    let roots = ["\(home)/.local", "/usr/local", "/usr", "/opt/homebrew"]
    var places = roots.map { root in
      Place(name: "\(root)/lib/python3*", paths: wheels(in: root))
    }
    places.append(
      Place(
        name: "\(home)/.pyenv/versions/*/lib/python3*",
        paths: children(of: "\(home)/.pyenv/versions").flatMap(wheels)))
    #if os(macOS)
      for (root, below) in [
        ("\(home)/Library/Python", "lib/python/site-packages"),
        ("/Library/Frameworks/Python.framework/Versions", ""),
      ] {
        let paths = children(of: root).flatMap { version in
          below.isEmpty ? wheels(in: version) : ["\(version)/\(below)/openvino/libs"]
        }
        places.append(Place(name: "\(root)/3.*", paths: paths))
      }
    #endif
    return places
  }

  private var systemFolders: [Place] {
    let folders = [
      "/opt/homebrew/lib", "/usr/local/lib", "/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu",
      "/usr/lib/aarch64-linux-gnu",
    ]
    return folders.map { Place(name: $0, paths: [$0]) }
  }

  /// The folders of libraries that the `openvino` wheel has under a Python prefix.
  private func wheels(in root: String) -> [String] {
    let versions = children(of: "\(root)/lib").filter {
      ($0 as NSString).lastPathComponent.hasPrefix("python3")
    }
    return versions.flatMap { version in
      ["site-packages", "dist-packages"].map { "\(version)/\($0)/openvino/libs" }
    }
  }

  private func children(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.compare($1, options: .numeric) == .orderedDescending }.map { "\(folder)/\($0)" }
  }

  private func upwards(from folder: String) -> [String] {
    var folders: [String] = []
    var at = folder
    while !at.isEmpty {
      folders.append(at == "/" ? "" : at)
      let above = (at as NSString).deletingLastPathComponent
      if above == at { break }
      at = above
    }
    return folders
  }
}

extension RuntimePlaces {
  /// The library at `path`, which is the file itself or its folder: the name without a version, else the newest.
  static func library(at path: String) -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    guard isFolder.boolValue else { return path }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return best(of: names).map { "\(path)/\($0)" }
  }

  /// Of the files of a folder, the library to open: `libopenvino_c.so.2641`, `libopenvino_c.2641.dylib`…
  static func best(of names: [String]) -> String? {
    let libraries = names.filter { name in
      name == "libopenvino_c.so" || name == "libopenvino_c.dylib" || name.hasPrefix("libopenvino_c.so.")
        || (name.hasPrefix("libopenvino_c.") && name.hasSuffix(".dylib"))
    }
    return libraries.first { $0.split(separator: ".").count == 2 }
      ?? libraries.max { $0.compare($1, options: .numeric) == .orderedAscending }
  }
}
