internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What the pages speak of, with everything that many of them share made once.
struct SiteContent: Sendable {
  /// The coverage for all segments together, unless the content is seen in one of them.
  private(set) var coverage: Coverage
  /// The coverage from every side.
  let views: CoverageViews
  private(set) var wording: Wording
  let rules: [Rule]
  let options: SiteOptions
  let look: SiteLook
  /// How coverage went over commits; none where that is not asked for.
  let history: CoverageHistory?
  let findings: FindingIndex
  /// Each file's page as others link to it.
  let links: ItemLinks
  /// Each cell as tables and strips show it.
  private(set) var cells: CellIndex
  /// The same for each segment.
  let cellsOfSegments: [Tag: CellIndex]
  /// What the practice asks, with the answers.
  let checks: [PracticeCheck]
  /// Who points at whom.
  let relations: Relations
  /// Who looks after what, and what is due.
  let governance: Governance
  /// The files beside the Markdown to which a page links, in the order of their bytes.
  let linkedAttachments: [String]
  let targets: LinkIndex
  /// The place of each need on the page of its cell.
  let needAnchors: NeedAnchors
  /// What each persona's file says, line by line, in the order of the personas.
  let personaParts: [[PersonaPart]]
  /// The channels that deal sheets can be of.
  let dealChannels: [Tag]

  init(_ matter: PublishedWorkspace, rules: [Rule], options: SiteOptions, look: SiteLook) {
    let (views, coverage, findings) = (matter.views, matter.views.whole, matter.findings)
    self.coverage = coverage
    self.views = views
    self.rules = rules
    self.options = options
    self.look = look
    history = matter.history
    wording = Wording(coverage)
    self.findings = FindingIndex(findings)
    links = ItemLinks(coverage, self.findings)
    let index = self.findings
    cells = CellIndex(coverage, wording, index)
    cellsOfSegments = Dictionary(
      uniqueKeysWithValues: views.segments.map { segment in
        (segment, CellIndex(views[segment], Wording(views[segment]), index))
      })
    checks = coverage.checks
    relations = Relations(of: coverage)
    governance = Governance(of: coverage)
    targets = LinkIndex(coverage.workspace)
    needAnchors = NeedAnchors(coverage.workspace.needs)
    dealChannels = DealChannel.all(in: coverage).map(\.channel)
    personaParts = coverage.workspace.personas.map(PersonaPart.all)
    linkedAttachments = targets.attachments(linkedFrom: coverage.workspace)
  }
}

extension SiteContent {
  var workspace: Workspace { coverage.workspace }

  var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  /// Whether the site is made from what everybody may see; then it says nothing of owners, rather
  /// than that there are none.
  var isPublic: Bool { workspace.isPublic }

  /// What the site is called: as asked for, else as the key `title` of the taxonomy says.
  var title: String {
    let written = taxonomy.facts.flatMap { facts in
      facts.hasWrittenTitle ? facts.title : nil
    }
    return options.title ?? written ?? "Persona coverage"
  }

  /// The cells of one segment, or of all together.
  func cells(in segment: Tag?) -> CellIndex { segment.flatMap { cellsOfSegments[$0] } ?? cells }

  /// The same content with the coverage of one segment in place of that of all together.
  func seen(in segment: Tag?) -> SiteContent {
    guard let segment else { return self }
    var seen = self
    seen.coverage = views[segment]
    seen.wording = Wording(views[segment])
    seen.cells = cells(in: segment)
    return seen
  }

  /// The titles of tags as a list in words; nothing for none.
  func words(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : wording.titles(of: tags).joined(separator: ", ")
  }

  /// Who keeps a file; nothing where that is withheld.
  func owner(_ item: some WorkspaceItem) -> String? { item.owner.map(taxonomy.title(of:)) }

  /// Who keeps a file, as a fact about it; left out where that is withheld.
  func ownerFact(_ item: some WorkspaceItem) -> [TemplateRecord] {
    isPublic ? [] : [.fact("Owner", owner(item))]
  }
}
