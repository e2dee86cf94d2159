/// How probable all tables with the same margins are, by that of the most probable one.
///
/// Each weight is made of its neighbour's, from the most probable one outwards until they are too
/// small for a number, so that neither logarithms nor factorials are needed, which lose digits.
struct TableWeights {
  private let first: Double
  private let second: Double
  private let yes: Double

  init(_ table: TwoByTwo) {
    first = table.first
    second = table.second
    yes = Double(table.firstYes) + Double(table.secondYes)
  }

  /// A table by the first of its counts, the other three of which follow.
  struct Weight {
    let count: Double
    let weight: Double
  }
}

extension TableWeights {
  /// The weights of all tables that are above 0.
  var all: [Weight] { upwards + downwards.dropFirst() }

  private var upwards: [Weight] {
    weights(step: 1) { (first - $0) * (yes - $0) / (($0 + 1) * (second - yes + $0 + 1)) }
  }

  private var downwards: [Weight] {
    weights(step: -1) { $0 * (second - yes + $0) / ((first - $0 + 1) * (yes - $0 + 1)) }
  }

  /// The weights from the most probable table on; at the last possible one the ratio is 0.
  private func weights(step: Double, ratio: (Double) -> Double) -> [Weight] {
    var weights: [Weight] = []
    var next = Weight(count: mostProbable, weight: 1)
    while next.weight > 0 {
      weights.append(next)
      next = Weight(count: next.count + step, weight: next.weight * ratio(next.count))
    }
    return weights
  }

  private var mostProbable: Double {
    let mode = ((first + 1) * (yes + 1) / (first + second + 2)).rounded(.down)
    return max(max(0, yes - second), min(mode, min(first, yes)))
  }
}
