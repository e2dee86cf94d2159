package import WorkspaceModel

extension CoverageWording {
  /// The file and the line to edit for a reason; none where nothing is amiss.
  package func placeToEdit(for reason: CoverageReason, of cell: CellAddress) -> FileLine? {
    switch reason {
    case .strong: nil
    case .notApplicable: line(of: "not-applicable", in: workspace.personas[cell.persona])
    case .personaUnreadable, .noNeedDeclared, .noLiveClaim:
      FileLine(path: workspace.personas[cell.persona].path, line: nil)
    case .needUnanswered(let need): place(of: need)
    case .fallsShort(let point, let shortfall): place(of: shortfall, at: point)
    case .answersNothing(let point): line(of: "answers", in: workspace.assets[point.asset])
    case .unpublished(let point, _, _): line(of: "status", in: workspace.assets[point.asset])
    case .scheduled(let point, _, _): line(of: "published", in: workspace.assets[point.asset])
    case .doubtful(let point): FileLine(path: workspace.assets[point.asset].path, line: nil)
    }
  }

  /// Where a need is written.
  package func place(of need: Ordinal<Need>) -> FileLine {
    let written = workspace.needs[need]
    return FileLine(path: workspace.personas[written.persona].path, line: written.line)
  }

  /// The line of a key; where it is not written, the line above which it can be added.
  func line(of key: String, in item: some WorkspaceItem) -> FileLine {
    FileLine(path: item.path, line: item.facts.keyLines[key] ?? item.facts.frontMatterEnd)
  }

  private func place(of shortfall: Shortfall, at point: ClaimPoint) -> FileLine {
    let asset = workspace.assets[point.asset]
    switch shortfall {
    case .stale, .undated, .recheckDue: return line(of: "reviewed", in: asset)
    case .moduleStale(let module, _), .moduleUndated(let module):
      return line(of: "reviewed", in: workspace.modules[module])
    case .notDistributed: return line(of: "channels", in: asset)
    case .tooBroad: return FileLine(path: asset.path, line: point.line)
    case .calledWeak(let mark): return FileLine(path: asset.path, line: mark.line)
    }
  }
}
