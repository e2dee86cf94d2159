internal import SourceDocuments
internal import WorkspaceModel

extension CoverageWording {
  /// The address at which an asset points at a need; of one that has to be named first, the address
  /// it has then.
  func addressToWrite(for need: Ordinal<Need>) -> String {
    guard let name = coverage.basis.needNames[need] else { return workspace.address(of: need) }
    return "\(workspace.address(of: workspace.needs[need].cell)).\(name)"
  }

  /// What to do before an asset can point at some needs; empty where they can be pointed at.
  func naming(of needs: [Ordinal<Need>]) -> String {
    needs.compactMap { need in
      coverage.basis.needNames[need].map { name in
        let kind = English.sentence(workspace.needs[need].kind.rawValue)
        let label = "\(kind) (\(name)): …".asCode
        return "Name the need first: in \(place(of: need)) write \(label). "
      }
    }.joined()
  }
}
