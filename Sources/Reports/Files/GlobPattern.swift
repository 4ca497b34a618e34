import Foundation

/// A path with `*`, `?` or `[a-z]` in it, for shells that do not expand one; `**` stands for folders at any depth.
struct GlobPattern {
  let parts: [String]
  let isAbsolute: Bool

  init(_ pattern: String) {
    parts = pattern.split(separator: "/").map(String.init)
    isAbsolute = pattern.hasPrefix("/")
  }

  static func isPattern(_ path: String) -> Bool { path.contains { "*?[".contains($0) } }

  /// The paths that match, in the order of names.
  func paths() -> [String] {
    var found = [isAbsolute ? "/" : ""]
    for part in parts {
      found = found.flatMap { extended($0, by: part) }
    }
    return found
  }

  private func extended(_ base: String, by part: String) -> [String] {
    if part == "**" { return [base] + folders(under: base, depth: 0) }
    guard Self.isPattern(part) else {
      let path = join(base, part)
      return FileManager.default.fileExists(atPath: path) ? [path] : []
    }
    let pattern = Array(part.unicodeScalars)
    return entries(base).filter { Self.matches(pattern[...], Array($0.unicodeScalars)[...]) }.map {
      join(base, $0)
    }
  }

  private func entries(_ base: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: base.isEmpty ? "." : base)) ?? []
    return all.filter { !$0.hasPrefix(".") }.sorted()
  }

  private func folders(under base: String, depth: Int) -> [String] {
    guard depth < 32 else { return [] }
    return entries(base).map { join(base, $0) }.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return []
      }
      return [path] + folders(under: path, depth: depth + 1)
    }
  }

  private func join(_ base: String, _ part: String) -> String {
    base.isEmpty || base.hasSuffix("/") ? base + part : base + "/" + part
  }

  /// Whether a name matches a part of the pattern.
  static func matches(_ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>) -> Bool {
    var pattern = pattern
    var name = name
    while let first = pattern.first {
      switch first {
      case "*":
        pattern = pattern.dropFirst()
        return pattern.isEmpty || name.indices.contains { matches(pattern, name[$0...]) }
      case "[":
        guard let close = pattern.dropFirst(2).firstIndex(of: "]"), let scalar = name.first,
          isIn(pattern[(pattern.startIndex + 1)..<close], scalar)
        else { return false }
        pattern = pattern[(close + 1)...]
      default:
        guard let scalar = name.first, first == "?" || first == scalar else { return false }
        pattern = pattern.dropFirst()
      }
      name = name.dropFirst()
    }
    return name.isEmpty
  }

  private static func isIn(_ set: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar) -> Bool {
    var set = Array(set)
    let isNegated = set.first == "!" || set.first == "^"
    if isNegated { set.removeFirst() }
    var found = false
    var index = 0
    while index < set.count {
      if index + 2 < set.count, set[index + 1] == "-" {
        found =
          found || (set[index].value...max(set[index].value, set[index + 2].value)).contains(scalar.value)
        index += 3
      } else {
        found = found || set[index] == scalar
        index += 1
      }
    }
    return found != isNegated
  }
}
