internal import SourceDocuments

/// The bytes of one template, and questions about what lies where.
struct TemplateSource: Sendable {
  let file: String
  /// The bytes without a byte order mark.
  let bytes: [UInt8]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}

extension TemplateSource {
  /// Whether a text, given in small letters, stands at an offset in letters of any case.
  func has(_ text: String, at offset: Int) -> Bool {
    bytes[offset...].prefix(text.utf8.count).lazy.map(Byte.lowercased).elementsEqual(text.utf8)
  }

  /// Where the first tag at or after an offset begins.
  func firstTag(from offset: Int) -> Int? {
    bytes.indices[offset...].first { bytes[$0] == UInt8(ascii: "{") && has("{{", at: $0) }
  }

  /// The line of a tag, with its end, if nothing but blanks shares it.
  func line(ofLonely tag: Range<Int>) -> Range<Int>? {
    let start = bytes[..<tag.lowerBound].lastIndex { !Byte.isBlank($0) }.map { $0 + 1 } ?? 0
    let end = bytes[tag.upperBound...].firstIndex { !Byte.isBlank($0) } ?? bytes.count
    guard isLineStart(start) else { return nil }
    if end == bytes.count { return start..<end }
    if has("\n", at: end) { return start..<end + 1 }
    return has("\r\n", at: end) ? start..<end + 2 : nil
  }

  /// Whether a line begins at an offset.
  func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == Byte.lineFeed }

  /// The offset of the first byte that is not UTF-8.
  var firstInvalidByte: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
