struct HTMLReport {
  var bytes: [UInt8]
  var file: String
  func draft() throws(ReportError) -> Draft { throw .binary(file) }
}
