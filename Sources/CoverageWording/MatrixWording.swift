public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension MatrixLayer {
  public var title: String {
    switch self {
    case .score: "Score"
    case .freshness: "Freshness"
    case .owner: "Owner"
    case .planned: "As planned"
    }
  }

  /// What it shows, as a sentence.
  public var meaning: String {
    switch self {
    case .score: "How well each place is served today."
    case .freshness: "How many of the live assets there were looked at recently enough."
    case .owner: "Who keeps the live assets there."
    case .planned:
      "How well each place is served once drafts, planned and scheduled assets are published."
    }
  }
}

extension Wording {
  /// What a row or a column of a matrix is about.
  public func title(of line: MatrixLine) -> String {
    switch line {
    case .persona(let persona): workspace.personas[persona].title
    case .tag(let tag): taxonomy.title(of: tag)
    case .untagged(let vocabulary): "Without a \(vocabulary.noun)"
    case .any(let vocabulary): "Any \(vocabulary.noun)"
    }
  }

  /// What a place of a matrix shows in a layer, in a few words: `1 weak`, `2 of 3 fresh`.
  public func text(of cell: MatrixCell, in layer: MatrixLayer) -> String {
    switch layer {
    case .score, .planned: cell.state.label
    case .freshness: freshness(of: cell)
    case .owner: owners(of: cell)
    }
  }

  /// What the state of a place rests on, in a few words; none where there is nothing to say.
  public func basis(of cell: MatrixCell) -> String? {
    if case .notApplicable(let reason) = cell.state { return reason }
    guard let counts = cell.counts else {
      return cell.assets.isEmpty ? nil : English.count(cell.assets.count, "asset")
    }
    return counts.total == 1 ? nil : counts.text
  }

  /// A place of a matrix in one line, with what it rests on.
  public func label(
    of cell: MatrixCell, at row: MatrixLine, _ column: MatrixLine, in layer: MatrixLayer
  ) -> String {
    let parts = [text(of: cell, in: layer), basis(of: cell), weakest(of: cell)]
    return "\(title(of: row)), \(title(of: column)): "
      + parts.compactMap(\.self).joined(separator: ", ")
  }

  /// The cell that gives a place its state, where several stand together.
  public func weakest(of cell: MatrixCell) -> String? {
    guard let weakest = cell.weakest, let counts = cell.counts, counts.total > 1 else {
      return nil
    }
    return "the weakest is \(name(of: weakest))"
  }

  private func freshness(of cell: MatrixCell) -> String {
    let count = FreshnessCount(of: cell.assets, in: coverage)
    guard count.total > 0 else { return cell.state.applies ? "no asset" : cell.state.word }
    let undated = count.undated > 0 ? ", \(count.undated) without a date" : ""
    return "\(count.fresh) of \(count.total) fresh\(undated)"
  }

  private func owners(of cell: MatrixCell) -> String {
    let owners = cell.owners(in: workspace)
    guard !owners.isEmpty else { return cell.state.applies ? "no asset" : cell.state.word }
    return owners.map { owner, count in
      "\(owner.map(taxonomy.title(of:)) ?? "nobody") \(count)"
    }.joined(separator: ", ")
  }
}

extension StateCounts {
  /// The counts in words: `2 strong, 1 weak, 1 missing`.
  public var text: String {
    [(strong, "strong"), (weak, "weak"), (missing, "missing"), (notAssessed, "not assessed")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
