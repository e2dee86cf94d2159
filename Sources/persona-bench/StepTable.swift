/// The time of each step, and its share of the whole.
struct StepTable {
  private var rows: [(name: String, seconds: Double)] = []

  /// Runs a step and notes its time.
  ///
  /// - Parameters:
  ///   - name: What the step is called.
  ///   - known: The time of other steps that it contains, which is taken off.
  ///   - work: The step.
  /// - Returns: What the step returns.
  /// - Throws: What the step throws.
  @discardableResult
  mutating func measure<Result>(
    _ name: String, less known: Double = 0, _ work: () throws -> Result
  ) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let elapsed = start.duration(to: clock.now).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    rows.append((name, max(0, seconds - known)))
    return result
  }

  /// The time of some steps together.
  func total(of names: [String]) -> Double {
    rows.filter { names.contains($0.name) }.reduce(0) { $0 + $1.seconds }
  }

  /// Prints the table; comparing belongs to a second build, so it is in no share.
  func print(perAsset assets: Int) {
    let first = rows.filter { !$0.name.hasPrefix("comparing") }
    let whole = first.reduce(0) { $0 + $1.seconds }
    for row in rows {
      let share = first.contains { $0.name == row.name } ? row.seconds / whole * 100 : 0
      let name = row.name.padded(to: 32, onLeft: false)
      let milliseconds = "\(Int(row.seconds * 1_000)) ms".padded(to: 9)
      let micros = "\(Int(row.seconds * 1_000_000) / max(1, assets)) µs an asset".padded(to: 18)
      Swift.print(name + milliseconds + micros + "\(Int(share)) %".padded(to: 7))
    }
    Swift.print(
      "sum of a first build".padded(to: 32, onLeft: false)
        + "\(Int(whole * 1_000)) ms".padded(to: 9))
  }
}

extension String {
  /// The text with blanks before or after it, up to a width.
  fileprivate func padded(to width: Int, onLeft: Bool = true) -> String {
    let blanks = String(repeating: " ", count: max(0, width - unicodeScalars.count))
    return onLeft ? blanks + self : self + blanks
  }
}
