import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, written whole lines at a time.
enum Output {
  /// Writes to standard output; ends the program quietly when the reader has gone (`| head`).
  static func write(_ text: String) {
    guard let code = put(text, to: 1) else { return }
    if code == EPIPE { exit(0) }
    note("chancery: the output cannot be written: \(String(cString: strerror(code)))")
    exit(1)
  }

  /// Writes a line to standard error.
  static func note(_ text: String) { _ = put(text + "\n", to: 2) }

  static var isTerminal: Bool { isatty(1) == 1 }
  static var isErrorTerminal: Bool { isatty(2) == 1 }

  /// The columns of the terminal, or 100.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return min(Int(size.ws_col), 140) }
    return 100
  }

  /// Leaves it to ``write(_:)`` to notice that the reader has gone.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// - Returns: The system's error number when not all could be written.
  private static func put(_ text: String, to descriptor: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { writeOnce(descriptor, $0.baseAddress!, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return errno }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }

  private static func writeOnce(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }
}
