internal import ArgumentParser
internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona new`: a skeleton to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a persona, asset, module or lead definition to fill in.",
    discussion: "No file that exists is ever changed.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "What to write: persona, asset, module or lead-definition.")
  var kind: NewKind

  @Argument(help: "Its id: the path in its folder without .md, such as security/review-checklist.")
  var id: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "For an asset: the need that it answers, such as cfo.evaluation.payback, or the cell, such as "
        + "cfo.evaluation, whose open needs it then lists.", valueName: "address"))
  var target: String?

  func validate() throws {
    let root = try? WorkspaceRoot.find(from: global.folder)
    let layout = root.map { WorkspaceLayout(ofFolder: $0) } ?? WorkspaceLayout()
    let folder = layout.folder(of: kind.fileKind)
    let plain = idWithoutFolder(folder)
    guard Identifier.isValid(id) else {
      let near = Identifier.suggestion(for: plain)
      let hint = Identifier.isValid(near) ? " Did you mean \(near)?" : ""
      throw ValidationError(
        "An id is lower-case Latin letters, digits and hyphens, at most 80, with / between folders, of "
          + "which none has a name that Windows keeps for itself, such as con.\(hint)")
    }
    guard plain == id else {
      throw ValidationError(
        "An id is the path in its folder, without \(folder). Did you mean \(plain)?")
    }
    try refuseForeignFolder(in: layout)
    if target != nil, kind != .asset {
      throw ValidationError("--for goes with an asset: persona new asset ID --for cfo.evaluation")
    }
  }

  /// The id without the folder of its kind and the end of a file's name, which people copy along.
  private func idWithoutFolder(_ folder: String) -> String {
    var rest = id[...]
    if rest.hasPrefix(folder) { rest = rest.dropFirst(folder.count) }
    if rest.hasSuffix(".md") { rest = rest.dropLast(3) }
    return String(rest)
  }

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    try refuseTakenName(in: loaded.workspace)
    let written = try FileWriter(root: loaded.root).create([skeleton(in: loaded)])
    try Console.result(written.map { "\($0)\n" }.joined())
  }

  /// The folder decides what a file is read as, so an id must not lead into another kind's.
  private func refuseForeignFolder(in layout: WorkspaceLayout) throws {
    let path = layout.path(of: id, kind.fileKind)
    let isTable = path.hasPrefix(WorkspaceLayout.measurementFolder)
    guard !isTable, let found = layout.file(at: path) else {
      throw ValidationError("Nothing is read in the folder of \(path). Take another id.")
    }
    guard found.kind != kind.fileKind else { return }
    let other = NewKind(rawValue: found.kind.rawValue)
    let hint = other.map { ", or write: persona new \($0.rawValue) \(found.id)" } ?? ""
    throw ValidationError(
      "\(path) is read as a \(found.kind.noun), not as what you asked for. Take another id\(hint)")
  }

  /// An id names one file, wherever it lies, and content may point at a persona by its alias.
  private func refuseTakenName(in workspace: Workspace) throws {
    let taken = workspace.files.first { file, facts in
      guard file.kind == kind.fileKind else { return false }
      if case .persona(let persona) = file, workspace.personas[persona].aliases.contains(id) {
        return true
      }
      return facts.id == id
    }
    guard let (_, facts) = taken else { return }
    throw RunFailure(
      message: facts.id == id
        ? "there is \(facts.path.inert) already; nothing was written"
        : "\(id.quoted) is an alias of \(facts.path.inert), to which content points by that name; "
          + "nothing was written")
  }

  private func skeleton(in loaded: LoadedWorkspace) throws -> NewFile {
    switch kind {
    case .persona: return Skeleton.persona(id, in: loaded.workspace.taxonomy)
    case .module: return Skeleton.module(id)
    case .leadDefinition: return Skeleton.leadDefinition(id, in: loaded.workspace.taxonomy)
    case .asset:
      guard let target else { return AssetSkeleton.blank(id, in: loaded.tree.layout) }
      switch try AddressLookup(loaded.workspace).target(target) {
      case .cell(let cell):
        // Nothing can answer a need that has a mistake.
        let needs = loaded.coverage[cell].openNeeds.map(\.need)
          .filter { !loaded.workspace.needs[$0].hasError }
        return AssetSkeleton.asset(id, answering: needs, at: cell, loaded.coverage)
      case .need(let need):
        let cell = loaded.workspace.needs[need].cell
        return AssetSkeleton.asset(id, answering: [need], at: cell, loaded.coverage)
      }
    }
  }
}

enum NewKind: String, ExpressibleByArgument, CaseIterable {
  case persona, asset, module
  case leadDefinition = "lead-definition"

  /// What such a file is read as.
  var fileKind: FileKind {
    switch self {
    case .persona: .persona
    case .asset: .asset
    case .module: .module
    case .leadDefinition: .leadDefinition
    }
  }
}
