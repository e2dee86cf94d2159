/// Words in an order that only a seed decides.
struct RandomWords {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 to under a bound.
  mutating func below(_ bound: Int) -> Int {
    // Source of the constants: Knuth, MMIX.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Some words, the first with a large letter, and a full stop.
  mutating func sentence(_ count: Int) -> String {
    let words = (0..<count).map { _ in Self.words[below(Self.words.count)] }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static let words = [
    "server", "move", "contract", "weekend", "team", "audit", "key", "report", "budget", "risk",
    "month", "rack", "plan", "customer", "figure", "review", "answer", "delay", "invoice", "site",
    "owner", "license", "network", "storage", "test", "window", "partner", "policy", "access",
    "the", "a", "for", "with", "before", "after", "never", "again", "each", "their", "our",
  ]
}
