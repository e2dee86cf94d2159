internal import SourceDocuments
package import WorkspaceModel

extension CoverageWording {
  /// What a persona lacks to be acted on, as a to-do.
  package func sentence(
    for missing: PersonaReadiness.Missing, of persona: Ordinal<Persona>
  ) -> String {
    let path = workspace.personas[persona].path
    return switch missing {
    case .section(let field):
      "Write \("## \(field.heading)".asCode) in \(path)."
    case .influence:
      "Write `influence` in \(line(of: "influence", in: workspace.personas[persona]))."
    case .need(let kind, let stage):
      "Write \(kind == .objection ? "an" : "a") \(kind.rawValue) for "
        + "\(taxonomy.title(of: stage)) in \(path)."
    }
  }

  /// What a persona rests on, as a sentence.
  package func sentence(for evidence: PersonaEvidence) -> String {
    let title = workspace.personas[evidence.persona].title
    let basis =
      evidence.isAssumed ? "\(title) is assumed: no evidence is named" : "Evidence is named"
    let debts = [
      evidence.assumedItems.isEmpty
        ? nil : English.count(evidence.assumedItems.count, "assumed statement"),
      evidence.assumedChannels.isEmpty
        ? nil : English.count(evidence.assumedChannels.count, "assumed channel"),
      evidence.disputed.map { "disputed: \($0)" },
    ].compactMap(\.self)
    return ([basis] + debts).joined(separator: "; ").asSentence
  }

  /// What an asset lacks, as a to-do.
  package func sentence(for lack: TaggingDebt.Lack, of asset: Ordinal<Asset>) -> String {
    let place = { (key: String) in line(of: key, in: workspace.assets[asset]).description }
    return switch lack {
    case .cell(half: .some(.personas)):
      "It names personas and no stages, so it covers nothing: add `stages` in \(place("stages"))."
    case .cell(half: .some(.stages)):
      "It names stages and no personas, so it covers nothing: add `personas` in "
        + "\(place("personas"))."
    case .cell(half: nil):
      "It counts for no cell: add `answers` or `covers` in \(place("answers"))."
    case .owner: "Nobody owns it: add `owner` in \(place("owner"))."
    case .type: "It has no type: add `type` in \(place("type"))."
    case .reviewDate: "Nobody has reviewed it: add `reviewed` in \(place("reviewed"))."
    case .deprecatedTag: "It has a tag that the taxonomy has replaced."
    case .invalidTag: "It has a tag or points at something that does not exist."
    }
  }
}

extension PersonaField {
  /// The heading under which the sections of readiness are written.
  fileprivate var heading: String {
    English.sentence(rawValue.split(separator: "-").joined(separator: " "))
  }
}
