import PersonaTestSupport
import Testing

@testable import CoverageOutcomes

/// Nothing that is withheld can be worked out from what is shown.
struct WithholdingTests {
  @Test(arguments: [
    ([7, 8, 9], [7, 8, 9] as [Int?]),
    ([0, 8, 9], [0, 8, 9]),
    ([1, 8, 9], [nil, nil, 9]),
    ([3, 4, 9], [nil, nil, 9]),
    ([1, 1, 9], [nil, nil, nil]),
    ([3, 0, 0], [nil, nil, 0]),
    ([1, 1, 1, 1, 1], [nil, nil, nil, nil, nil]),
    ([6, 4, 6], [nil, nil, 6]),
    ([0, 0, 0], [0, 0, 0]),
  ])
  func smallCountsTakeOthersWithThem(counts: [Int], shown: [Int?]) {
    #expect(Withholding(smallest: 5).row(counts).map(\.number) == shown)
  }

  @Test func nothingIsWithheldWhereGroupsOfOneAreShown() {
    #expect(Withholding(smallest: 1).row([1, 1, 0]).map(\.number) == [1, 1, 0])
  }

  /// Every way in which the withheld counts of a row can have the sum that is known.
  @Test func everyWithheldCountOfARowCanBeSeveralNumbers() {
    var chance = SplitMix(state: 7)
    for _ in 0..<3_000 {
      let row = (0..<Int.random(in: 2...6, using: &chance)).map { _ in
        Int.random(in: 0...9, using: &chance)
      }
      let shown = Withholding(smallest: 5).row(row)
      let hidden = zip(row, shown).filter { $1 == .withheld }.map(\.0)
      // A sum that is small itself is not known, and neither is that of ones alone.
      guard !hidden.isEmpty, row.reduce(0, +) >= 5, row.contains(where: { $0 != 1 }) else {
        continue
      }
      // Who sees a zero elsewhere may know that what is withheld is none.
      let least = zip(row, shown).contains { $0 == 0 && $1 == .withheld } ? 0 : 1
      let room = hidden.reduce(0, +) - least * hidden.count
      #expect(hidden.count > 1 && room > 0, "\(row)")
      for (count, shown) in zip(row, shown) where (1..<5).contains(count) {
        #expect(shown == .withheld, "\(row)")
      }
    }
  }

  /// All tables with the same sums and the same counts in view: each withheld count differs in two.
  @Test func everyWithheldCountOfATableCanBeSeveralNumbers() {
    var chance = SplitMix(state: 11)
    for _ in 0..<300 {
      let rows = (0..<2).map { _ in (0..<3).map { _ in Int.random(in: 0...7, using: &chance) } }
      let shown = Withholding(smallest: 3).table(rows)
      var seen: [[Set<Int>]] = Array(repeating: Array(repeating: [], count: 3), count: 2)
      for table in Self.tables(like: rows, shown) {
        for row in 0..<2 { for column in 0..<3 { seen[row][column].insert(table[row][column]) } }
      }
      for row in 0..<2 {
        for column in 0..<3 where shown[row][column] == .withheld {
          #expect(seen[row][column].count > 1, "\(rows)")
        }
      }
    }
  }

  /// Tables of two rows with these sums, and these counts where they are shown.
  private static func tables(like rows: [[Int]], _ shown: [[ShownCount]]) -> [[[Int]]] {
    let columns = (0..<3).map { rows[0][$0] + rows[1][$0] }
    let sum = rows[0].reduce(0, +)
    var found: [[[Int]]] = []
    for first in 0...columns[0] {
      for second in 0...columns[1] {
        let third = sum - first - second
        guard (0...columns[2]).contains(third) else { continue }
        let table = [
          [first, second, third], zip(columns, [first, second, third]).map { $0 - $1 },
        ]
        let fits = zip(table, shown).allSatisfy { row, shown in
          zip(row, shown).allSatisfy { $1 == .withheld || $1 == .exactly($0) }
        }
        if fits { found.append(table) }
      }
    }
    return found
  }
}
