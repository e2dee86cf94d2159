internal import SourceDocuments

/// A folder of assets that is not there, or that holds something else.
enum BadContentFolder {
  static let rule = Rule(
    id: "bad-content-folder", severity: .error,
    summary: "`content` names a folder of assets inside the workspace.",
    why: "While nobody can tell which files are the assets, none is read, so that no figure rises.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\ncontent: ↓../site/posts\n---\nHow we tag.\n"),
    right: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\ncontent: content\n---\nHow we tag.\n")
  )

  static func diagnostic(_ path: String, _ reason: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the assets can't lie in \(path.quoted)").noting(reason)
      .with(effect: "no asset is read")
  }

  static func missing(_ path: String, at place: Place) -> Diagnostic {
    diagnostic(
      path, "there is no such folder with a file in it, from the workspace's root", at: place)
  }
}
