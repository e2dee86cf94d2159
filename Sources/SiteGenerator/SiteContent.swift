internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What the pages speak of, with everything that many of them share made once.
struct SiteContent: Sendable {
  let coverage: Coverage
  let wording: CoverageWording
  let rules: [Rule]
  let options: SiteOptions
  let findings: FindingIndex
  /// Each file's page as others link to it.
  let links: ItemLinks
  /// Each cell as tables and strips show it.
  let cells: CellIndex
  /// What the practice asks, with the answers.
  let checks: [PracticeCheck]
  /// Who points at whom.
  let relations: Relations
  /// The files beside the Markdown to which a page links, in the order of their bytes.
  let linkedAttachments: [String]
  let targets: LinkIndex

  init(
    _ coverage: Coverage, findings: [Diagnostic], rules: [Rule], options: SiteOptions
  ) {
    self.coverage = coverage
    self.rules = rules
    self.options = options
    wording = CoverageWording(coverage)
    self.findings = FindingIndex(findings)
    links = ItemLinks(coverage, self.findings)
    cells = CellIndex(coverage, wording, self.findings)
    checks = wording.checks
    relations = Relations(of: coverage)
    targets = LinkIndex(coverage.workspace)
    linkedAttachments = targets.attachments(linkedFrom: coverage.workspace)
  }
}

extension SiteContent {
  var workspace: Workspace { coverage.workspace }

  var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  /// What the site is called: as asked for, else as the key `title` of the taxonomy says.
  var title: String {
    let written = taxonomy.facts.flatMap { facts in
      facts.hasWrittenTitle ? facts.title : nil
    }
    return options.title ?? written ?? "Persona coverage"
  }

  /// The titles of tags.
  func titles(_ tags: [Tag]) -> [String] { tags.map(taxonomy.title(of:)) }

  /// The titles of tags as a list in words; nothing for none.
  func words(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : titles(tags).joined(separator: ", ")
  }

  /// Who keeps a file; nothing on a public site.
  func owner(_ item: some WorkspaceItem) -> String? {
    options.isPublic ? nil : item.owner.map(taxonomy.title(of:))
  }
}
