/// The first of a ranked list, and how many more there are.
struct Shortlist<Item> {
  let first: [Item]
  /// How many are left out.
  let rest: Int

  init(_ items: [Item], limit: Int = 5) {
    first = Array(items.prefix(limit))
    rest = items.count - first.count
  }
}

extension Shortlist {
  /// How many are left out, in words: `and 3 more`.
  var more: String? { rest == 0 ? nil : "and \(rest) more" }
}
