/// Limits of reading; the defaults suit a machine with 4 GB of memory.
public struct ReportSettings: Sendable, Equatable {
  /// The most bytes of a text or HTML file, or of a line of JSON; 64 MB.
  public var maximumTextBytes = 64 << 20
  /// The most bytes of any file that is read as a whole, a PDF among them; 200 MB.
  public var maximumFileBytes = 200 << 20
  /// The most words of a sentence; a longer one is cut at clause punctuation, so that the model can read it; 250.
  public var maximumSentenceWords = 250
  /// The most seconds that a program that reads PDF may take; 60.
  public var programSeconds = 60.0

  public init() {}
}
