public import SourceDocuments
public import WorkspaceModel

/// What a change of the files does, as somebody who reviews it looks at it.
public struct CoverageReview: Sendable {
  public let change: CoverageChange
  public let problems: FindingsChange
  public let files: FileChanges

  /// Puts a review together.
  ///
  /// - Parameters:
  ///   - change: What the change does to coverage.
  ///   - problems: What it does to the findings.
  ///   - files: The files that differ.
  public init(_ change: CoverageChange, problems: FindingsChange, files: FileChanges) {
    self.change = change
    self.problems = problems
    self.files = files
  }
}

extension CoverageReview {
  /// Whether there is nothing to look at: no need, cell, weight, priority or lead criterion moved,
  /// nor the coverage figure, with or without what is assumed, and no finding is new.
  public var isSilent: Bool {
    change.isEmpty && change.criteria.isEmpty && problems.new.isEmpty
  }

  /// Whether the workspace still points at needs without saying what it replies, and no new finding
  /// says so.
  public var speaksOldLanguage: Bool {
    change.after.speaksOldLanguage
      && !problems.new.contains { $0.rule == AnswersWithoutReplies.rule }
  }
}
