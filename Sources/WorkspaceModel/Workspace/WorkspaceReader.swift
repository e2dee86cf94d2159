package import SourceDocuments

/// Reads a workspace: a pure function of its files.
///
/// What others point at is read first: the taxonomy, the personas with their needs, the lead
/// definitions and modules, then the assets, then the campaigns. Files of one kind are read in
/// parallel.
package struct WorkspaceReader {
  private let tree: any SourceTree
  private let listing: SourceListing
  private let targets: LinkTargets
  private let jobs: Int
  private var names: Names
  private var diagnostics: [Diagnostic]

  private init(_ tree: any SourceTree, rules: Set<String>, jobs: Int) {
    self.tree = tree
    self.jobs = jobs
    listing = SourceListing(tree.entries)
    targets = LinkTargets(paths: listing.paths)
    diagnostics = listing.diagnostics
    names = Names(
      taxonomy: .builtIn, personas: listing.table(.persona), assets: listing.table(.asset),
      modules: listing.table(.module), leads: listing.table(.leadDefinition))
    names.rules = rules
  }

  /// Reads a workspace.
  ///
  /// - Parameters:
  ///   - tree: Its files.
  ///   - rules: The ids of all rules, which `suppress` may name.
  ///   - jobs: How many threads read; the result does not depend on it.
  /// - Returns: What the files say, and what is wrong with them.
  package static func read(
    _ tree: any SourceTree, rules: Set<String>, jobs: Int
  ) -> Workspace {
    var reader = WorkspaceReader(tree, rules: rules, jobs: jobs)
    return reader.read()
  }
}

extension WorkspaceReader {
  private mutating func read() -> Workspace {
    readTaxonomy()
    let (personas, needs) = readPersonas()
    let leads = read(.leadDefinition) { document, item, names in
      LeadDefinitionReader.read(document, id: item.id, names: names)
    }
    names.leadCriteria = leads.map(\.knownCriteria)
    let modules = read(.module) { ModuleReader.read($0, id: $1.id, names: $2) }
    let assets = readAssets()
    let campaigns = read(.campaign) { CampaignReader.read($0, id: $1.id, names: $2) }
    return Workspace(
      taxonomy: names.taxonomy, personas: personas, needs: needs, assets: assets,
      modules: modules, leadDefinitions: leads, campaigns: campaigns,
      attachments: listing.attachments, links: targets,
      diagnostics: diagnostics.sorted(by: Diagnostic.isInOrder))
  }

  private mutating func readTaxonomy() {
    let taxonomies = read(.taxonomy) { document, _, names in
      TaxonomyReader.read(document, names: names)
    }
    if let taxonomy = taxonomies.first { names.taxonomy = taxonomy }
  }

  private mutating func readPersonas() -> ([Persona], [Need]) {
    let names = names
    let results = read(.persona) { document, item, _ in
      let ordinal = names.personas.find(item.id) ?? Ordinal(0)
      let result = PersonaReader.read(document, id: item.id, ordinal: ordinal, names: names)
      return ((result, document.isBodyUnreadable, item.isDoubtful), result.diagnostics)
    }
    var personas = results.map(\.0.persona)
    for (ordinal, result) in zip(personas.ordinals, results) {
      if result.2 { personas[ordinal.value].isWeightDoubtful = true }
      self.names.needs.leaveOut(result.0.leftOut, of: ordinal, isUnreadable: result.1)
    }
    self.names.personas.titles = personas.map(\.title)
    let needs = results.flatMap(\.0.needs)
    self.names.needs.add(needs)
    return (personas, needs)
  }

  private mutating func readAssets() -> [Asset] {
    var assets = read(.asset) { document, item, names in
      AssetReader.read(document, id: item.id, isDoubtful: item.isDoubtful, names: names)
    }
    let circles = TranslationCircles(in: assets)
    diagnostics += circles.diagnostics(for: assets, in: tree)
    circles.open(in: &assets)
    return assets
  }

  /// Reads all files of a kind, in parallel, and collects what is wrong with them.
  private mutating func read<Item: Sendable>(
    _ kind: FileKind,
    _ make: @Sendable (SourceDocument, SourceListing.Item, Names) -> (Item, [Diagnostic])
  ) -> [Item] {
    let (tree, names, targets) = (tree, names, targets)
    let results = Parallel.map(listing[kind], jobs: jobs) { _, item in
      let document =
        item.refusal.map { SourceDocument(unreadable: item.path, $0) }
        ?? SourceDocument(item.path, tree.bytes(of: item.path))
      let (result, found) = make(document, item, names)
      return (result, document.diagnostics + found + targets.diagnostics(for: document))
    }
    for result in results { diagnostics += result.1 }
    return results.map(\.0)
  }
}

extension SourceDocument {
  /// The document of a file that may not have been readable.
  init(_ path: String, _ bytes: Result<[UInt8], UnreadableSource>) {
    switch bytes {
    case .success(let bytes): self.init(SourceFile(path: path, bytes: bytes))
    case .failure(let failure):
      self.init(unreadable: path, UnreadableFile.diagnostic(path, failure.reason))
    }
  }
}

extension SourceTree {
  /// The place of some bytes of a file, which is read again for it; findings are rare.
  package func place(_ path: String, _ range: Range<Int>) -> Place {
    guard case .success(let bytes) = bytes(of: path), range.upperBound <= bytes.count else {
      return Place(wholeFile: path)
    }
    return SourceFile(path: path, bytes: bytes).place(range)
  }

  /// The place of a line of a file, from its first character that is no blank.
  package func place(_ path: String, line: Int) -> Place {
    guard case .success(let bytes) = bytes(of: path) else { return Place(wholeFile: path) }
    let file = SourceFile(path: path, bytes: bytes)
    return file.place(file.bytesOfLine(line))
  }
}
