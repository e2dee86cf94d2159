internal import SourceDocuments
internal import WorkspaceModel

extension CoverageWording {
  /// The address at which an asset points at a need; of one that has to be named first, the address
  /// it has then.
  func addressToWrite(for need: Ordinal<Need>) -> String {
    let written = workspace.needs[need]
    guard !written.isAddressable else { return workspace.address(of: need) }
    return "\(workspace.address(of: written.cell)).\(suggestedName(for: need))"
  }

  /// What to do before an asset can point at some needs; empty where they can be pointed at.
  func naming(of needs: [Ordinal<Need>]) -> String {
    needs.filter { !workspace.needs[$0].isAddressable }.map { need in
      let kind = English.sentence(workspace.needs[need].kind.rawValue)
      let label = "\(kind) (\(suggestedName(for: need))): …".asCode
      return "Name the need first: in \(place(of: need)) write \(label). "
    }.joined()
  }

  /// A name for a need, made of its first words, that no other need of its cell has.
  private func suggestedName(for need: Ordinal<Need>) -> String {
    let cell = coverage[workspace.needs[need].cell]
    let taken = cell.needs.map(\.need).filter { $0 != need && isNamedBefore($0, need) }
      .map { baseName(for: $0) }
    let base = baseName(for: need)
    guard taken.contains(base) else { return base }
    return "\(base)-\(taken.count { $0 == base } + 1)"
  }

  /// Whether a need keeps its name, or gets one before another.
  private func isNamedBefore(_ need: Ordinal<Need>, _ other: Ordinal<Need>) -> Bool {
    workspace.needs[need].isAddressable || need < other
  }

  private func baseName(for need: Ordinal<Need>) -> String {
    let written = workspace.needs[need]
    guard !written.isAddressable else { return written.name }
    let words = HeadingAnchors.slug(written.text).split(separator: "-")
      .filter { !Self.smallWords.contains(String($0)) }
    let name = words.prefix(3).joined(separator: "-")
    return Identifier.isValid(name, allowsFolders: false) ? name : written.kind.rawValue + "-1"
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "are", "can", "can-t", "do", "does", "for", "has", "have", "how", "i", "in",
    "is", "it", "of", "on", "or", "our", "s", "t", "that", "the", "there", "this", "to", "us", "we",
    "what", "when", "where", "which", "who", "will", "with", "you",
  ]
}
