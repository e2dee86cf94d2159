public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// The needs of a cell that have no strong answer, each with the command that prints its brief.
public struct OpenNeedsText {
  private let cell: Cell
  private let wording: Wording

  public init(_ address: CellAddress, _ coverage: Coverage) {
    cell = coverage[address]
    wording = Wording(coverage)
  }
}

extension OpenNeedsText {
  public var text: String {
    let workspace = wording.coverage.workspace
    let lines = cell.openNeeds.map { need in
      "  \(English.sentence(workspace.needs[need.need].kind.rawValue)): "
        + "\(workspace.needs[need.need].text.inert)\n"
        + "      persona brief \(workspace.address(of: need.need))\n"
    }
    return "\(wording.openNeeds(of: cell).inert)\n" + lines.joined()
  }
}
