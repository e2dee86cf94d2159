internal import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
internal import SiteGenerator
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All files of a site: its pages, and the data beside them.
struct SitePages: Sendable {
  let paths: [String]
  private let site: Site
  /// How many of the paths are the site's own; the data follows them.
  private let siteCount: Int
  private let data: [SiteData.File]
  /// The folders in `site-template/`, which are not read.
  private let skippedFolders: [String]

  init(
    _ loaded: LoadedWorkspace, isPublic: Bool, history: CoverageHistory? = nil,
    measurement: Measurement? = nil, jobs: Int
  ) throws {
    let tree = loaded.tree
    let overrides = try SiteOverrides(in: loaded.root)
    skippedFolders = overrides.folders
    do {
      site = try Site(
        CoverageViews(of: loaded.coverage, jobs: jobs), findings: loaded.findings,
        rules: RuleBook.all, isPublic: isPublic, history: history,
        measurement: measurement?.published, jobs: jobs,
        overrides: overrides.files,
        attachments: { path in
          let bytes = try Self.attachment(path, in: tree)
          return isPublic ? AttachmentReview.open(bytes, of: path) : bytes
        })
    } catch {
      throw RunFailure(message: TemplateMistakeText.text(of: error.all))
    }
    // What a public site withholds, its data withholds, too.
    let matter = site.matter
    data = SiteData.files(
      of: matter.views, findings: matter.findings, history: matter.history,
      outcomes: isPublic ? nil : measurement?.outcomes)
    let sitePaths = site.paths
    siteCount = sitePaths.count
    paths = sitePaths + data.map(\.path)
  }

  /// What to tell about the team's own look of the site, a line each.
  ///
  /// - Parameter quiet: Whether to leave out what is no warning.
  /// - Returns: The lines; empty where there is nothing to tell.
  func remarks(quiet: Bool) -> String {
    let folders = skippedFolders.map { "note: \($0) is a folder, which is not read" }
    let remarks = site.remarks.filter { !quiet || $0.severity > .note }
      .map { "\($0.severity.rawValue): \($0.text)" }
    return ((quiet ? [] : folders) + remarks).map { "\($0.inert)\n" }.joined()
  }

  /// The bytes of a file; the same each time, on any thread.
  func page(at index: Int) throws -> [UInt8] {
    index < siteCount ? try site.page(at: index) : data[index - siteCount].bytes()
  }
}

extension SitePages {
  /// The bytes of a file that is published as it is, if they still may be.
  private static func attachment(
    _ path: String, in tree: WorkingTree
  ) throws(RunFailure) -> [UInt8] {
    switch tree.attachment(path) {
    case .failure(let failure): throw refusal(of: path, failure.reason)
    case .success(let bytes):
      guard AttachmentReview.allows(bytes, of: path) else {
        throw refusal(of: path, "it was changed while the site was made; persona check tells more")
      }
      return bytes
    }
  }

  private static func refusal(of path: String, _ reason: String) -> RunFailure {
    RunFailure(message: "\(path.inert) can't be published: \(reason)")
  }
}
