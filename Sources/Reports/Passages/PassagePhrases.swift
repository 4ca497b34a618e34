/// Phrases that pages put around an article, with the rules for when one counts.
enum PassagePhrases {
  /// "Related article: …", "READ ALSO …", "See also: …".
  ///
  /// The phrase counts when a colon, dash or bar follows it, when it is the whole line, or when it is in capitals.
  static func isRelatedLink(_ phrase: Phrase) -> Bool {
    guard let count = related.opening(of: phrase.head) else { return false }
    let rest = phrase.head.unicodeScalars.dropFirst(count).drop { $0 == " " || $0 == "\u{A0}" }
    guard let next = rest.first else { return true }
    if ":|>»–—-→".unicodeScalars.contains(next) { return true }
    return phrase.isShouted(prefix: count)
  }

  private static let related: PhraseList = [
    "related articles", "related article", "related stories", "related story", "related coverage",
    "related news",
    "related content", "related topics", "related", "read also", "also read", "read more", "read next",
    "read", "see also",
    "see more", "see", "watch also", "watch now", "watch", "listen", "don't miss this", "don't miss",
    "dont miss",
    "more on this story", "more on this", "more from", "more stories", "more news", "more",
    "you may also like",
    "you might also like", "you may like", "recommended for you", "recommended reading",
    "recommended stories",
    "recommended", "must read", "further reading", "in case you missed it", "icymi", "keep reading",
    "go deeper",
    "most read", "most popular", "trending now", "trending", "up next", "editor's picks", "editors' picks",
    "next article",
    "previous article", "also on", "in pictures", "top stories", "latest news",
  ]

  /// Prompts, credits to reporters, notices: paragraphs of the page, not of the story.
  static func isBoilerplate(_ phrase: Phrase) -> Bool {
    if wholeLines.contains(phrase.head.trimmingMarks()) { return true }
    guard phrase.range.count < 700 else { return false }
    var head = Substring(phrase.head)
    while let first = head.unicodeScalars.first, "([*_–—- ".unicodeScalars.contains(first) {
      head = head.dropFirst()
    }
    if notices.opening(of: String(head)) != nil { return true }
    guard phrase.range.count < 400 else { return false }
    return inside.isInside(phrase.head) || inside.isInside(phrase.tail)
  }

  private static let wholeLines: Set<String> = [
    "advertisement", "advertising", "ad", "sponsored", "sponsored content", "comments", "leave a comment",
    "share", "tweet",
    "share this", "share this article", "share this story", "print", "email", "newsletter", "loading",
    "follow", "subscribe",
    "sign in", "log in", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "copy link", "save",
    "listen",
    "back to top", "show comments", "hide comments", "reuse this content", "skip to content", "close", "ends",
    "end",
    "story continues below", "article continues below", "continue reading", "editor's note",
    "about the author",
    "thank you for reading", "join the conversation", "editing by", "report a correction", "tags", "topics",
  ]

  private static let notices: PhraseList = [
    "sign up for", "sign up to", "sign up now", "subscribe to", "subscribe now", "subscribe for",
    "follow us on",
    "follow us", "join us on", "join our", "like us on", "download our app", "download the app", "get our",
    "get the latest",
    "get breaking news", "reporting by", "additional reporting by", "writing by", "editing by", "compiled by",
    "this article was originally", "this article originally", "this article was first",
    "this article first appeared",
    "this story was originally", "this story originally", "this story was first", "this piece was originally",
    "this story has been", "this article has been", "this report was first", "this is a developing story",
    "this is a breaking news story", "originally published", "first published", "all rights reserved",
    "share this", "share on", "support our journalism", "support independent journalism", "donate to",
    "donate now",
    "we use cookies", "this site uses cookies", "this website uses cookies", "by clicking",
    "enter your email",
    "your email address", "for more information, visit", "for more news", "for the latest news",
    "contact the newsroom",
    "contact us at", "terms of use", "privacy policy", "disclaimer:", "the views expressed in this article",
    "the views expressed here", "views expressed in this", "the opinions expressed", "leave a reply",
    "click here to",
    "click to share", "click here", "our standards:", "with inputs from", "with agency inputs",
    "story continues below",
    "article continues below", "please enable javascript", "please turn on javascript", "have a news tip",
    "got a tip", "please read our",
    "stay up to date", "stay informed", "stay connected", "never miss a story", "editor's note:",
    "editors' note:",
    "this live blog", "this liveblog", "this blog is now closed", "our live coverage",
    "this article contains content provided by", "this content is hosted by",
    "this content was produced", "this transcript was", "become a member", "already a subscriber",
  ]

  private static let inside: PhraseList = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting",
    "all rights reserved", "may not be published, broadcast", "without prior written permission",
    "delivered to your inbox", "in your inbox", "our newsletter", "our whatsapp channel",
    "our telegram channel", ". follow him on", ". follow her on", ". follow them on",
  ]

  /// Copyright lines, an agency's name that stands alone, the desk's initials that close a report ("bur/lb/ach").
  static func isAgencyTag(_ phrase: Phrase) -> Bool {
    guard phrase.range.count < 120 else { return false }
    let bare = phrase.head.trimmingMarks()
    if PassageWords.agencies.contains(bare) { return true }
    let parts = bare.split(whereSeparator: { "/|,-–—".contains($0) }).map { String($0).trimmingMarks() }
    if parts.count > 1, parts.allSatisfy({ PassageWords.agencies.contains($0) || $0 == "with" }) {
      return true
    }
    if phrase.head.hasPrefix("©") || phrase.head.hasPrefix("copyright ") || phrase.head.hasPrefix("(c) ") {
      return true
    }
    if phrase.head.hasPrefix("source: "), !phrase.endsSentence { return true }
    return isSignOff(bare)
  }

  private static func isSignOff(_ bare: String) -> Bool {
    let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        (2...7).contains(part.count) && part.unicodeScalars.allSatisfy { $0.isASCIILetter || $0 == "-" }
      } && bare.unicodeScalars.count < 30 && !bare.contains(" ")
  }
}

extension String {
  /// Without marks and spaces at either end.
  func trimmingMarks() -> String {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.firstIndex(where: \.isAlphanumeric),
      let last = scalars.lastIndex(where: \.isAlphanumeric)
    else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[first...last])
    return String(view)
  }
}
