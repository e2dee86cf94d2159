/// The first of a ranked list, and how many more there are.
struct Shortlist<Item> {
  let first: [Item]
  /// What is left out: `and 3 more`.
  let more: String?

  init(_ items: [Item], limit: Int = 5) {
    first = Array(items.prefix(limit))
    more = items.count > limit ? "and \(items.count - limit) more" : nil
  }
}
