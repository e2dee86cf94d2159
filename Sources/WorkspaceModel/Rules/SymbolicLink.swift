internal import SourceDocuments

/// A symbolic link among the files of the workspace.
enum SymbolicLink {
  static let rule = Rule(
    id: "symbolic-link", severity: .error,
    summary: "The files of a workspace are files, not symbolic links.",
    why: "Nothing outside the workspace is read, so that a page never shows what nobody published.",
    wrong: .words("`content/plan.md` as a link to a file on somebody's desktop."),
    right: .words("A copy of that file."))

  static func diagnostic(_ path: String, target: String) -> Diagnostic {
    Diagnostic(rule, at: Place(wholeFile: path), "this is a symbolic link to \(target.quoted)")
      .noting("put a copy of the file here instead")
      .with(effect: "it is not read")
      .tellingPrivateThings
  }
}
