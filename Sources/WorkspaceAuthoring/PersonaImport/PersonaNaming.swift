internal import SourceDocuments
internal import WorkspaceModel

/// What the headings of personas say: a title, and the id of a file.
struct PersonaNaming {
  private let vocabulary: ImportVocabulary

  init(_ workspace: Workspace) {
    vocabulary = ImportVocabulary(workspace)
  }
}

extension PersonaNaming {
  /// The title in a heading: without a number and the word persona before it.
  static func title(in heading: String) -> String {
    var text = heading[...].drop { $0.isNumber || ".) #".contains($0) }
    if text.isEmpty { text = heading[...] }
    for word in ["buyer persona", "persona"] where text.lowercased().hasPrefix(word) {
      // "Persona: Bea", "Persona 2 – Bea", "Persona A: Bea".
      let rest = text.dropFirst(word.count)
      guard let sign = rest.prefix(5).firstIndex(where: { ":–—-".contains($0) }) else { continue }
      let name = rest[sign...].dropFirst().drop { $0 == " " }
      if !name.isEmpty { text = name }
      break
    }
    return LeadIn.plain(text)
  }

  /// The id that a heading most likely stands for: of a persona that is there, else one made from the
  /// part of it that names a role.
  func id(for heading: String) -> String {
    let title = Self.title(in: heading)
    let parts = Self.parts(of: title)
    for name in [title] + parts {
      if let id = vocabulary.id(name, for: .personas) { return id }
    }
    let best =
      parts.first(where: Self.isShortForm) ?? parts.first(where: Self.namesRole) ?? title
    let name = best.lowercased().hasPrefix("the ") ? String(best.dropFirst(4)) : best
    let id = Identifier.suggestion(for: name.replacing("/", with: " "))
    let short = String(id.prefix(60))
    if short.isEmpty { return "persona" }
    return Identifier.isValid(short) && Self.isFree(short) ? short : "persona-\(short.prefix(40))"
  }

  /// Whether a file of this id is read as a persona.
  static func isFree(_ id: String) -> Bool {
    FileKind.of(FileKind.persona.path(of: id))?.kind == .persona
  }

  /// The parts of `Tina – Platform engineer`, `Tina, Platform engineer`, `Platform engineer (Tina)`.
  private static func parts(of title: String) -> [String] {
    var text = title
    for sign in [" – ", " — ", " - ", ": ", " | ", ", ", " (", ")"] {
      text = text.replacing(sign, with: "\n")
    }
    return text.split(separator: "\n").map { LeadIn.plain($0) }.filter(PageText.says)
  }

  /// Whether a text is a well-known short form of a role: CFO, CISO.
  private static func isShortForm(_ text: String) -> Bool {
    let words = HeadingText.words(of: text)
    return words.count == 1 && words[0].hasPrefix("c") && text == text.uppercased()
      && Identifier.title(of: words[0]) == text
  }

  private static func namesRole(_ text: String) -> Bool {
    HeadingText.words(of: text).contains { word in roles.contains(where: word.hasPrefix) }
  }

  /// The beginnings of words that name what somebody does.
  private static let roles = [
    "chief", "officer", "director", "manager", "head", "lead", "vp", "vice", "president", "owner",
    "engineer", "admin", "architect", "analyst", "buyer", "procurement", "founder", "developer",
    "leiter", "leitung", "geschäfts", "directeur", "responsable",
  ]
}
