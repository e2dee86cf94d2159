internal import CoverageAnalysis
internal import CoverageReports
internal import SourceDocuments
internal import WorkspaceModel

/// Something of a workspace that somebody names to read of it: a file by its id or path, a cell or a
/// need by its address.
struct Subject {
  private let loaded: LoadedWorkspace
  private let lookup: FileLookup<(Coverage) -> PageReport>

  init(in loaded: LoadedWorkspace) {
    self.loaded = loaded
    lookup = FileLookup(
      noun: "persona, asset, module, lead definition or campaign", root: loaded.root,
      files: Self.files(of: loaded.workspace))
  }
}

extension Subject {
  /// The page of what is named.
  ///
  /// - Parameters:
  ///   - name: An id, a path or an address; a comma behind it is none of it.
  ///   - segment: The segment in which cells and needs are looked at.
  /// - Returns: The page.
  /// - Throws: A `RunFailure` that names the nearest where there is nothing of the name.
  func page(of name: String, segment: String? = nil) throws(RunFailure) -> PageReport {
    let name = Self.withoutPunctuation(name)
    if let file = try lookup.find(name) { return file.value(loaded.coverage) }
    guard Self.isAddress(name) else { throw lookup.missing(name) }
    return try page(ofAddress: name, segment: segment)
  }

  /// Whether a file is named so.
  func isFile(_ name: String) throws(RunFailure) -> Bool {
    try lookup.find(Self.withoutPunctuation(name)) != nil
  }

  /// Whether a name is made as an address of a cell or a need: `cfo.evaluation.payback`.
  static func isAddress(_ name: String) -> Bool {
    name.contains(".") && !name.contains("/") && !name.contains(".md")
  }

  /// The page of a cell or a need.
  private func page(
    ofAddress name: String, segment: String?
  ) throws(RunFailure) -> PageReport {
    let lookup = AddressLookup(loaded.workspace)
    let target = try lookup.target(name)
    var tag: Tag?
    if let segment { tag = try lookup.tag(.segments, segment) }
    let coverage = loaded.coverage(in: tag)
    try lookup.check(target, isSeenIn: coverage)
    switch target {
    case .cell(let cell): return CellText(cell, coverage).page
    case .need(let need):
      let cell = loaded.workspace.needs[need].cell
      return NeedText(need, coverage)?.page ?? CellText(cell, coverage).page
    }
  }

  private static func withoutPunctuation(_ name: String) -> String {
    var name = name[...]
    while let last = name.last, ",;:.".contains(last) { name.removeLast() }
    if name.hasPrefix("./") { name.removeFirst(2) }
    return String(name)
  }
}

extension Subject {
  private typealias Page = (Coverage) -> PageReport

  private static func files(of workspace: Workspace) -> [FileLookup<Page>.File] {
    files(workspace.personas, .persona, BriefText.persona)
      + files(workspace.assets, .asset, BriefText.asset)
      + files(workspace.modules, .module, BriefText.module)
      + files(workspace.leadDefinitions, .leadDefinition, LeadText.leadDefinition)
      + files(workspace.campaigns, .campaign, CampaignText.text)
  }

  private static func files<Item: WorkspaceItem>(
    _ items: [Item], _ kind: FileKind, _ page: @escaping (Ordinal<Item>, Coverage) -> PageReport
  ) -> [FileLookup<Page>.File] {
    items.ordinals.map { ordinal in
      FileLookup.File(kind: kind, facts: items[ordinal].facts) { page(ordinal, $0) }
    }
  }
}
