/// The two states that a reader compares, as they are written on the command line.
struct RevisionRange: Equatable {
  let base: String
  /// None for the working tree.
  let head: String?
  /// Whether the base is the commit from which the two went apart.
  let startsAtMergeBase: Bool

  /// Takes a range apart: `BASE` is compared with the working tree, `BASE..HEAD` and `BASE...HEAD`
  /// with a commit; a side that is left out is `HEAD`.
  init(_ text: String) {
    // No name of a branch or tag holds two dots.
    guard let dots = text.firstRange(of: "..") else {
      self.init(base: text, head: nil, startsAtMergeBase: false)
      return
    }
    let rest = text[dots.upperBound...]
    let hasThree = rest.hasPrefix(".")
    let head = String(hasThree ? rest.dropFirst() : rest)
    self.init(
      base: dots.lowerBound == text.startIndex ? "HEAD" : String(text[..<dots.lowerBound]),
      head: head.isEmpty ? "HEAD" : head, startsAtMergeBase: hasThree)
  }

  init(base: String, head: String?, startsAtMergeBase: Bool) {
    self.base = base
    self.head = head
    self.startsAtMergeBase = startsAtMergeBase
  }
}
