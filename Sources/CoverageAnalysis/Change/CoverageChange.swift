public import WorkspaceModel

/// What is different between two coverages: needs, cells and figures before and after, with the causes.
///
/// The two may be of two states of the files, of two days, or of two scopes; personas, stages and
/// assets are the same where their ids are, or where a file was renamed.
public struct CoverageChange: Sendable {
  public let before: Coverage
  public let after: Coverage
  /// The needs that stand, read or are spoken to otherwise: the worse ones first, then the better
  /// ones, each in the order in which they are shown.
  public let needs: [NeedChange]
  /// The cells whose state is another one: the worse ones first, then the better ones, each in the
  /// order in which they are shown.
  public let cells: [CellChange]
  /// What counts otherwise, whatever is said to it.
  public let counting: [CountingChange]
  /// Coverage after the change, held to what counted before it.
  public let held: HeldCoverage
  public let figures: [FigureChange]
  /// The criteria of lead definitions that read otherwise, came or went, or at which content hinted
  /// and no longer does, or the reverse.
  public let criteria: [CriterionChange]

  /// Compares two coverages.
  ///
  /// - Parameters:
  ///   - before: The earlier one.
  ///   - after: The later one; where its day is another one, what time alone has done is told apart
  ///     by scoring the earlier files on the later day.
  ///   - files: Which files differ, by which a cause is told to be in an asset's file, in a persona's
  ///     or in the taxonomy; none where that is not asked.
  public init(from before: Coverage, to after: Coverage, files: FileChanges? = nil) {
    let aged =
      before.today == after.today
      ? nil
      : Coverage(
        of: before.ground.workspace, on: after.today, scope: before.scope, depth: .cellsAndFigures)
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
public struct FigureChange: Sendable, Hashable {
  public let name: FigureName
  public let before: Share
  public let after: Share
}

extension FigureChange {
  /// Whether the same part of its whole is counted as before, compared exactly.
  public var isSame: Bool {
    guard before.denominator > 0, after.denominator > 0 else {
      return before.isEmpty == after.isEmpty
    }
    return !before.isLess(than: after) && !after.isLess(than: before)
  }
}

extension CoverageChange {
  public var worse: [CellChange] { cells.filter { $0.direction == .worse } }

  public var better: [CellChange] { cells.filter { $0.direction == .better } }

  /// The needs that have fewer points than before.
  public var lowered: [NeedChange] { needs.filter { $0.direction == .worse } }

  /// The needs that were lost, for which the gate `no-worse` is not met.
  public var lostNeeds: [NeedChange] { needs.filter(\.isLost) }

  /// The cells that only what says that it covers them has moved.
  public var movedByTagsOnly: [CellChange] { cells.filter(\.isByTagsOnly) }

  /// The cells that moved, and of which no need and no change of what counts tells why: all of them
  /// where claims are strong without an answer.
  public var cellsBesideNeeds: [CellChange] {
    let told = Set(needs.filter { $0.direction != .other }.map(\.cell))
    return cells.filter {
      $0.direction != .other && !$0.isByTagsOnly && !told.contains($0.address)
        && !$0.comesOfItsNeeds
    }
  }

  /// Whether no need, cell, weight, priority and not the coverage figure is another one, be it counted
  /// without what is assumed.
  public var isEmpty: Bool {
    needs.isEmpty && cells.isEmpty && counting.isEmpty
      && [.coverage, .confirmedCoverage].allSatisfy { self[$0]?.isSame ?? true }
  }

  /// The change of a figure.
  public subscript(name: FigureName) -> FigureChange? { figures.first { $0.name == name } }
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
