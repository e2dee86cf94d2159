internal import ParallelWork
internal import SourceDocuments

/// Reads a workspace: a pure function of its files.
///
/// What others point at is read first: the taxonomy, the personas with their needs, the lead
/// definitions and modules, then the assets, then the campaigns. Files of one kind are read in
/// parallel.
public struct WorkspaceReader {
  private let tree: any SourceTree
  private let entries: [SourceTreeEntry]
  private let listing: SourceListing
  private let targets: LinkTargets
  private let jobs: Int
  private var names: Names
  private var diagnostics: [Diagnostic]
  /// What was read before the assets, where an earlier state stood on the same.
  private let known: Groundwork?
  private var memory: ReadingMemory
  private var parsed: ParsedDocuments = [:]
  private var attachments: [LinkedAttachment]

  private init(
    _ tree: any SourceTree, rules: Set<String>, jobs: Int, memory: ReadingMemory
  ) {
    self.tree = tree
    self.jobs = jobs
    self.memory = memory
    let layout = self.memory.layout(of: tree)
    entries = tree.entries
    (listing, targets) = self.memory.list(entries, layout)
    known = self.memory.start(with: listing.groundwork(in: entries))
    names = known?.names ?? Names(of: listing, layout, rules: rules)
    diagnostics = known?.diagnostics ?? listing.diagnostics
    attachments = known?.attachments ?? []
  }

  /// Reads a workspace.
  ///
  /// - Parameters:
  ///   - tree: Its files.
  ///   - rules: The ids of all rules, which `suppress` may name.
  ///   - jobs: How many threads read; the result does not depend on it.
  /// - Returns: What the files say, and what is wrong with them.
  public static func read(
    _ tree: any SourceTree, rules: Set<String>, jobs: Int
  ) -> Workspace {
    var memory = ReadingMemory()
    return read(tree, rules: rules, jobs: jobs, memory: &memory)
  }

  /// Reads a workspace of which another state was read before.
  ///
  /// - Parameters:
  ///   - tree: Its files.
  ///   - rules: The ids of all rules, which `suppress` may name.
  ///   - jobs: How many threads read.
  ///   - memory: What was left by the state before; it is handed on to the next. The result does
  ///     not depend on it.
  /// - Returns: What the files say, and what is wrong with them.
  public static func read(
    _ tree: any SourceTree, rules: Set<String>, jobs: Int, memory: inout ReadingMemory
  ) -> Workspace {
    var reader = WorkspaceReader(tree, rules: rules, jobs: jobs, memory: memory)
    let workspace = reader.read()
    memory = reader.memory
    return workspace
  }
}

extension WorkspaceReader {
  private mutating func read() -> Workspace {
    let groundwork = known ?? readGroundwork()
    var (personas, leads, modules) = (groundwork.personas, groundwork.leads, groundwork.modules)
    let readAssets = readAssets()
    var assets = readAssets.map(\.asset)
    let circles = TranslationCircles(in: assets)
    diagnostics += circles.diagnostics(for: assets, in: tree)
    circles.open(in: &assets)
    var campaigns = read(.campaign) { CampaignReader.read($0, id: $1.id, names: $2) }
    let review = AttachmentReview(attachments, in: tree)
    diagnostics += review.diagnostics
    if names.taxonomy[.owners].isOpen {
      let owners = OpenOwners(
        of: [names.taxonomy.facts?.openOwner].compactMap(\.self) + personas.openOwners
          + leads.openOwners + modules.openOwners + assets.openOwners + campaigns.openOwners)
      names.taxonomy = names.taxonomy.with { taxonomy in
        taxonomy[.owners] = owners.vocabulary
        if var facts = taxonomy.facts {
          owners.settle(&facts)
          taxonomy.facts = facts
        }
      }
      owners.settle(&personas, \.facts)
      owners.settle(&leads, \.facts)
      owners.settle(&modules, \.facts)
      owners.settle(&assets)
      owners.settle(&campaigns, \.facts)
    }
    memory.keep(
      groundwork, zip(readAssets, assets).map { $0.settled(as: $1) }, campaigns: parsed)
    return Workspace(
      taxonomy: names.taxonomy, personas: personas, needs: groundwork.needs, assets: assets,
      modules: modules, leadDefinitions: leads, campaigns: campaigns,
      attachments: listing.attachments.fit.subtracting(review.refused), links: targets,
      diagnostics: TooManyFindings.limited(diagnostics).sorted(by: Diagnostic.isInOrder),
      groundwork: groundwork)
  }

  /// Reads everything that assets may point at.
  private mutating func readGroundwork() -> Groundwork {
    readTaxonomy()
    memory.forgetDocuments(unlessReadBy: names.taxonomy.foreignKeys.names)
    let (personas, needs) = readPersonas()
    let leads = read(.leadDefinition) { document, item, names in
      LeadDefinitionReader.read(document, id: item.id, names: names)
    }
    names.leadCriteria = leads.map(\.knownCriteria)
    let modules = read(.module) { ModuleReader.read($0, id: $1.id, names: $2) }
    defer { parsed = [:] }
    return Groundwork(
      names: names, personas: personas, needs: needs, leads: leads, modules: modules,
      diagnostics: diagnostics, attachments: attachments, documents: parsed)
  }

  private mutating func readTaxonomy() {
    let taxonomies = read(.taxonomy) { document, _, names in
      TaxonomyReader.read(document, names: names)
    }
    if let taxonomy = taxonomies.first { names.taxonomy = taxonomy }
    if listing.lacksPersonas {
      names.taxonomy = names.taxonomy.with { $0.isWeightDoubtful = true }
    }
  }

  private mutating func readPersonas() -> ([Persona], [Need]) {
    let files = parse(.persona)
    let aliases = PersonaAliases(
      of: files.map(\.document.written), ids: names.personas, names.taxonomy.foreignKeys)
    diagnostics += aliases.diagnostics
    names.personas.aliases = aliases.reached
    names.personas.lostAliases = aliases.lost
    names.personas.callings = aliases.callings
    let names = names
    let results = read(files) { document, item, _ in
      let ordinal = names.personas.find(item.id) ?? Ordinal(0)
      let result = PersonaReader.read(document, id: item.id, ordinal: ordinal, names: names)
      let read = (
        result: result, isUnreadable: document.isBodyUnreadable, isDoubtful: item.isDoubtful
      )
      return (read, result.diagnostics)
    }
    var personas = results.map(\.result.persona)
    for (ordinal, read) in zip(personas.ordinals, results) {
      // What can't be read of a body may be the needs that nothing answers.
      if read.isUnreadable || read.isDoubtful { personas[ordinal.value].isWeightDoubtful = true }
      self.names.needs.leaveOut(read.result.leftOut, of: ordinal, isUnreadable: read.isUnreadable)
    }
    self.names.personas.titles = personas.map(\.title)
    let needs = results.flatMap(\.result.needs)
    self.names.needs.add(needs)
    return (personas, needs)
  }

  private mutating func readAssets() -> [ReadAsset] {
    let items = listing[.asset]
    // Which id a file with a doubtful name gets depends on the other files.
    let keys = items.map { $0.isDoubtful ? nil : ContentKey($0, in: entries) }
    let known = memory.assets(keys)
    let (reader, memory, targets) = (itemReader, memory, targets)
    let assets = Parallel.map(items, jobs: jobs) { index, item in
      known[index].flatMap { memory.current($0, targets) }
        ?? reader.asset(item, keys[index], known[index]?.document)
    }
    for asset in assets {
      diagnostics += asset.diagnostics
      diagnostics += asset.links.diagnostics
      attachments += asset.links.attachments
    }
    return assets
  }

  /// Reads all files of a kind, and collects what is wrong with them.
  private mutating func read<Item: Sendable>(
    _ kind: FileKind,
    _ make: @Sendable (SourceDocument, SourceListing.Item, Names) -> (Item, [Diagnostic])
  ) -> [Item] {
    read(parse(kind), make)
  }

  /// Parses all files of a kind, in parallel.
  private mutating func parse(_ kind: FileKind) -> [ParsedFile] {
    let (reader, known, entries) = (itemReader, memory, entries)
    let files = Parallel.map(listing[kind], jobs: jobs) { _, item in
      let key = ContentKey(item, in: entries)
      return ParsedFile(
        item: item, key: key, document: known.document(key) ?? reader.document(item, kind))
    }
    for file in files {
      if let key = file.key { parsed[key] = file.document }
    }
    return files
  }

  /// Reads files, in parallel, and collects what is wrong with them.
  private mutating func read<Item: Sendable>(
    _ files: [ParsedFile],
    _ make: @Sendable (SourceDocument, SourceListing.Item, Names) -> (Item, [Diagnostic])
  ) -> [Item] {
    let reader = itemReader
    let results = Parallel.map(files, jobs: jobs) { _, file in
      let document = file.document.written
      let (result, found) = make(document, file.item, reader.names)
      return (result, document.diagnostics + found, reader.targets.findings(for: document))
    }
    diagnostics += results.flatMap { $0.1 + $0.2.diagnostics }
    attachments += results.flatMap(\.2.attachments)
    return results.map(\.0)
  }

  private var itemReader: ItemReader {
    ItemReader(
      tree: tree, names: names, foreignKeys: names.taxonomy.foreignKeys.names, targets: targets)
  }
}

extension Names {
  /// The names of files, before any of them is read.
  fileprivate init(of listing: SourceListing, _ layout: WorkspaceLayout, rules: Set<String>) {
    self.init(
      taxonomy: .builtIn, personas: listing.table(.persona), assets: listing.table(.asset),
      modules: listing.table(.module), leads: listing.table(.leadDefinition))
    self.rules = rules
    self.layout = layout
    hasContent = listing.hasContent
    if case .unknown = layout.content { assets.isLost = true }
    if !hasContent { assets.isLost = true }
  }
}

/// A file that is parsed, and not yet read as what it is.
private struct ParsedFile: Sendable {
  let item: SourceListing.Item
  let key: ContentKey?
  let document: Shared<SourceDocument>
}

/// Reads single files, on any thread.
private struct ItemReader: Sendable {
  let tree: any SourceTree
  let names: Names
  /// The names of keys that count as front matter beside ours.
  let foreignKeys: Set<String>
  let targets: LinkTargets

  func document(_ item: SourceListing.Item, _ kind: FileKind) -> Shared<SourceDocument> {
    if let refusal = item.refusal {
      return Shared(SourceDocument(unreadable: item.path, refusal))
    }
    switch tree.bytes(of: item.path) {
    case .success(let bytes):
      return Shared(
        SourceDocument(
          SourceFile(path: item.path, bytes: bytes),
          keys: foreignKeys.isEmpty ? kind.knownKeys : kind.knownKeys.union(foreignKeys),
          readsLabels: kind == .persona || kind == .leadDefinition))
    case .failure(let failure):
      let finding = UnreadableFile.diagnostic(item.path, failure.reason)
      return Shared(SourceDocument(unreadable: item.path, finding))
    }
  }

  /// Reads an asset; of one that no later state can have, the file itself is let go at once.
  func asset(
    _ item: SourceListing.Item, _ key: ContentKey?, _ known: Shared<SourceDocument>?
  ) -> ReadAsset {
    let read = known ?? document(item, .asset)
    let (asset, found) = AssetReader.read(
      read.written, id: item.id, isDoubtful: item.isDoubtful, names: names)
    return ReadAsset(
      key, asset, key == nil ? nil : read, read.diagnostics + found,
      links: targets.findings(for: read.written))
  }
}
