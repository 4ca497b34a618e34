import Foundation

/// A report as a JSON object gives it; numbers are taken for strings, unknown keys are passed over.
struct JSONReport: Decodable {
  var id: String?
  var source = ""
  var title = ""
  var published: String?
  var url = ""
  var author = ""
  var text: String?
  var sentences: [String]?

  enum Key: String, CodingKey { case id, source, title, published, url, author, text, sentences, date }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func word(_ key: Key) throws -> String? {
      if let string = try? box.decodeIfPresent(String.self, forKey: key) { return string }
      if let number = try? box.decodeIfPresent(Int.self, forKey: key) { return String(number) }
      if !box.contains(key) || (try? box.decodeNil(forKey: key)) == true { return nil }
      throw DecodingError.dataCorruptedError(
        forKey: key, in: box, debugDescription: "\"\(key.rawValue)\" is not a text")
    }
    id = try word(.id)
    source = try word(.source) ?? ""
    title = try word(.title) ?? ""
    published = try word(.published) ?? word(.date)
    url = try word(.url) ?? ""
    author = try word(.author) ?? ""
    text = try word(.text)
    guard box.contains(.sentences), (try? box.decodeNil(forKey: .sentences)) != true else { return }
    guard let list = try? box.decode([String].self, forKey: .sentences) else {
      throw DecodingError.dataCorruptedError(
        forKey: .sentences, in: box, debugDescription: "\"sentences\" is not a list of texts")
    }
    sentences = list
  }
}

extension JSONReport {
  /// Decodes an object; what is wrong comes as words for the user.
  static func decode(_ bytes: [UInt8]) -> Result<JSONReport, Problem> {
    do {
      return .success(try JSONDecoder().decode(JSONReport.self, from: Data(bytes)))
    } catch let DecodingError.dataCorrupted(context) where context.codingPath.isEmpty {
      return .failure(
        Problem("not a JSON object. Each line must hold one whole report: {\"id\": …, \"text\": …}."))
    } catch let DecodingError.dataCorrupted(context) {
      return .failure(Problem(context.debugDescription + "."))
    } catch {
      return .failure(
        Problem("not a JSON object. Each line must hold one whole report: {\"id\": …, \"text\": …}."))
    }
  }

  /// What is wrong with an object.
  struct Problem: Error, Equatable {
    var words: String
    init(_ words: String) { self.words = words }
  }
}
