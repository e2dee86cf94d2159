internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// What to do before an asset can point at some needs; empty where they can be pointed at.
  func naming(of needs: [Ordinal<Need>]) -> String {
    needs.compactMap { need in
      coverage.nameToWrite(for: need).map { name in
        let kind = English.sentence(workspace.needs[need].kind.rawValue)
        let label = "\(kind) (\(name)): …".asCode
        return "Name the need first: in \(coverage.place(of: need)) write \(label). "
      }
    }.joined()
  }
}
