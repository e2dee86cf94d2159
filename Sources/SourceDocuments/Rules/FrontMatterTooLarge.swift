/// Front matter over the limit of 64 KiB.
enum FrontMatterTooLarge {
  static let rule = Rule(
    id: "front-matter-too-large", severity: .error,
    summary: "Front matter is at most 64 KiB long.",
    why: "Tags are short; what is longer is text, and belongs below the front matter.",
    wrong: .words("An asset whose front matter holds the whole text of a white paper."),
    right: .words("The same asset with the text below the second `---`."))

  static func diagnostic(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    let size = (range.count + 1023) / 1024
    return Diagnostic(
      rule, at: file.place(file.bytesOfLine(1)),
      "the front matter is \(size) KiB long; the limit is \(Limits.frontMatterBytes / 1024) KiB"
    )
    .noting("move long texts below the second `---`")
    .with(effect: "no key of this file is read")
  }
}
