package import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// All figures as text or CSV.
package struct FiguresReport {
  private let coverage: Coverage

  package init(_ coverage: Coverage) {
    self.coverage = coverage
  }
}

extension FiguresReport {
  /// The figures over all priority personas for the terminal, with the gaps below them.
  package var text: String {
    let figures = coverage.figures.overall
    var table = TextTable(header: ["Figure", "Share", "Parts"])
    for name in FigureName.allCases {
      let share = figures[name]
      table.append([name.title, share.text, share.isEmpty ? "" : share.parts])
    }
    return table.text + "\n\(English.sentence(figures.gaps.text))\n"
  }

  /// One line a figure and scope: overall, each persona, each stage; the gaps among them, as a
  /// number to track.
  package var csv: String {
    var csv = CSVText(header: [
      "scope_kind", "scope_id", "figure", "numerator", "denominator", "percent", "left_out",
    ])
    for scope in scopes {
      let figures = coverage.figures[scope]
      for name in FigureName.allCases where name.isTold(over: scope) {
        csv.append(names(of: scope) + line(name.rawValue, figures[name]))
      }
      csv.append(names(of: scope) + line("gaps", figures.gapShare))
    }
    return csv.text
  }
}

extension FiguresReport {
  private var scopes: [FigureScope] {
    [.overall] + coverage.personaOrder.map(FigureScope.persona)
      + coverage.stages.map(FigureScope.stage)
  }

  private func line(_ figure: String, _ share: Share) -> [String] {
    [
      figure, share.numeratorText, share.denominatorText, share.percent.map(String.init) ?? "",
      share.leftOut.map(\.text).joined(separator: "; "),
    ]
  }

  /// The kind and the id of a scope.
  private func names(of scope: FigureScope) -> [String] {
    switch scope {
    case .overall: ["overall", ""]
    case .persona(let persona): ["persona", coverage.workspace.personas[persona].id]
    case .stage(let stage): ["stage", coverage.workspace.taxonomy[stage].id]
    }
  }
}
