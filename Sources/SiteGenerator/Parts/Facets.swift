internal import SiteTemplates

/// By what a list can be filtered: a number for each value of each facet, and the numbers that each
/// item has.
struct Facets: Sendable {
  /// The values of all facets, in the order in which they are numbered.
  private let options: [FacetOption]
  /// The numbers of each item's values, in the order of the items.
  let marks: [[Int]]

  /// Numbers the values of some items.
  init(_ items: [[FacetOption]]) {
    var numbers: [FacetOption: Int] = [:]
    var found: [(option: FacetOption, count: Int)] = []
    let all = items.map { item in
      Set(item).map { option in
        let number = numbers[option] ?? found.count
        if number == found.count {
          numbers[option] = number
          found.append((option, 0))
        }
        found[number].count += 1
        return number
      }
    }
    // A facet with which nothing can be told apart is left out.
    let kept = Dictionary(grouping: found.indices, by: { found[$0].option.facet }).values
      .filter { $0.count > 1 || $0.contains { found[$0].count < items.count } }.joined()
      .sorted { FacetOption.isInOrder(found[$0].option, found[$1].option) }
    var renumbered = [Int?](repeating: nil, count: found.count)
    for (number, old) in kept.enumerated() { renumbered[old] = number }
    options = kept.map { found[$0].option }
    marks = all.map { $0.compactMap { renumbered[$0] }.sorted() }
  }
}

extension Facets {
  /// The filters with the values that occur, for the partial `part-filter`.
  var values: TemplateValue { .records(FacetOption.values(of: options)) }

  /// The marks of an item as its row carries them, with blanks between them.
  func text(of item: Int) -> String { marks[item].map(String.init).joined(separator: " ") }
}
