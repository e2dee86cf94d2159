package import WorkspaceModel

/// What is different between two coverages: needs, cells and figures before and after, with the causes.
///
/// The two may be of two states of the files, of two days, or of two scopes; personas, stages and
/// assets are the same where their ids are, or where a file was renamed.
package struct CoverageChange: Sendable {
  package let before: Coverage
  package let after: Coverage
  /// The needs that stand, read or are spoken to otherwise: the worse ones first, then the better
  /// ones, each in the order in which they are shown.
  package let needs: [NeedChange]
  /// The cells whose state is another one: the worse ones first, then the better ones, each in the
  /// order in which they are shown.
  package let cells: [CellChange]
  /// What counts otherwise, whatever is said to it.
  package let counting: [CountingChange]
  /// Coverage after the change, held to what counted before it.
  package let held: HeldCoverage
  package let figures: [FigureChange]
  /// The criteria of lead definitions at which content hinted and no longer does, or the reverse.
  package let criteria: [CriterionChange]

  /// Compares two coverages.
  ///
  /// - Parameters:
  ///   - before: The earlier one.
  ///   - after: The later one; where its day is another one, what time alone has done is told apart
  ///     by scoring the earlier files on the later day.
  ///   - files: Which files differ, by which a cause is told to be in an asset's file, in a persona's
  ///     or in the taxonomy; none where that is not asked.
  package init(from before: Coverage, to after: Coverage, files: FileChanges? = nil) {
    let aged =
      before.today == after.today
      ? nil
      : Coverage(
        of: before.original, on: after.today, scope: before.scope, depth: .cellsAndFigures)
    self.before = before
    self.after = after
    let comparison = CoverageComparison(before, aged, after, files)
    needs = comparison.needs
    cells = comparison.cells
    counting = comparison.counting
    held = comparison.held
    figures = FigureName.allCases.map { name in
      FigureChange(
        name: name, before: before.figures.overall[name], after: after.figures.overall[name])
    }
    criteria = CriterionChange.all(from: before, to: after, files)
  }
}

/// A figure of two coverages.
package struct FigureChange: Sendable, Hashable {
  package let name: FigureName
  package let before: Share
  package let after: Share
}

extension FigureChange {
  /// Whether the same part of its whole is counted as before, compared exactly.
  package var isSame: Bool {
    guard before.denominator > 0, after.denominator > 0 else {
      return before.isEmpty == after.isEmpty
    }
    return !before.isLess(than: after) && !after.isLess(than: before)
  }
}

extension CoverageChange {
  package var worse: [CellChange] { cells.filter { $0.direction == .worse } }

  package var better: [CellChange] { cells.filter { $0.direction == .better } }

  /// The needs that have fewer points than before.
  package var lowered: [NeedChange] { needs.filter { $0.direction == .worse } }

  /// The needs that were lost, for which the gate `no-worse` is not met.
  package var lostNeeds: [NeedChange] { needs.filter(\.isLost) }

  /// The cells that only what says that it covers them has moved.
  package var movedByTagsOnly: [CellChange] { cells.filter(\.isByTagsOnly) }

  /// The cells that moved, and of which no need and no change of what counts tells why: all of them
  /// where claims are strong without an answer.
  package var cellsBesideNeeds: [CellChange] {
    let told = Set(needs.filter { $0.direction != .other }.map(\.cell))
    return cells.filter {
      $0.direction != .other && !$0.isByTagsOnly && !told.contains($0.address)
        && !$0.comesOfItsNeeds
    }
  }

  /// Whether no need, cell, weight, priority and not the coverage figure is another one.
  package var isEmpty: Bool {
    needs.isEmpty && cells.isEmpty && counting.isEmpty && self[.coverage]?.isSame ?? true
  }

  /// The change of a figure.
  package subscript(name: FigureName) -> FigureChange? { figures.first { $0.name == name } }
}

extension CellChange {
  /// Whether it moved because a need came or went.
  fileprivate var comesOfItsNeeds: Bool {
    causes.allSatisfy { cause in
      switch cause.kind {
      case .needAdded, .needRemoved: true
      default: false
      }
    }
  }
}
