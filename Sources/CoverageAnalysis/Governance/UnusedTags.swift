public import WorkspaceModel

/// The entries of a vocabulary that no file uses, though the team lists them.
public struct UnusedTags: Sendable, Hashable {
  public let vocabulary: VocabularyID
  /// In the order of the vocabulary.
  public let tags: [Tag]
}

extension UnusedTags {
  /// The unused entries of every vocabulary that the taxonomy lists itself.
  ///
  /// A built-in entry that nobody uses is no debt of the team's.
  static func all(in workspace: Workspace) -> [UnusedTags] {
    let used = TagUsage(in: workspace).tags
    return VocabularyID.allCases.compactMap { id in
      guard workspace.taxonomy[id].isListed, isOptional(id) else { return nil }
      let tags = workspace.taxonomy[id].tags.filter { tag in
        !used.contains(tag) && !workspace.taxonomy[tag].isRequired
      }
      return tags.isEmpty ? nil : UnusedTags(vocabulary: id, tags: tags)
    }
  }

  /// Whether an entry that no file uses could be taken out.
  ///
  /// A stage is a column of the matrix: without content it is a gap that has to be seen. Levels of
  /// influence are a scale: taking one out changes what the others weigh.
  private static func isOptional(_ id: VocabularyID) -> Bool { id != .stages && id != .influence }
}
