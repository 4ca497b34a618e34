struct PDFFile {
  var path: String
  var settings: ReportSettings
  func report() throws(ReportError) -> Report { throw .binary(path) }
}
extension ReportReader {
  func pdf(bytes: [UInt8]) throws(ReportError) -> Report { throw .binary("standard input") }
}
