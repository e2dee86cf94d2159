package import WorkspaceModel

/// What is different between two coverages: cells and figures before and after, with the causes.
///
/// The two may be of two states of the files, of two days, or of two scopes; personas, stages and
/// assets are the same where their ids are, or where a file was renamed.
package struct CoverageChange: Sendable {
  package let before: Coverage
  package let after: Coverage
  /// The cells whose state is another one: the worse ones first, then the better ones, each in the
  /// order in which they are shown.
  package let cells: [CellChange]
  package let figures: [FigureChange]
  /// The criteria of lead definitions that content verified and no longer does, or the reverse.
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
    cells = CellComparison(before, aged, after, files).changes
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

  /// Whether no cell is in another state.
  package var isEmpty: Bool { cells.isEmpty }

  /// The change of a figure.
  package subscript(name: FigureName) -> FigureChange? { figures.first { $0.name == name } }
}
