public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// All figures of a workspace as CSV.
public struct FiguresReport {
  private let views: CoverageViews

  public init(_ views: CoverageViews) {
    self.views = views
  }
}

extension FiguresReport {
  /// One line a figure and scope: overall, each persona, each stage, each segment; the gaps among
  /// them, as a number to track.
  public var csv: CSVText {
    var csv = CSVText(header: [
      "scope_kind", "scope_id", "figure", "numerator", "denominator", "percent", "left_out",
    ])
    for scope in scopes {
      for name in FigureName.allCases where name.isTold(over: scope.scope) {
        csv.append(scope.names + Self.line(name.rawValue, scope.figures[name]))
      }
      csv.append(scope.names + Self.line("gaps", scope.figures.gapShare))
    }
    return csv
  }
}

extension FiguresReport {
  /// What figures are taken over, as the file names it.
  private struct Scope {
    let kind: String
    let id: String
    let coverage: Coverage
    let scope: FigureScope

    var figures: Figures { coverage.figures[scope] }

    var names: [String] { [kind, id] }
  }

  private var scopes: [Scope] {
    let (whole, workspace) = (views.whole, views.whole.workspace)
    let personas = whole.personaOrder.map {
      Scope(
        kind: "persona", id: workspace.personas[$0].id, coverage: whole, scope: .persona($0))
    }
    let stages = whole.stages.map {
      Scope(kind: "stage", id: workspace.taxonomy[$0].id, coverage: whole, scope: .stage($0))
    }
    let segments = views.segments.map {
      Scope(
        kind: "segment", id: workspace.taxonomy[$0].id, coverage: views[$0], scope: .overall)
    }
    return [Scope(kind: "overall", id: "", coverage: whole, scope: .overall)]
      + personas + stages + segments
  }

  private static func line(_ figure: String, _ share: Share) -> [String] {
    [
      figure, share.numeratorText, share.denominatorText, share.percent.map(String.init) ?? "",
      share.leftOut.map(\.text).joined(separator: "; "),
    ]
  }
}
