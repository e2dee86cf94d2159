public import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// All needs of a workspace as CSV, each with what is said to it.
public struct NeedsReport {
  private let coverage: Coverage

  public init(_ coverage: Coverage) {
    self.coverage = coverage
  }
}

extension NeedsReport {
  /// One line a need, in the order of cells; lists have blanks between their ids.
  public var csv: CSVText {
    var csv = CSVText(header: [
      "address", "persona", "stage", "kind", "text", "segments", "points", "only_claimed",
      "assumed", "answers", "strong_answers", "drafts", "reply", "reply_asset", "reply_module",
      "reply_file", "reply_line", "file", "line",
    ])
    for need in coverage.cells.flatMap(\.needs) { csv.append(line(need)) }
    return csv
  }
}

extension NeedsReport {
  private func line(_ found: NeedCoverage) -> [String] {
    let (workspace, need) = (coverage.workspace, coverage.workspace.needs[found.need])
    let persona = workspace.personas[need.persona]
    let ids = { (answers: [Answer]) in
      answers.map { workspace.assets[$0.asset].id }.joined(separator: " ")
    }
    return [
      workspace.address(of: found.need), persona.id, workspace.taxonomy[need.stage].id,
      need.kind.rawValue, need.text,
      (need.segments ?? []).map { workspace.taxonomy[$0].id }.joined(separator: " "),
      "\(found.points)", found.isOnlyClaimed ? "yes" : "no", found.isAssumed ? "yes" : "no",
      ids(found.answers.filter(\.counts)), ids(found.answers.filter(\.isStrong)),
      ids(found.answers.filter { $0.standing == .onceOut }),
    ] + reply(of: found) + [persona.path, "\(need.line)"]
  }

  /// What is said to a need, and where that stands.
  private func reply(of found: NeedCoverage) -> [String] {
    guard let answer = found.spoken, let said = answer.reply else { return ["", "", "", "", ""] }
    let asset = coverage.workspace.assets[answer.asset]
    let module = said.module.map { coverage.workspace.modules[$0] }
    return [
      said.reply.text, asset.id, module?.id ?? "", module?.path ?? asset.path, "\(said.line)",
    ]
  }
}
