public import Foundation

/// What a model's folder should hold: its name, and the length and sum of each file.
public struct ModelManifest: Sendable, Equatable, Codable {
  /// A file's SHA-256 sum, in hexadecimal digits, and its length.
  public struct File: Sendable, Equatable, Codable {
    public var sha256: String
    public var bytes: Int
  }

  public var name: String
  public var version: String
  public var files: [String: File]
  /// What a head's scores are divided by before they become probabilities; 1 for a head that is not named.
  ///
  /// Heads are "names", "triggers", "kind", "status", "modes", "contexts", "roles" and "relation".
  public var temperatures: [String: Double]?

  /// How the confidence of an event is made to mean how often such an event is right; `nil` leaves it as it is.
  public var calibration: Calibration?

  /// A line in log odds: the calibrated odds are `slope` × the model's + `offset` (Platt's scaling).
  public struct Calibration: Sendable, Equatable, Codable {
    public var slope: Double
    public var offset: Double

    public init(slope: Double, offset: Double) {
      self.slope = slope
      self.offset = offset
    }

    /// The probability, from 0 to 1, that a confidence stands for.
    public func probability(_ confidence: Double) -> Double {
      let bounded = min(max(confidence, 1e-6), 1 - 1e-6)
      return 1 / (1 + exp(-(slope * log(bounded / (1 - bounded)) + offset)))
    }
  }

  /// The files that every model has.
  static let required = ["model.xml", "model.bin", "vocabulary.txt", "labels.json"]

  /// Reads a folder's manifest and compares the lengths of the files.
  ///
  /// - Throws: ``LanguageError/fileUnreadable(path:)``, ``LanguageError/malformed(path:reason:)``,
  ///   ``LanguageError/wrongSize(path:expected:found:)``.
  public init(folder: URL) throws(LanguageError) {
    let file = folder.appending(path: "manifest.json")
    self = try file.decoded(as: ModelManifest.self)
    for name in Self.required where files[name] == nil {
      throw .malformed(path: file.path, reason: "it does not list \(name)")
    }
    for (head, temperature) in temperatures ?? [:] where !(temperature > 0) {
      throw .malformed(path: file.path, reason: "the temperature of \(head) is \(temperature), not above 0")
    }
    if let calibration, !(calibration.slope > 0) || !calibration.offset.isFinite {
      throw .malformed(path: file.path, reason: "the calibration's slope is not above 0")
    }
    for (name, expected) in files.sorted(by: { $0.key < $1.key }) {
      let path = folder.appending(path: name).path
      guard
        let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        let found = attributes[.size] as? Int
      else { throw .fileUnreadable(path: path) }
      guard found == expected.bytes else {
        throw .wrongSize(path: path, expected: expected.bytes, found: found)
      }
    }
  }

  /// Compares every byte of the files with the manifest's sums; takes about a second.
  ///
  /// - Throws: ``LanguageError/fileUnreadable(path:)``, ``LanguageError/wrongChecksum(path:)``.
  public func checkSums(in folder: URL) throws(LanguageError) {
    for (name, expected) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: name)
      guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
        throw .fileUnreadable(path: file.path)
      }
      guard SHA256.hexadecimal(of: data) == expected.sha256.lowercased() else {
        throw .wrongChecksum(path: file.path)
      }
    }
  }
}

extension URL {
  /// The JSON of a model's file.
  func decoded<Value: Decodable>(as type: Value.Type) throws(LanguageError) -> Value {
    guard let data = try? Data(contentsOf: self) else { throw .fileUnreadable(path: path) }
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw .malformed(path: path, reason: "it has no \"\(key.stringValue)\"")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw .malformed(path: path, reason: "\"\(place)\" is of the wrong kind")
    } catch {
      throw .malformed(path: path, reason: "it is not JSON")
    }
  }
}
