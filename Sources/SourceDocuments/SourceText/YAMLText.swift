extension String {
  /// The text as a YAML value on one line, in quotation marks, inert.
  package var asYAML: String {
    var result = "\""
    // By scalar: a quotation mark with an accent on it is one Character, and still ends the value.
    for scalar in inert.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append("\"")
    return result
  }
}
