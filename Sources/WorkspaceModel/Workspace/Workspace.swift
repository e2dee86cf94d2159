public import SourceDocuments

/// Everything that the files of a workspace say, and what is wrong with them.
///
/// An object, because it is read once, never changes, and is handed on far more often than looked at.
public final class Workspace: Sendable {
  public let taxonomy: Taxonomy
  /// In the order of their ids' bytes, like all lists here.
  public let personas: [Persona]
  /// In the order of personas, then stages, then the file.
  public let needs: [Need]
  public let assets: [Asset]
  public let modules: [Module]
  public let leadDefinitions: [LeadDefinition]
  public let campaigns: [Campaign]
  /// The files beside the Markdown, such as images, that pages may show.
  public let attachments: Set<String>
  /// Where the links of bodies lead.
  public let links: LinkTargets
  /// What is wrong, in the order of places.
  public let diagnostics: [Diagnostic]
  /// Whether everything that is nobody else's business is withheld.
  public let isPublic: Bool
  /// What was read before the assets.
  let groundwork: Groundwork

  init(
    taxonomy: Taxonomy, personas: [Persona], needs: [Need], assets: [Asset], modules: [Module],
    leadDefinitions: [LeadDefinition], campaigns: [Campaign], attachments: Set<String>,
    links: LinkTargets, diagnostics: [Diagnostic], groundwork: Groundwork,
    isPublic: Bool = false
  ) {
    self.taxonomy = taxonomy
    self.personas = personas
    self.needs = needs
    self.assets = assets
    self.modules = modules
    self.leadDefinitions = leadDefinitions
    self.campaigns = campaigns
    self.attachments = attachments
    self.links = links
    self.diagnostics = diagnostics
    self.groundwork = groundwork
    self.isPublic = isPublic
  }
}

extension Workspace {
  /// Everything that has a page or a brief of its own.
  public var items: [any WorkspaceItem] {
    personas + assets + modules + leadDefinitions + campaigns
  }

  /// What every file has, of the files that are wanted; of the assets that are not, nothing is
  /// copied.
  public func facts(where isWanted: (FileFacts) -> Bool) -> [FileFacts] {
    [taxonomy.facts].compactMap(\.self).filter(isWanted) + personas.facts(where: isWanted)
      + leadDefinitions.facts(where: isWanted)
      + assets.filter { isWanted($0.written.facts) }.map(\.facts)
      + modules.facts(where: isWanted) + campaigns.facts(where: isWanted)
  }

  /// Whether another state has the same files, and all but the assets and campaigns say the same but
  /// for owners whom these name: each place and each need is what it is here.
  public func standsOnSame(as other: Workspace) -> Bool {
    groundwork === other.groundwork && isPublic == other.isPublic
  }

  /// The files of which nobody knows what they say.
  public var unreadablePaths: [String] { facts { $0.isUnreadable }.map(\.path) }

  /// The persona of an id, else of an alias.
  public func persona(named name: String) -> Ordinal<Persona>? {
    let index =
      personas.firstIndex { $0.id == name } ?? personas.firstIndex { $0.aliases.contains(name) }
    return index.map(Ordinal.init)
  }

  /// The address of a need: `cfo.evaluation.payback`.
  public func address(of need: Ordinal<Need>) -> String {
    "\(address(of: needs[need].cell)).\(needs[need].name)"
  }

  /// The address of a cell: `cfo.evaluation`.
  public func address(of cell: CellAddress) -> String {
    "\(personas[cell.persona].id).\(taxonomy[cell.stage].id)"
  }
}

extension Array where Element: WorkspaceItem {
  fileprivate func facts(where isWanted: (FileFacts) -> Bool) -> [FileFacts] {
    map(\.facts).filter(isWanted)
  }
}
