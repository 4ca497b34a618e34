extension EventResult {
  /// One self-contained HTML page: figures, tables, and every error in its sentence. Needs no network and no script.
  public var page: String { EventPage(result: self).html }
}
