internal import SourceDocuments

/// A file that is not read because of how its name ends.
enum NearlyMarkdown {
  static let rule = Rule(
    id: "nearly-markdown", severity: .error,
    summary: "The files that are read have names that end in `.md`, in small letters.",
    why: "A persona that is not read takes its questions with it, and coverage would look better.",
    wrong: .words("`personas/cfo.markdown`, `personas/cfo.MD`, `personas/taxonomy.yaml`."),
    right: .words("`personas/cfo.md`, `personas/taxonomy.md`."))

  static func diagnostic(_ path: String, rightPath: String) -> Diagnostic {
    let name = { (path: String) in String(path.split(separator: "/").last ?? "") }
    let found = Diagnostic(
      rule, at: Place(wholeFile: path),
      "this file is not read, because its name does not end in `.md`"
    )
    .noting("rename it to \(name(rightPath).quoted)")
    .with(effect: "nothing of it counts")
    return NearName.isPlainYAML(path)
      ? found.noting("in it, a line `---` stands above and below what is written now") : found
  }
}
