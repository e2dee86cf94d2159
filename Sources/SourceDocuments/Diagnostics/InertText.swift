extension String {
  /// The text with everything that could steer a terminal, or be read as something else, shown
  /// as an escape such as `\u{1B}`: control characters, line ends, characters that can't be seen.
  package var inert: String {
    guard unicodeScalars.contains(where: \.needsEscape) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.needsEscape {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text in back-ticks, inert, and cut at 80 characters.
  package var quoted: String {
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
