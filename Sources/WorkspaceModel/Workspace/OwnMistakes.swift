public import SourceDocuments

extension Workspace {
  /// What is wrong in a file.
  public func diagnostics(in path: String) -> ArraySlice<Diagnostic> {
    let start = diagnostics.partitioningIndex { !$0.place.path.precedes(path) }
    return diagnostics[start...].prefix { $0.place.path == path }
  }

  /// Whether a file has an error of its own.
  public func hasError(in path: String) -> Bool {
    diagnostics(in: path).contains { $0.severity == .error }
  }

  /// Whether what is in doubt about a file is so because of a mistake in the taxonomy, so that there is
  /// nothing to put right in the file itself.
  public func isInDoubtByTaxonomy(_ item: some WorkspaceItem) -> Bool {
    hasError(in: FileKind.taxonomyPath)
      && !diagnostics(in: item.path).contains {
        $0.severity == .error || $0.rule.id == UnlistedTag.rule.id
      }
  }

  /// The file in which to put right what leaves open what another says: that file itself, or the
  /// taxonomy.
  public func pathToPutRight(of item: some WorkspaceItem) -> String {
    isInDoubtByTaxonomy(item) ? FileKind.taxonomyPath : item.path
  }
}
