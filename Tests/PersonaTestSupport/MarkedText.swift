/// A text with a `↓` before each place that a test speaks of.
package struct MarkedText {
  /// The text without the marks.
  package let text: String
  /// The line and column of each mark, as `line:column`.
  package let places: [String]

  package init(_ marked: String) {
    var text = ""
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        places.append("\(line):\(column)")
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = text
    self.places = places
  }
}
