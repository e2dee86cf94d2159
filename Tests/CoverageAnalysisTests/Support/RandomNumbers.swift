/// Random numbers that are the same on every machine (a linear congruential generator).
///
/// Source: Donald Knuth, MMIX; the high bits, which are the better ones, are used.
struct RandomNumbers {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<4 { _ = below(2) }
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  /// Whether something happens that happens in one of some cases.
  mutating func oneIn(_ cases: Int) -> Bool { below(cases) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// Each element with a chance of one in some cases.
  mutating func some<Element>(_ elements: [Element], oneIn cases: Int) -> [Element] {
    elements.filter { _ in oneIn(cases) }
  }
}
