import Foundation
import Testing

@testable import Language

@Suite("Compiled networks are kept between starts")
struct CompiledCacheTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)")

  private func write(_ text: String, to folder: String?) throws {
    let folder = try #require(folder)
    try Data(text.utf8).write(to: URL(filePath: folder).appending(path: "1.blob"))
  }

  @Test func whatOneStartCompiledTheNextFinds() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let cache = CompiledCache(root: root, parts: ["model 1", "2 streams"])
    var drafts: [String?] = []
    let first = cache.use { folder in
      drafts.append(folder)
      try? write("whole", to: folder)
      return 0
    }
    #expect(first == 0)
    // Compiled under another name, so that nobody sees half of it.
    #expect(drafts.first != cache.folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path).count == 1)
    let second = cache.use { folder in
      drafts.append(folder)
      return 0
    }
    #expect(second == 0)
    #expect(drafts.last == cache.folder.path)
    #expect(CompiledCache(root: root, parts: ["model 2", "2 streams"]).folder != cache.folder)
  }

  @Test func aDamagedNetworkIsCompiledAnew() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let cache = CompiledCache(root: root, parts: ["model"])
    try FileManager.default.createDirectory(at: cache.folder, withIntermediateDirectories: true)
    try write("half", to: cache.folder.path)
    let status = cache.use { folder in
      if folder == cache.folder.path { return -1 }
      try? write("whole", to: folder)
      return 0
    }
    #expect(status == 0)
    #expect(
      try String(contentsOf: cache.folder.appending(path: "1.blob"), encoding: .utf8) == "whole")
  }

  @Test func whereNothingCanBeWrittenNothingIsKept() {
    let cache = CompiledCache(root: URL(filePath: "/dev/null/cache"), parts: ["model"])
    var asked: [String?] = []
    #expect(
      cache.use { folder in
        asked.append(folder)
        return 0
      } == 0)
    #expect(asked == [nil])
  }

  @Test func oldNetworksGo() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    for number in 0..<6 {
      let cache = CompiledCache(root: root, parts: ["model \(number)"])
      _ = cache.use { folder in
        try? write("whole", to: folder)
        return 0
      }
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: root.path).count == CompiledCache.most)
  }

  @Test func theUserSaysWhereOrNowhere() {
    #expect(CompiledCache.root(environment: ["CHANCERY_CACHE": "off"]) == nil)
    #expect(CompiledCache.root(environment: ["CHANCERY_CACHE": ""]) == nil)
    #expect(CompiledCache.root(environment: ["CHANCERY_CACHE": "/somewhere"])?.path == "/somewhere")
    #expect(CompiledCache.root(environment: [:])?.lastPathComponent == "chancery")
  }
}
