/// A file whose bytes are no UTF-8 text.
enum NotUTF8 {
  static let rule = Rule(
    id: "not-utf-8", severity: .error,
    summary: "Files are text in UTF-8.",
    why: "Letters in another encoding would reach the site as question marks.",
    wrong: .words("A file saved as Latin-1 or UTF-16 (Word and Excel do that)."),
    right: .words("The same file saved as UTF-8."))

  static func diagnostic(at offset: Int, in file: SourceFile) -> Diagnostic {
    let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
    let what =
      isUTF16
      ? "the file is UTF-16 text, not UTF-8"
      : "the byte 0x\(String(file.bytes[offset], radix: 16, uppercase: true)) here is not UTF-8"
    return Diagnostic(rule, at: file.place(offset..<offset + 1), what)
      .noting("save the file again, with the encoding UTF-8")
      .with(effect: "nothing of this file is read")
  }
}
