import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import SourceDocuments
import WorkspaceModel

extension Coverage {
  /// What coverage says of each cell, and its findings.
  var lines: [String] {
    let wording = Wording(self)
    return cells.map { cell in
      "\(workspace.address(of: cell.address)) \(cell.state) "
        + reasons(of: cell).map { wording.sentence(for: $0, of: cell.address) }
        .joined(separator: " ")
    } + diagnostics().map { "\($0.place.path):\($0.place.start.line) \($0.message)" }
  }

  /// All that it judges, field by field.
  var judgements: [String] {
    let claims = claims.map { claim in
      let answers = claim.answers.map { answer in
        "\(answer.need) \(answer.module, default: "itself") \(answer.state) \(answer.standing) "
          + "\(answer.line) \(answer.reply?.reply.text ?? "none") \(answer.freshness) "
          + "\(answer.shortfalls) \(answer.isAssumed)"
      }
      return "\(claim.asset) \(claim.cell) \(claim.state) \(claim.standing) \(claim.isWritten) "
        + "\(claim.line) \(claim.isStrong) \(claim.isAssumed) \(claim.shortfalls) \(answers)"
    }
    let shares = FigureName.allCases.map { "\($0) \(figures.overall[$0])" }
    return claims + ignoredClaims.map { "\($0)" } + shares + lines
  }
}
