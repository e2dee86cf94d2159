public import SourceDocuments
internal import WorkspaceModel

/// Everything that a site is made from: a coverage from every side, what is wrong in its workspace,
/// and how it came to be.
public struct PublishedWorkspace: Sendable {
  public let views: CoverageViews
  /// What is wrong, in the order of places.
  public let findings: [Diagnostic]
  /// How coverage went over commits; none where that is not asked for.
  public let history: CoverageHistory?

  public init(_ views: CoverageViews, findings: [Diagnostic], history: CoverageHistory? = nil) {
    self.views = views
    self.findings = findings
    self.history = history
  }
}

extension PublishedWorkspace {
  /// The same as everybody may see it: the one door at which private things stay behind.
  ///
  /// The coverage is that of the public workspace, which differs in nothing that a figure counts;
  /// only where deals stand still ranks nothing in it, because a rank would tell of it. The findings
  /// are those of the team, with the words that everybody may read.
  ///
  /// - Parameter jobs: How many threads may be used.
  /// - Returns: What a public site and the data beside it are made from.
  public func madePublic(jobs: Int) -> PublishedWorkspace {
    let workspace = views.whole.workspace
    let whole = Coverage(of: workspace.madePublic, on: views.whole.today)
    return PublishedWorkspace(
      CoverageViews(of: whole, jobs: jobs), findings: workspace.publicFindings(findings),
      history: history.map { PublicHistory(whole).history(of: $0) })
  }
}
