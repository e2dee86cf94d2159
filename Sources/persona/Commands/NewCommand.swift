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
      "For an asset: the cell it is for, such as cfo.evaluation.", valueName: "cell"))
  var cell: String?

  func validate() throws {
    guard Identifier.isValid(id) else {
      let near = Identifier.suggestion(for: id)
      let hint = near.isEmpty ? "" : " Did you mean \(near)?"
      throw ValidationError(
        "An id is lower-case Latin letters, digits and hyphens, with / between folders.\(hint)")
    }
    if cell != nil, kind != .asset {
      throw ValidationError("--for goes with an asset: persona new asset ID --for cfo.evaluation")
    }
  }

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let written = try FileWriter(root: loaded.root).create([skeleton(in: loaded)])
    try Console.result(written.map { "\($0)\n" }.joined())
  }

  private func skeleton(in loaded: LoadedWorkspace) throws -> NewFile {
    switch kind {
    case .persona: return Skeleton.persona(id, in: loaded.workspace.taxonomy)
    case .module: return Skeleton.module(id)
    case .leadDefinition: return Skeleton.leadDefinition(id, in: loaded.workspace.taxonomy)
    case .asset:
      guard let cell else { return AssetSkeleton.blank(id) }
      let address = try AddressLookup(loaded.workspace).cell(cell)
      return AssetSkeleton.asset(id, for: address, loaded.coverage)
    }
  }
}

enum NewKind: String, ExpressibleByArgument, CaseIterable {
  case persona, asset, module
  case leadDefinition = "lead-definition"
}
