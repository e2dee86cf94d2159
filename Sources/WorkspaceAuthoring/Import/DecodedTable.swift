internal import SourceDocuments

/// The text of a table, as whichever program saved it.
struct DecodedTable {
  /// In UTF-8.
  let bytes: [UInt8]

  /// Turns a file into UTF-8: from UTF-16 with or without a byte order mark, and from Windows-1252
  /// where it is no UTF-8, as spreadsheets save it.
  ///
  /// - Throws: A refusal of what is no table of text.
  init(_ file: [UInt8], name: String) throws(ImportRefusal) {
    try Self.refuseWorkbook(file, name)
    if let isLittle = Self.isUTF16(file) {
      bytes = Self.utf8(fromUTF16: file, isLittleEndian: isLittle)
    } else if String(validating: file, as: UTF8.self) != nil {
      bytes = file
    } else {
      bytes = Self.utf8(fromWindows1252: file)
    }
    guard !bytes.contains(0) else {
      throw ImportRefusal(
        "\(name.inert) is no table of text: it holds bytes that no text has\n"
          + "save it as CSV, and import that file")
    }
  }
}

extension DecodedTable {
  /// The signatures of zip files, such as `.xlsx`, and of older workbooks.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  private static func refuseWorkbook(_ file: [UInt8], _ name: String) throws(ImportRefusal) {
    guard signatures.contains(where: { file.starts(with: $0) }) else { return }
    throw ImportRefusal(
      """
      \(name.inert) is a workbook, which is not read
      save the sheet as CSV first. Excel: File, Save As, CSV UTF-8 (Comma delimited). Numbers: \
      File, Export To, CSV. Google Sheets: File, Download, Comma-separated values
      """)
  }

  /// Whether a file is UTF-16, and if so, whether its small bytes stand first.
  private static func isUTF16(_ file: [UInt8]) -> Bool? {
    if file.starts(with: [0xFF, 0xFE]) { return true }
    if file.starts(with: [0xFE, 0xFF]) { return false }
    let head = file.prefix(512)
    guard head.count >= 4 else { return nil }
    let zeros = [0, 1].map { odd in head.indices.count { $0 & 1 == odd && head[$0] == 0 } }
    if zeros[1] * 3 > head.count, zeros[0] == 0 { return true }
    return zeros[0] * 3 > head.count && zeros[1] == 0 ? false : nil
  }

  private static func utf8(fromUTF16 file: [UInt8], isLittleEndian: Bool) -> [UInt8] {
    let units = stride(from: 0, to: file.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func utf8(fromWindows1252 file: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in file {
      let isSpecial = (0x80..<0xA0).contains(byte)
      text.append(isSpecial ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }

  /// The characters 80 to 9F; those that stand for nothing are shown as U+FFFD.
  ///
  /// Source: WHATWG, Encoding Standard, index windows-1252.
  private static let windows1252 = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
