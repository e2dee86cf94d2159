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
    days.count - index { $0 >= day }
  }

  /// How many come on a day.
  func count(on day: Int) -> Int {
    index { $0 > day } - index { $0 >= day }
  }

  var last: Int? { days.last }

  /// The index of the first day of which something holds that holds of all later ones, too.
  private func index(where holds: (Int) -> Bool) -> Int {
    var range = days.startIndex..<days.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = holds(days[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
