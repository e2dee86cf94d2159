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
      let shown = Withholding(smallest: 3).table([rows], risingColumns: [])
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

  @Test(.timeLimit(.minutes(1)))
  func countsThatFallAfterAllEndAsWell() {
    let shown = Withholding(smallest: 5).row(
      [[9, 3, 4], [2, 30, 1], [7, 1, 1]], rising: [0, 1, 2])
    #expect(shown.count == 3)
  }

  /// Two blocks that only one count ties together: the sums of one block tell that count.
  @Test func aCountBetweenTwoBlocksFollowsFromNoSum() {
    let rows = [
      [3, 4, 20, 20], [4, 3, 3, 20], [20, 20, 4, 3], [20, 20, 3, 4],
    ]
    let shown = Withholding(smallest: 5).table([rows], risingColumns: [])
    #expect(shown.flatMap(\.self).count { $0 == .withheld } > 9)
  }

  /// The lines of a row, of a table, of leads, and of deals that stand still.
  private static let shapes: [(lines: [[Int]], rising: Set<Int>)] = [
    ([Array(0..<7)], [0, 1, 3, 4, 6]),
    (
      [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8]], [0, 1, 3, 4, 6, 7]
    ),
    ([[0, 1, 2, 3], [0, 1, 2]], [0, 1, 2]),
    ([[0, 1], [3, 4], [2, 5, 7], [0, 1, 3, 4, 6]], [2, 5, 7]),
    ([[0, 1]], [0, 1]),
  ]

  @Test(arguments: shapes.indices, 1...120)
  func nothingFollowsFromTheReportsOfAllQuarters(shape: Int, seed: UInt64) {
    let (lines, rising) = Self.shapes[shape]
    var chance = SplitMix(state: seed)
    let width = (lines.flatMap(\.self).max() ?? 0) + 1
    // Some counts grow by single deals, others by many.
    let growth = (0..<width).map { _ in Bool.random(using: &chance) ? 3 : 12 }
    var quarters: [[Int]] = []
    for _ in 0..<6 {
      quarters.append(
        (0..<width).map { place in
          let before = quarters.last?[place] ?? 0
          return rising.contains(place)
            ? before + max(0, Int.random(in: -growth[place]...growth[place], using: &chance))
            : Int.random(in: 0...3 * growth[place], using: &chance)
        })
    }
    let shown = quarters.indices.map {
      Withholding(smallest: 5).counts(Array(quarters[...$0]), lines: lines, rising: rising)
    }
    let attack = ReportsAttack(
      quarters, shown, lines: lines, rising: rising, knowsAllSums: shape != 1 && shape != 2)
    #expect(attack.workedOut.isEmpty, "\(attack.workedOut) of \(quarters): \(shown)")
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
