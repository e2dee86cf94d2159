/// A line in steps: a value holds until the next one, and the line breaks where nothing is known.
struct StepLine {
  private let points: [(x: Int, y: Int?)]

  /// Takes the points from left to right; without `y` where nothing is known.
  init(_ points: [(x: Int, y: Int?)]) {
    self.points = points
  }
}

extension StepLine {
  /// The line as the path of an SVG.
  var path: String {
    var path = ""
    var isOpen = false
    for (x, y) in points {
      if isOpen { path += "H\(x)" }
      if let y { path += isOpen ? "V\(y)" : "M\(x) \(y)" }
      isOpen = y != nil
    }
    return path
  }
}
