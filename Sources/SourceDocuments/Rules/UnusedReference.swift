/// A line such as `[Note]: important`, which Markdown takes for the address of a link that nobody makes.
enum UnusedReference {
  static let rule = Rule(
    id: "unused-reference", severity: .warning,
    summary: "A line that begins with `[name]:` holds the address of a link, and is not shown.",
    why: "Where no link uses it, its words are on no page.",
    wrong: .asset("---\ntitle: Payback\n---\nWhat delay costs.\n\n↓[Note]: provisional\n"),
    right: .asset("---\ntitle: Payback\n---\nWhat delay costs.\n\nNote: provisional\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this line is left out of the page: no link uses it")
      .noting("leave the brackets out, or delete the line")
  }

  /// The findings of a body that begins at a byte of its file.
  static func diagnostics(
    _ definitions: [LinkDefinition], in file: SourceFile, from start: Int
  ) -> [Diagnostic] {
    guard !definitions.isEmpty else { return [] }
    let uses = LinkDefinition.names(in: file.bytes[start...])
    let written = definitions.reduce(into: [:]) { counts, definition in
      counts[definition.name, default: 0] += 1
    }
    var seen: Set<String> = []
    return definitions.compactMap { definition in
      let name = definition.name
      let isUsed = uses[name, default: 0] > written[name, default: 0]
      let isFirst = seen.insert(name).inserted
      guard !isUsed || !isFirst else { return nil }
      let place = file.place(definition.range)
      return isFirst ? diagnostic(at: place) : again(at: place)
    }
  }

  private static func again(at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "this line is left out of the page: the name leads elsewhere already"
    )
    .noting("give it another name, or leave the brackets out")
  }
}
