internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// Everything that the search finds, by kind and then by title.
struct SearchEntries {
  private let content: SiteContent
  private let pages: [any Page]

  init(_ content: SiteContent, _ pages: [any Page]) {
    self.content = content
    self.pages = pages
  }
}

extension SearchEntries {
  var all: [SearchEntry] {
    let workspace = content.workspace
    let entries =
      workspace.personas.ordinals.flatMap { PersonaSearch(content, $0).entries }
      + workspace.assets.ordinals.map(asset) + workspace.leadDefinitions.map(lead)
      + workspace.modules.map(module) + workspace.campaigns.map(campaign)
      + pages.compactMap(page) + owners
    return Self.sorted(entries)
  }

  /// By kind, then by title as readers sort, capitals and accents aside.
  private static func sorted(_ entries: [SearchEntry]) -> [SearchEntry] {
    var splitter = WordSplitter()
    var byKind: [SearchKind: [(key: [UInt8], entry: SearchEntry)]] = [:]
    for entry in entries {
      var key: [UInt8] = []
      splitter.split(entry.title) { word in
        key += word
        key.append(0)
        return true
      }
      byKind[entry.kind, default: []].append((key + entry.path.utf8, entry))
    }
    return SearchKind.allCases.flatMap { kind in
      (byKind[kind] ?? []).sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.entry)
    }
  }
}

extension SearchEntries {
  private func asset(_ ordinal: Ordinal<Asset>) -> SearchEntry {
    let asset = content.workspace.assets[ordinal]
    let standing = content.coverage[ordinal].state
    let type = asset.type.map { content.taxonomy.title(of: $0) }
    let tags = asset.channels + asset.themes + asset.useCases + [asset.format].compactMap(\.self)
    let readers = content.coverage.claims(of: ordinal).map(\.cell.persona)
    var entry = SearchEntry(
      .asset, asset.title,
      context: [type, standing.isLive ? nil : standing.word].compactMap(\.self)
        .joined(separator: ", "), summary: asset.facts.summary, path: PagePath.asset(asset))
    // Closures and no names of functions, which would copy all of the content for each asset.
    entry.tags =
      tags.map { content.taxonomy.title(of: $0) }
      + Set(readers).sorted().flatMap { names(of: $0) } + headings(asset.body)
    entry.text = texts(asset.body)
    return entry
  }

  private func lead(_ lead: LeadDefinition) -> SearchEntry {
    var entry = SearchEntry(
      .lead, lead.title, context: lead.personas.map { title(of: $0) }.joined(separator: ", "),
      summary: lead.facts.summary, path: PagePath.lead(lead))
    entry.tags = lead.criteria.flatMap { criterion in
      [content.taxonomy.title(of: criterion.criterion)] + criterion.value.texts
    }
    let sections = lead.criteria.compactMap(\.section) + lead.parts.map(\.section) + lead.notes
    entry.text = [lead.preamble.html.bytes] + sections.flatMap(texts)
    return entry
  }

  private func module(_ module: Module) -> SearchEntry {
    var entry = SearchEntry(
      .module, module.title,
      context: module.kind.map { English.sentence($0.rawValue.replacing("-", with: " ")) } ?? "",
      summary: module.facts.summary, path: PagePath.module(module))
    entry.text = texts(module.body)
    return entry
  }

  private func campaign(_ campaign: Campaign) -> SearchEntry {
    let personas = Set(campaign.sequence.compactMap(\.persona)).sorted()
    var entry = SearchEntry(
      .campaign, campaign.title, context: personas.map { title(of: $0) }.joined(separator: ", "),
      summary: campaign.facts.summary, path: PagePath.campaign(campaign))
    entry.tags = content.wording.titles(of: campaign.channels)
    entry.text = texts(campaign.body)
    return entry
  }

  /// What each owner has to do; none on a public site.
  private var owners: [SearchEntry] {
    guard !content.isPublic else { return [] }
    return content.governance.owners.all.filter(content.hasWork).compactMap(\.owner).map { owner in
      let entry = content.taxonomy[owner]
      return SearchEntry(
        .page, entry.title, context: GovernancePage.area.title, summary: entry.responsibleFor,
        path: PagePath.work(of: entry.id))
    }
  }

  /// A page that is about no single file: the parts of the site, the matrices, the deal
  /// sheets.
  private func page(_ page: any Page) -> SearchEntry? {
    guard page.area.place != .forEditors else { return nil }
    let folders = page.path.split(separator: "/").dropLast()
    guard folders.isEmpty || Self.foldersOfLists.contains(String(folders.joined(separator: "/")))
    else { return nil }
    let isPart = page.path == page.area.path
    let title = isPart ? page.area.title : page.title(in: content)
    return SearchEntry(
      .page, title, context: isPart ? "" : page.area.title, summary: nil, path: page.path)
  }

  private static let foldersOfLists: Set<String> = ["matrix", "deal"]

  private func names(of persona: Ordinal<Persona>) -> [String] {
    [title(of: persona), content.workspace.personas[persona].id]
  }

  private func title(of persona: Ordinal<Persona>) -> String {
    content.workspace.personas[persona].title
  }
}

extension SearchEntries {
  private func texts(_ body: MarkdownBody) -> [[UInt8]] {
    [body.preamble.html.bytes] + body.sections.flatMap { texts($0) }
  }

  private func texts(_ section: MarkdownSection) -> [[UInt8]] {
    [section.content.html.bytes] + section.subsections.flatMap { texts($0) }
  }

  private func headings(_ body: MarkdownBody) -> [String] {
    [body.title?.text].compactMap(\.self) + body.sections.flatMap { headings($0) }
  }

  private func headings(_ section: MarkdownSection) -> [String] {
    [section.heading.text] + section.subsections.flatMap { headings($0) }
  }
}
