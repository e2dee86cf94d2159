/// A file that is YAML as a whole, read as front matter is.
public struct YAMLFile: Sendable {
  public let file: SourceFile
  /// Its keys and values in the order of the file; none where they can't be read.
  public let entries: [YAMLEntry]?
  public let diagnostics: [Diagnostic]

  /// Reads a file.
  public init(_ file: SourceFile) {
    self.file = file
    let scan = TextScan(file.bytes, from: file.byteOrderMarkLength)
    if file.bytes.count > Limits.fileBytes {
      (entries, diagnostics) = (nil, [FileTooLarge.diagnostic(file)])
    } else if let invalid = scan.firstInvalid {
      (entries, diagnostics) = (nil, [NotUTF8.diagnostic(at: invalid, in: file)])
    } else if let control = scan.firstControl {
      (entries, diagnostics) = (nil, [ControlCharacter.diagnostic(at: control, in: file)])
    } else {
      let (read, found) = YAMLReader.readWhole(
        file, in: file.byteOrderMarkLength..<file.bytes.count)
      entries = read.isUnreadable ? nil : read.entries
      diagnostics = found
    }
  }
}
