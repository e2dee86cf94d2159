/// A file over the limit of 1 MiB.
enum FileTooLarge {
  static let rule = Rule(
    id: "file-too-large", severity: .error,
    summary: "A file is at most 1 MiB long.",
    why: "One asset is one file; a megabyte of text is a library in one file.",
    wrong: .words("`content/all-our-posts.md` with every post of ten years."),
    right: .words("One file a post."))

  static func diagnostic(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: file.path),
      "the file is longer than \(Limits.fileBytes / 1024) KiB, which is the limit"
    )
    .noting("split it: one asset, one file")
    .with(effect: "nothing of this file is read")
  }
}
