internal import SourceDocuments

/// The days of some subjects in order, whatever order they came in.
struct SortedDays {
  private let days: [Int]

  init(_ days: [Int]) {
    self.days = days.sorted()
  }
}

extension SortedDays {
  /// Each day once.
  var distinct: [Int] {
    zip(days, [nil] + days.map(Optional.some)).filter { $0 != $1 }.map(\.0)
  }

  /// How many come on a day or later.
  func count(from day: Int) -> Int {
    days.count - days.partitioningIndex { $0 >= day }
  }

  /// How many come on a day.
  func count(on day: Int) -> Int {
    days.partitioningIndex { $0 > day } - days.partitioningIndex { $0 >= day }
  }

  var last: Int? { days.last }
}
