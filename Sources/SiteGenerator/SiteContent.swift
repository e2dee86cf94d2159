internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What the pages speak of: the coverage of all segments together or of one, beside what is the same
/// for all pages.
struct SiteContent: Sendable {
  /// The coverage for all segments together, unless the content is seen in one of them.
  let coverage: Coverage
  let wording: Wording
  /// Each cell as tables and strips show it.
  let cells: CellIndex
  private let shared: SharedContent
  /// What each plan says, by its cell, which three pages show; of a segment each plan is shown once.
  private var plans: [CellAddress: TemplateRecord] = [:]

  init(
    _ matter: PublishedWorkspace, _ measurement: SiteMeasurement?, rules: [Rule],
    look: SiteLook
  ) {
    shared = SharedContent(matter, measurement, rules: rules, look: look)
    coverage = matter.views.whole
    wording = Wording(coverage)
    cells = shared.cells
    plans = Dictionary(
      uniqueKeysWithValues: coverage.backlog.map { ($0.cell, values(of: $0)) })
  }

  private init(_ shared: SharedContent, _ coverage: Coverage, _ cells: CellIndex) {
    self.shared = shared
    self.coverage = coverage
    self.cells = cells
    wording = Wording(coverage)
  }

  /// The same content with the coverage of one segment in place of that of all together.
  func seen(in segment: Tag?) -> SiteContent {
    segment.map { SiteContent(shared, views[$0], cells(in: $0)) } ?? self
  }

  /// What the plan for a cell says, if there is one.
  func plan(for cell: CellAddress) -> TemplateRecord? {
    plans[cell] ?? coverage.plan(for: cell).map { values(of: $0) }
  }

  /// The cells of one segment, or of all together.
  func cells(in segment: Tag?) -> CellIndex {
    segment.flatMap { shared.cellsOfSegments[$0] } ?? shared.cells
  }
}

/// What is made once, and is the same for all pages; an object, because each page is handed it.
private final class SharedContent: Sendable {
  let views: CoverageViews
  let rules: [Rule]
  let look: SiteLook
  let history: CoverageHistory?
  let measurement: SiteMeasurement?
  let findings: FindingIndex
  let links: ItemLinks
  let cells: CellIndex
  let cellsOfSegments: [Tag: CellIndex]
  let checks: [PracticeCheck]
  let relations: Relations
  let governance: Governance
  let targets: LinkIndex
  let needAnchors: NeedAnchors
  let personaParts: [[PersonaPart]]
  let dealChannels: [Tag]

  init(
    _ matter: PublishedWorkspace, _ measurement: SiteMeasurement?, rules: [Rule],
    look: SiteLook
  ) {
    let (views, coverage) = (matter.views, matter.views.whole)
    let findings = FindingIndex(matter.findings)
    self.views = views
    self.rules = rules
    self.look = look
    self.findings = findings
    history = matter.history
    self.measurement = measurement
    links = ItemLinks(coverage, findings)
    cells = CellIndex(coverage, Wording(coverage), findings)
    cellsOfSegments = Dictionary(
      uniqueKeysWithValues: views.segments.map { segment in
        (segment, CellIndex(views[segment], Wording(views[segment]), findings))
      })
    checks = coverage.checks
    relations = Relations(of: coverage)
    governance = Governance(of: coverage)
    targets = LinkIndex(coverage.workspace)
    needAnchors = NeedAnchors(coverage.workspace.needs)
    dealChannels = DealChannel.all(in: coverage).map(\.channel)
    personaParts = coverage.workspace.personas.map(PersonaPart.all)
  }
}

extension SiteContent {
  /// The coverage from every side.
  var views: CoverageViews { shared.views }
  var rules: [Rule] { shared.rules }
  var look: SiteLook { shared.look }
  /// How coverage went over commits; none where that is not asked for.
  var history: CoverageHistory? { shared.history }
  /// What deals, leads and use tell; none where that is not measured, or for everybody to see.
  var measurement: SiteMeasurement? { shared.measurement }
  var findings: FindingIndex { shared.findings }
  /// Each file's page as others link to it.
  var links: ItemLinks { shared.links }
  /// What the practice asks, with the answers.
  var checks: [PracticeCheck] { shared.checks }
  /// Who points at whom.
  var relations: Relations { shared.relations }
  /// Who looks after what, and what is due.
  var governance: Governance { shared.governance }
  var targets: LinkIndex { shared.targets }
  /// The place of each need on the page of its cell.
  var needAnchors: NeedAnchors { shared.needAnchors }
  /// What each persona's file says, line by line, in the order of the personas.
  var personaParts: [[PersonaPart]] { shared.personaParts }
  /// The channels that deal sheets can be of.
  var dealChannels: [Tag] { shared.dealChannels }
}

extension SiteContent {
  var workspace: Workspace { coverage.workspace }

  var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  /// Whether the site is made from what everybody may see; then it says nothing of owners, rather
  /// than that there are none.
  var isPublic: Bool { workspace.isPublic }

  /// What the site is called: as the key `title` of the taxonomy says.
  var title: String {
    let written = taxonomy.facts.flatMap { facts in
      facts.hasWrittenTitle ? facts.title : nil
    }
    return written ?? "Persona coverage"
  }

  /// The titles of tags as a list in words; nothing for none.
  func words(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : wording.titles(of: tags).joined(separator: ", ")
  }

  /// The segments that a file is for, in words.
  func segments(_ segments: [Tag]?, of item: some WorkspaceItem) -> String {
    wording.titles(ofSegments: segments, in: item)?.joined(separator: ", ") ?? "All"
  }

  /// Who keeps a file; nothing where that is withheld.
  func owner(_ item: some WorkspaceItem) -> String? { item.owner.map(taxonomy.title(of:)) }

  /// Who keeps a file, as a fact about it; left out where that is withheld.
  func ownerFact(_ item: some WorkspaceItem) -> [TemplateRecord] {
    isPublic ? [] : [.fact("Owner", owner(item), .owner, of: item)]
  }
}
