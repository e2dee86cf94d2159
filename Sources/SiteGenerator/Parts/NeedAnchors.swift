internal import WorkspaceModel

/// The id of each need on the page of its cell: its name, and a number where the name stands twice.
struct NeedAnchors: Sendable {
  private let anchors: [String]

  init(_ needs: [Need]) {
    var counts: [CellAddress: [String: Int]] = [:]
    anchors = needs.map { need in
      counts[need.cell, default: [:]][need.name, default: 0] += 1
      let count = counts[need.cell]?[need.name] ?? 1
      // A full stop stands in no name.
      let name = need.name.replacing("#", with: ".")
      return count == 1 ? "need-\(name)" : "need-\(name)..\(count)"
    }
  }

  subscript(need: Ordinal<Need>) -> String { anchors[need.value] }
}
