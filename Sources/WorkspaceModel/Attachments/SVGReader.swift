internal import SourceDocuments

/// Reads a picture as strictly as it takes to know that it only draws: what is not understood is
/// a fault.
struct SVGReader {
  let bytes: [UInt8]
  private(set) var offset = 0
  private(set) var openElements: [Name] = []
  private(set) var hasRoot = false
  /// What each prefix stands for.
  var namespaces = ["xml": "http://www.w3.org/XML/1998/namespace"]
  /// Where its comments stand.
  private var comments: [Range<Int>] = []
  /// The text of the open style, of which comments between its parts make one.
  private var style = ""

  /// A name with the prefix before its colon, which is empty for none.
  struct Name: Hashable {
    let prefix: String
    let local: String
    let offset: Int

    var text: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
  }

  struct Attribute {
    let name: Name
    /// With character references read as what they stand for.
    let value: String
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What keeps a picture from being published; nothing for one that only draws.
  static func fault(in bytes: [UInt8]) -> SVGFault? {
    var reader = SVGReader(bytes)
    do throws(SVGFault) {
      try reader.read()
      return nil
    } catch {
      return error
    }
  }
}

extension SVGReader {
  /// A picture that only draws without its comments, which draw nothing.
  static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var reader = SVGReader(bytes)
    guard (try? reader.read()) != nil else { return bytes }
    var kept = bytes
    for comment in reader.comments.reversed() { kept.removeSubrange(comment) }
    return kept
  }

  private mutating func read() throws(SVGFault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    let scan = TextScan(bytes, from: offset)
    if let invalid = scan.firstInvalid ?? scan.firstControl?.lowerBound {
      throw SVGFault(reason: "it is no text in UTF-8", offset: invalid)
    }
    if has("<?xml ") { try readDeclaration() }
    while offset < bytes.count { try readNext() }
    guard hasRoot, openElements.isEmpty else { throw fault("it ends too early") }
  }

  private mutating func readNext() throws(SVGFault) {
    if has("<!--") {
      try skipComment()
    } else if has("<![CDATA[") {
      try readCharacterData()
    } else if has("<!DOCTYPE") {
      try skipDoctype()
    } else if has("</") {
      try closeElement()
    } else if has("<!") || has("<?") {
      throw fault("it holds an instruction to programs that read it")
    } else if has("<") {
      try openElement()
    } else {
      try readText()
    }
  }

  private mutating func readDeclaration() throws(SVGFault) {
    let start = offset
    let text = try passed("?>").lowercased()
    guard let encoding = text.firstRange(of: "encoding") else { return }
    let name = text[encoding.upperBound...].drop { " =\"'\t\r\n".contains($0) }
      .prefix { !" \"'?".contains($0) }
    guard ["utf-8", "us-ascii", "ascii"].contains(name) else {
      throw SVGFault(reason: "it is written in another encoding than UTF-8", offset: start)
    }
  }

  private mutating func skipComment() throws(SVGFault) {
    let start = offset
    offset += 4
    guard let end = bytes.firstRange(of: "--".utf8, in: offset..<bytes.count),
      end.upperBound < bytes.count, bytes[end.upperBound] == UInt8(ascii: ">")
    else { throw SVGFault(reason: "a comment in it is not closed", offset: start) }
    offset = end.upperBound + 1
    comments.append(start..<offset)
  }

  private mutating func readCharacterData() throws(SVGFault) {
    let start = offset
    let text = try passed("]]>").dropFirst(9)
    guard let last = openElements.last else {
      throw SVGFault(reason: "it holds text outside of the picture", offset: start)
    }
    if last.local == "style" { style += text.dropLast(3) }
  }

  private mutating func skipDoctype() throws(SVGFault) {
    let start = offset
    guard !hasRoot else { throw fault("it declares its kind twice") }
    let text = try passed(">")
    guard !text.contains("[") else {
      throw SVGFault(reason: "it declares entities of its own", offset: start)
    }
  }

  /// Goes past the next place of a text, and gives what was passed.
  private mutating func passed(_ end: String) throws(SVGFault) -> String {
    guard let found = bytes.firstRange(of: end.utf8, in: offset..<bytes.count) else {
      throw fault("it is not closed where it begins here")
    }
    defer { offset = found.upperBound }
    return String(decoding: bytes[offset..<found.upperBound], as: UTF8.self)
  }

  private mutating func readText() throws(SVGFault) {
    let start = offset
    offset = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let text = bytes[start..<offset]
    guard let last = openElements.last else {
      guard text.allSatisfy(Byte.isWhiteSpace) else {
        throw SVGFault(reason: "it holds text outside of the picture", offset: start)
      }
      return
    }
    let read = try decoded(text)
    if last.local == "style" { style += read }
  }
}

extension SVGReader {
  private mutating func closeElement() throws(SVGFault) {
    let start = offset
    offset += 2
    let name = try readName()
    skipBlanks()
    guard has(">"), let last = openElements.popLast(), last.text == name.text else {
      throw SVGFault(reason: "`\(name.text)` is closed where it is not open", offset: start)
    }
    offset += 1
    if name.local == "style" { try checkStyle(style, at: last.offset - 1) }
  }

  private mutating func openElement() throws(SVGFault) {
    let start = offset
    offset += 1
    let name = try readName()
    guard openElements.last?.local != "style" else {
      throw SVGFault(reason: "a style in it holds the element `\(name.text)`", offset: start)
    }
    style = ""
    var attributes: [Attribute] = []
    skipBlanks()
    while !has(">"), !has("/>") {
      attributes.append(try readAttribute())
      let end = offset
      skipBlanks()
      guard has(">") || has("/>") || offset > end else {
        throw fault("two attributes stand without a blank between them")
      }
    }
    for attribute in attributes { try declare(attribute) }
    try check(name, attributes, at: start)
    hasRoot = true
    if has("/>") {
      offset += 2
    } else {
      offset += 1
      openElements.append(name)
    }
    // Far more than any drawing needs.
    guard openElements.count <= 1_000 else { throw fault("it is nested too deeply") }
  }

  private mutating func readAttribute() throws(SVGFault) -> Attribute {
    let name = try readName()
    skipBlanks()
    guard has("=") else { throw fault("the attribute `\(name.text)` has no value") }
    offset += 1
    skipBlanks()
    guard has("\"") || has("'") else {
      throw fault("the value of `\(name.text)` has no quotation marks")
    }
    let mark = bytes[offset]
    offset += 1
    let rest = bytes[offset...]
    guard let end = rest.firstIndex(where: { $0 == mark || $0 == UInt8(ascii: "<") }),
      bytes[end] == mark
    else { throw fault("the value of `\(name.text)` is not closed") }
    defer { offset = end + 1 }
    return Attribute(name: name, value: try decoded(rest[..<end]))
  }

  private mutating func readName() throws(SVGFault) -> Name {
    let start = offset
    offset = bytes[offset...].firstIndex { !Self.isOfName($0) } ?? bytes.count
    let parts = bytes[start..<offset].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
      throw SVGFault(reason: "there is no name where one should stand", offset: start)
    }
    return Name(
      prefix: parts.count == 2 ? parts[0] : "", local: parts[parts.count - 1], offset: start)
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, Byte.isWhiteSpace(bytes[offset]) { offset += 1 }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    Byte.isLowercase(Byte.lowercased(byte)) || Byte.isDigit(byte) || "-_.:".utf8.contains(byte)
  }
}

extension SVGReader {
  /// A text with its character references read; entities that only a declaration could explain are
  /// faults.
  private func decoded(_ text: ArraySlice<UInt8>) throws(SVGFault) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var result = ""
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[..<mark], as: UTF8.self)
      guard let end = rest[mark...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = Self.character(String(decoding: rest[(mark + 1)..<end], as: UTF8.self))
      else { throw SVGFault(reason: "it holds an entity that nobody explains", offset: mark) }
      result.unicodeScalars.append(character)
      rest = rest[(end + 1)...]
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.hasPrefix("#x")
    return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap(
      Unicode.Scalar.init)
  }

  private func has(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

  private func fault(_ reason: String) -> SVGFault { SVGFault(reason: reason, offset: offset) }
}
