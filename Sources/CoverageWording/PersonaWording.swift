public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// What a persona lacks to be acted on, as a to-do.
  public func sentence(
    for missing: PersonaReadiness.Missing, of persona: Ordinal<Persona>
  ) -> String {
    let path = workspace.personas[persona].path
    return switch missing {
    case .section(let field):
      "Write \(heading(of: field)) in \(path)."
    case .influence:
      "Write \(KeyName<Persona>.influence.asCode) in "
        + "\(workspace.personas[persona].line(of: .influence))."
    case .need(let kind, let stage):
      "Write \(kind == .objection ? "an" : "a") \(kind.rawValue) for "
        + "\(taxonomy.title(of: stage)) in \(path)."
    }
  }

  /// How much in a persona's brief is only assumed; nothing where nothing is.
  public func assumptions(in evidence: PersonaEvidence) -> String? {
    let counts = [
      (evidence.assumedItems.count, "assumed statement"),
      (evidence.assumedChannels.count, "assumed channel"),
    ].filter { $0.0 > 0 }.map { English.count($0.0, $0.1) }
    return counts.isEmpty ? nil : counts.joined(separator: "; ")
  }

  /// What an asset lacks, as a to-do.
  public func sentence(for lack: TaggingDebt.Lack, of asset: Ordinal<Asset>) -> String {
    let item = workspace.assets[asset]
    let adding = { (key: KeyName<Asset>) in "add \(key.asCode) in \(item.line(of: key))" }
    // What a mistake has left out is there, and a day to come is one.
    let mending = { (key: KeyName<Asset>, what: String) in
      workspace.isInDoubtByTaxonomy(item)
        ? "\(what) does not count before it is listed in \(FileKind.taxonomyPath)."
        : "\(what) can't be read or does not count: put \(key.asCode) right in \(item.line(of: key))."
    }
    return switch lack {
    case .cell(half: .some(.personas)) where item.isInDoubt(.stages): mending(.stages, "Its stages")
    case .cell(half: .some(.stages)) where item.isInDoubt(.personas):
      mending(.personas, "Its personas")
    case .cell(half: .some(.personas)):
      "It names personas and no stages, so it covers nothing: \(adding(.stages))."
    case .cell(half: .some(.stages)):
      "It names stages and no personas, so it covers nothing: \(adding(.personas))."
    case .cell(half: nil) where workspace.hasError(in: item.path):
      "It counts for no cell, which may lie in a mistake in \(item.path): "
        + "\("persona check".asCode) says what it is."
    case .cell(half: nil):
      "It counts for no cell: add \(KeyName<Asset>.answers.asCode) or "
        + "\(KeyName<Asset>.covers.asCode) in \(workspace.assets[asset].line(of: .answers))."
    case .owner where item.isInDoubt(.owner) || item.writtenLine(of: .owner) != nil:
      mending(.owner, "Its owner")
    case .owner: "Nobody owns it: \(adding(.owner))."
    case .type where item.isInDoubt(.type) || item.writtenLine(of: .type) != nil:
      mending(.type, "Its type")
    case .type: "It has no type: \(adding(.type))."
    case .reviewDate where item.isInDoubt(.reviewed) || item.reviewed != nil:
      mending(.reviewed, "Its review")
    case .reviewDate: "Nobody has reviewed it: \(adding(.reviewed))."
    case .deprecatedTag: "It has a tag that the taxonomy has replaced."
    case .invalidTag: "It has a tag or points at something that does not exist."
    }
  }
}
