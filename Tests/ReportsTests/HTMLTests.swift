import Testing

@testable import Reports

@Suite struct HTMLTests {
  private let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Bridge reopens | The Example</title>
    <meta property="og:title" content="Bridge reopens | The Example"><meta property="og:site_name" content="The Example">
    <link rel="canonical" href="https://news.example/bridge">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
    {"@type":"NewsArticle","headline":"Bridge reopens after ten years","datePublished":"2024-05-03T08:00:00Z",
    "author":[{"@type":"Person","name":"Ana Lund"},{"@type":"Person","name":"Karl Otte"}]}]}</script></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <div class="cookie-banner"><p>We use cookies to make this site better. Accept all.</p></div>
    <main><article><h1>Bridge reopens after ten years</h1>
    <div class="share-buttons"><a href="#">Share</a><a href="#">Tweet</a></div>
    <figure><img src="a.jpg"><figcaption>Lorries cross the bridge on Friday.</figcaption></figure>
    <div class="article-body"><p>The two states <a href="/x">reopened</a> their bridge on Friday, ten years after the war
    &ldquo;that divided us&rdquo;, as the envoy put it.</p>
    <p>Hundreds of lorries crossed in the first hour, the police said.</p>
    <div class="related-articles"><h3>More on this</h3><a href="/y">The war in ten maps</a></div>
    <h2>A long wait</h2><p>Both sides keep guards at the river.<br><br>Talks go on in June.</p>
    <ul><li>Traffic is limited to daylight.</li></ul>
    <p><strong>Read more:</strong> <a href="/z">Ferry sinks</a></p>
    <div class="newsletter-signup"><p>Sign up for our morning letter and never miss a story.</p></div></div></article></main>
    <footer><p>Copyright The Example. All rights reserved.</p></footer></body></html>
    """

  private func read(_ bytes: [UInt8]) throws -> Report {
    let folder = try TestFolder()
    return try ReportReader().read(try folder.write("page.html", bytes))[0]
  }

  private func code(_ page: String) throws -> ReportError.Code? {
    do {
      _ = try read(Array(page.utf8))
      return nil
    } catch let error as ReportError {
      return error.code
    }
  }

  @Test func takesTheArticleAlone() throws {
    let report = try read(Array(page.utf8))
    #expect(
      report.passages.map { report.text[$0.range] } == [
        "Bridge reopens after ten years", "Lorries cross the bridge on Friday.",
        "The two states reopened their bridge on Friday, ten years after the war “that divided us”, as the envoy put it.",
        "Hundreds of lorries crossed in the first hour, the police said.", "A long wait",
        "Both sides keep guards at the river.", "Talks go on in June.", "Traffic is limited to daylight.",
      ])
    #expect(
      report.passages.map(\.kind) == [
        .headline, .caption, .body, .body, .subheading, .body, .body, .listItem,
      ])
  }

  /// Pieces that pages put between the paragraphs of an article.
  @Test(
    "What stands between the paragraphs and is no part of them is left out",
    arguments: [
      "<nav><p>NOISE of the day in the capital.</p></nav>",
      "<aside><p>NOISE of the day in the capital.</p></aside>",
      "<footer><p>NOISE of the day in the capital.</p></footer>",
      "<form><p>NOISE of the day in the capital.</p></form>",
      "<div hidden><p>NOISE of the day in the capital.</p></div>",
      "<div style='display: none'><p>NOISE of the day in the capital.</p></div>",
      "<p>The bridge<span class='sr-only'> NOISE</span> is old.</p>",
      "<div class='advertisement'><p>NOISE of the day in the capital.</p></div>",
      "<div class='cookie-notice'><p>NOISE of the day in the capital.</p></div>",
      "<section id='comments'><p>NOISE of the day in the capital.</p></section>",
      "<div class='related-posts'><p>NOISE of the day in the capital.</p></div>",
      "<div data-component='related-list'><p>NOISE of the day in the capital.</p></div>",
      "<div data-testid='newsletter-promo'><p>NOISE of the day in the capital.</p></div>",
      "<div class='social-share'><p>NOISE of the day in the capital.</p></div>",
      "<div class='most-read'><p>NOISE of the day in the capital.</p></div>",
      "<div role='complementary'><p>NOISE of the day in the capital.</p></div>",
      "<p><a href='/x'>NOISE of the day in the capital</a></p>", "<p>Read more: NOISE of the day</p>",
      "<p>ADVERTISEMENT</p><script>document.write('NOISE')</script><style>NOISE</style><!-- NOISE -->",
      "<p>READ ALSO: <a href='/x'>NOISE of the day in the capital</a></p>",
      "<ul><li><a href='/x'>NOISE of the day</a></li><li><a href='/y'>NOISE of the week</a></li></ul>",
      "<p>Sign up for our NOISE newsletter</p>",
      "<noscript><p>NOISE of the day in the capital.</p></noscript>",
    ])
  func leavesOut(piece: String) throws {
    let paragraph = "The two states reopened their bridge on Friday, ten years after the war, the envoy said."
    let page =
      "<html><body><article><h1>Bridge reopens</h1><div class='article-body'><p>\(paragraph)</p>\(piece)<p>\(paragraph)</p></div></article></body></html>"
    let report = try read(Array(page.utf8))
    #expect(!report.text.string.contains("NOISE"))
    #expect(report.passages.filter { report.text[$0.range] == paragraph }.count == 2)
  }

  @Test("Teasers beside the article that has the headline are other stories")
  func leavesTeasersOut() throws {
    let text = "The two states reopened their bridge on Friday, ten years after the war, the envoy said."
    let teaser =
      "<div class='c7'><h3>Ferry sinks</h3><p>Forty people were aboard when it happened, says the crew of a tug.</p></div>"
    let page =
      "<html><body><main><article><h1>Bridge reopens</h1><p>\(text)</p><p>\(text)</p></article><div class='c5'>"
      + String(repeating: teaser, count: 6) + "</div></main></body></html>"
    let report = try read(Array(page.utf8))
    #expect(report.passages.map(\.kind) == [.headline, .body, .body])
  }

  @Test("An article element that holds next to nothing is not the article")
  func passesOverASmallArticle() throws {
    let text = "The two states reopened their bridge on Friday, ten years after the war, the envoy said."
    let page =
      "<html><body><article><h1>Bridge reopens</h1><p>It rained.</p></article><div class='c5'>"
      + String(repeating: "<p>\(text)</p>", count: 6) + "</div></body></html>"
    #expect(try read(Array(page.utf8)).passages.filter { $0.kind == .body }.count >= 6)
  }

  @Test func takesTheFacts() throws {
    let report = try read(Array(page.utf8))
    #expect(report.title == "Bridge reopens after ten years")
    #expect(report.source == "The Example")
    #expect(report.published == "2024-05-03")
    #expect(report.author == "Ana Lund, Karl Otte")
    #expect(report.url == "https://news.example/bridge")
  }

  @Test func takesFactsFromMetaAndTime() throws {
    let report = try read(
      Array(
        """
        <html><head><title>Ferry sinks - The Example</title><meta name="author" content="Ana Lund">
        <meta property="og:site_name" content="The Example"></head><body><time datetime="2024-06-01">1 June</time>
        <p>A ferry sank in the river on Saturday, the police said.</p></body></html>
        """.utf8))
    #expect(report.title == "Ferry sinks")
    #expect(report.author == "Ana Lund")
    #expect(report.published == "2024-06-01")
    #expect(
      report.sentences.last.map { report.text[$0.range] }
        == "A ferry sank in the river on Saturday, the police said.")
  }

  @Test("OpenGraph alone gives title, outlet, day and address")
  func takesFactsFromOpenGraph() throws {
    let report = try read(
      Array(
        """
        <html><head><title>x</title><meta property="og:type" content="article">
        <meta property="og:title" content="Ferry sinks | The Example"><meta property="og:site_name" content="The Example">
        <meta property="og:url" content="https://news.example/ferry">
        <meta property="article:published_time" content="2024-06-02T22:10:00+02:00"></head><body>
        <p>A ferry sank in the river on Sunday with forty people aboard, the police said.</p></body></html>
        """.utf8))
    #expect(report.title == "Ferry sinks")
    #expect(report.source == "The Example")
    #expect(report.published == "2024-06-02")
    #expect(report.url == "https://news.example/ferry")
  }

  @Test("JSON-LD goes before OpenGraph, and finds the outlet and author it points at")
  func takesFactsFromLinkedData() throws {
    let report = try read(
      Array(
        """
        <html><head><meta property="og:title" content="You will not believe this ferry">
        <meta property="article:published_time" content="2020-01-01">
        <script type="application/ld+json">{"@graph":[{"@type":"ReportageNewsArticle","headline":"Ferry sinks &amp; burns",
        "datePublished":"2024-06-02","author":{"@id":"#p"},"publisher":{"@id":"#o"}},
        {"@id":"#p","@type":"Person","name":"Ana Lund"},{"@id":"#o","@type":"Organization","name":"The Example"}]}</script>
        </head><body><p>A ferry sank in the river on Sunday with forty people aboard, the police said.</p></body></html>
        """.utf8))
    #expect(report.title == "Ferry sinks & burns")
    #expect(report.published == "2024-06-02")
    #expect(report.author == "Ana Lund")
    #expect(report.source == "The Example")
  }

  @Test("A broken script of data is passed over")
  func passesOverBrokenData() throws {
    let report = try read(
      Array(
        """
        <html><head><title>Ferry sinks</title><script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
        </head><body><p>A ferry sank in the river on Sunday with forty people aboard, the police said.</p></body></html>
        """.utf8))
    #expect(report.title == "Ferry sinks")
  }

  @Test func readsOtherCharacterSets() throws {
    let head = "<html><head><meta charset=\"windows-1251\"></head><body><p>"
    let bytes =
      Array(head.utf8) + [0xCC, 0xE8, 0xF0]
      + Array(" is a word that the envoys used on Friday.</p></body></html>".utf8)
    #expect(try read(bytes).text.string.hasPrefix("Мир is a word"))
  }

  @Test func fallsBackOnTheTextInTheData() throws {
    let body = Array(
      repeating: "The two states reopened their bridge on Friday after ten years of talks.", count: 6)
    let page = """
      <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens",
      "articleBody":"\(body.joined(separator: "\\n"))"}</script></head><body><div id="app"></div></body></html>
      """
    #expect(try read(Array(page.utf8)).sentences.count == 7)
  }

  @Test("A front page of teasers, an empty page and a wall are no articles")
  func refusesFrontPagesAndWalls() throws {
    let teaser =
      "<article><h3><a href='/a'>Ferry sinks</a></h3><p>Forty people were aboard, says the crew.</p></article>"
    #expect(
      try code("<html><body>" + String(repeating: teaser, count: 9) + "</body></html>") == .notAnArticle)
    #expect(try code("<html><head><title>x</title></head><body></body></html>") == .notAnArticle)
    #expect(
      try code(
        "<html><body><h1>Checking your browser</h1><p>Please wait while we verify you are human.</p></body></html>"
      )
        == .consentPage)
    #expect(
      try code(
        "<html><body><h1>Ferry sinks</h1><p>A ferry sank.</p><p>Subscribe to continue reading this story.</p></body></html>"
      ) == .consentPage)
  }

  @Test func refusesPagesWithoutAnArticle() throws {
    #expect(
      try code(
        "<html><body><ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul></body></html>")
        == .notAnArticle)
    #expect(
      try code(
        "<html><body><h1>Before you continue</h1><p>We value your privacy. We and our partners use cookies to show ads. Accept all or manage preferences.</p></body></html>"
      ) == .consentPage)
    #expect(
      try code(
        "<html><body><h1>Log in</h1><p>Please log in to read on.</p><form><input type='password'></form></body></html>"
      )
        == .consentPage)
  }
}
