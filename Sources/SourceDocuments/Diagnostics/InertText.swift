extension String {
  /// The text with everything that could steer a terminal, or be read as something else, shown
  /// as an escape such as `\u{1B}`: control characters, line ends, characters that can't be seen.
  public var inert: String { showing(\.needsEscape) }

  /// The text with what could steer a terminal, or turn the direction of what stands around it, shown
  /// as an escape; what only joins or parts letters and emoji stays.
  public var inertInProse: String {
    showing { $0.needsEscape && !HiddenCharacter.joinsOrParts($0) }
  }

  private func showing(_ isShown: (Unicode.Scalar) -> Bool) -> String {
    // Most texts are plain ASCII.
    guard hasByte(where: { $0 < 0x20 || $0 >= 0x7F }), unicodeScalars.contains(where: isShown)
    else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if isShown(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Lines of text, each of them inert, with their ends as they are.
  public var inertLines: String {
    unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
      let isEndedTwice = line.last == "\r"
      let text = String(Substring(isEndedTwice ? line.dropLast() : line))
      return text.inert + (isEndedTwice ? "\r" : "")
    }.joined(separator: "\n")
  }

  /// The text without what a build server takes for a command in its log: GitHub reads lines that
  /// begin with `::`, and GitHub and Azure look for `##[` and `##vso[` anywhere.
  public var inertInLogs: String {
    let bytes = Array(utf8)
    let commands = ["##[", "##vso["].map { Array($0.utf8) }
    let colons = Array("::".utf8)
    guard
      (commands + [colons]).contains(where: { bytes.firstRange(of: $0, in: bytes.indices) != nil })
    else { return self }
    var result: [UInt8] = []
    var isLineStart = true
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[index...]
      if isLineStart, rest.starts(with: colons) {
        result += Array("\\u{3A}".utf8)
      } else if byte == UInt8(ascii: "#"), commands.contains(where: { rest.starts(with: $0) }) {
        result += Array("\\u{23}".utf8)
      } else {
        result.append(byte)
      }
      isLineStart = byte == Byte.lineFeed || (isLineStart && Byte.isBlank(byte))
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text in back-ticks, inert, and cut at 80 characters.
  public var quoted: String {
    let scalars = unicodeScalars
    return "`\(scalars.count > 80 ? String(scalars.prefix(79)).inert + "…" : inert)`"
  }
}

extension Unicode.Scalar {
  fileprivate var needsEscape: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || HiddenCharacter.isHidden(self)
      || value == 0x2028 || value == 0x2029
  }
}
