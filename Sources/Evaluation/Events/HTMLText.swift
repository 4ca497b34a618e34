/// Text for HTML.
enum HTMLText {
  /// The text with what has a meaning in HTML written so that it has none.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A table with a head row; the first cell of each row is its header, numbers stand to the right.
  static func table(caption: String, head: [String], rows: [[String]]) -> String {
    let headers = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr><th scope=\"row\">\(row[0])</th>" + row.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0">
      <table><caption>\(caption)</caption>
      <thead><tr>\(headers)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody></table>
      </div>
      """
  }
}
