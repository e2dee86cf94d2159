/// What is asked for on the command line.
struct BenchArguments {
  private(set) var assets = 2_000
  private(set) var personas = 12
  private(set) var stages = 4
  /// The folder in which the workspace and its site remain, for a look at them.
  private(set) var kept: String?
  /// Whether the command is compared with others, for several sizes, instead of taken apart.
  private(set) var compares = false

  /// A workspace of some size, with twelve personas and four stages.
  init(assets: Int) { self.assets = assets }

  /// The largest that is compared.
  static var large: BenchArguments {
    var size = BenchArguments(assets: 20_000)
    (size.personas, size.stages) = (50, 8)
    return size
  }

  /// Reads pairs of a name and a value.
  ///
  /// - Throws: What is wrong, with what is allowed.
  init(_ words: [String]) throws {
    var rest = words[...]
    while let name = rest.popFirst() {
      if name == "--compare" {
        compares = true
        continue
      }
      guard let value = rest.popFirst() else { throw BenchArguments.usage(name) }
      let number = Int(value).flatMap { $0 > 0 ? $0 : nil }
      switch (name, number) {
      case ("--assets", let number?): assets = number
      case ("--personas", let number?): personas = number
      case ("--stages", let number?): stages = number
      case ("--keep", _): kept = value
      default: throw BenchArguments.usage("\(name) \(value)")
      }
    }
  }

  private static func usage(_ words: String) -> BenchFailure {
    BenchFailure(
      description: "`\(words)` is not understood: "
        + "persona-bench [--compare] [--assets N] [--personas N] [--stages N] [--keep FOLDER]")
  }
}
