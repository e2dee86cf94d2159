internal import CoverageAnalysis
internal import SiteGenerator
internal import SourceDocuments
internal import WorkspaceModel

/// What the doctor finds in a workspace: what is read, what is not, and why.
enum WorkspaceExaminations {
  static func of(_ loaded: LoadedWorkspace) -> [Examination] {
    let unread = UnreadFiles(in: loaded.tree)
    return [
      .ok("workspace", "the workspace is \(loaded.root)"),
      .ok("files", "read are \(English.list(loaded.contents.dropLast()))"),
      unreadable(unread), leftOut(unread), attachments(unread),
      taxonomy(loaded), templates(loaded), findings(loaded),
    ].compactMap(\.self)
  }
}

extension WorkspaceExaminations {
  private static func unreadable(_ files: UnreadFiles) -> Examination? {
    guard files.unreadableCount > 0 else { return nil }
    return .warning(
      "files",
      "\(English.count(files.unreadableCount, "file or folder", plural: "files and folders")) "
        + "can't be read; persona check says which, and why")
  }

  private static func leftOut(_ files: UnreadFiles) -> Examination? {
    guard !files.leftOut.isEmpty else { return nil }
    var shown = files.leftOut.prefix(10).map { "\($0.path.quoted) (\($0.reason))" }
    if files.leftOut.count > 10 { shown.append("\(files.leftOut.count - 10) more") }
    return .ok("unread", "not read are \(English.list(shown))")
  }

  private static func attachments(_ files: UnreadFiles) -> Examination? {
    guard files.attachmentCount > 0 else { return nil }
    return .ok(
      "attachments",
      "\(English.count(files.attachmentCount, "other file")) beside the Markdown: "
        + "the site has those that a text links to")
  }

  private static func taxonomy(_ loaded: LoadedWorkspace) -> Examination {
    let isOwn = loaded.workspace.taxonomy.facts != nil
    var place = ""
    if case .own(let folder) = loaded.tree.layout.content {
      place = "; by it the assets lie in \(folder.quoted)"
    }
    return .ok(
      "taxonomy",
      isOwn
        ? "the taxonomy is `personas/taxonomy.md`\(place)"
        : "the taxonomy is the built-in one; `personas/taxonomy.md` would change it")
  }

  private static func templates(_ loaded: LoadedWorkspace) -> Examination {
    do {
      let names = try SiteOverrides(in: loaded.root).files.map(\.name)
      let remarks = try OwnLookCheck.found(in: loaded.root)
      guard remarks.isEmpty else {
        return .warning("templates", remarks.map(\.text).joined(separator: "; "))
      }
      return .ok(
        "templates",
        names.isEmpty
          ? "the site's templates are the built-in ones; `site-template/` would change them"
          : "`site-template/` takes the place of, or adds, \(English.quotedList(names))")
    } catch {
      return .warning(
        "templates", "persona build can't use `site-template/`; persona check says why")
    }
  }

  private static func findings(_ loaded: LoadedWorkspace) -> Examination {
    let summary = loaded.summary(of: loaded.findings)
    return loaded.findings.isEmpty
      ? .ok("findings", summary) : .warning("findings", "\(summary); persona check prints them")
  }
}
