internal import SourceDocuments
internal import WorkspaceModel

/// Turns what a page says of a persona into a file: each section under its name, the rest as it stands.
struct ImportedPersona {
  private let persona: PagePersona
  private let page: PersonaPage
  private let map: PersonaPageMap
  private let taxonomy: Taxonomy
  private var front: [(key: String, lines: [String])] = []
  private var body: [String] = []
  /// The parts that stand in the front matter.
  private var inFrontMatter: Set<Int> = []
  /// The labels whose values no key can hold, and why.
  private(set) var asText: [(label: PageLabel, reason: String)] = []

  /// - Parameters:
  ///   - persona: What the page says of it.
  ///   - title: What it is called.
  ///   - page: The page, with the front matter of a whole file.
  ///   - map: What its labels mean.
  ///   - taxonomy: What values can mean.
  init(
    _ persona: PagePersona, title: String, of page: PersonaPage, _ map: PersonaPageMap,
    _ taxonomy: Taxonomy
  ) {
    self.persona = persona
    self.page = page
    self.map = map
    self.taxonomy = taxonomy
    if map.split == .whole { takeKeys() }
    if !front.contains(where: { $0.key == "title" }) {
      front.insert(("title", ["title: \(title.asShortYAML)"]), at: 0)
    }
    for index in persona.parts.indices.dropFirst() { takeValue(of: index) }
    writeBody()
  }

  /// All of the file.
  var text: String {
    let lines = ["---"] + front.flatMap(\.lines) + ["---"] + PageText.trimmed(body) + references
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ImportedPersona {
  /// The keys of a page that tells of one persona: ours as they are, those of others as the map says,
  /// the rest as keys of the team's own.
  private mutating func takeKeys() {
    front = page.comments.isEmpty ? [] : [("", page.comments)]
    for key in page.keys {
      let name = name(of: key)
      let isTaken = front.contains { $0.key == name }
      let shown = isTaken ? "x-line-\(key.line)" : name
      front.append((shown, ["\(shown)\(key.value.first ?? ":")"] + key.value.dropFirst()))
    }
  }

  private func name(of key: PageKey) -> String {
    let isOurs = FileKind.persona.keys.contains { $0.name == key.name }
    if isOurs || key.name.hasPrefix("x-") { return key.name }
    if case .key(let meant) = map.meaning(of: key.name) { return meant.rawValue }
    let id = Identifier.suggestion(for: key.name.replacing("_", with: "-"))
    return "x-\(id.isEmpty ? "line-\(key.line)" : id)"
  }

  private func meaning(_ part: Int) -> LabelMeaning {
    map.meaning(of: persona.parts[part].label.text)
  }

  /// Takes a part into the front matter, where its key can hold all of its text.
  private mutating func takeValue(of index: Int) {
    guard case .key(let key) = meaning(index), persona.parts[index].below.isEmpty else { return }
    let part = persona.parts[index]
    guard !front.contains(where: { $0.key == key.rawValue }) else {
      return asText.append((part.label, "\(key.rawValue.quoted) is written already"))
    }
    switch PageValue.read(part.text, for: key, in: taxonomy) {
    case .success(let value):
      front.append((key.rawValue, ["\(key.rawValue): \(value.onOneLine)"]))
      inFrontMatter.insert(index)
    case .failure(let fault): asText.append((part.label, fault.reason))
    }
  }
}

extension ImportedPersona {
  private mutating func writeBody() {
    body = persona.parts[0].text
    var stages: [Int] = []
    for part in persona.parts[0].below {
      var waiting = [part]
      while !waiting.isEmpty {
        let next = waiting.removeFirst()
        if meaning(next) == .stage {
          stages.append(next)
        } else {
          write(next, level: 2, &waiting)
        }
      }
    }
    guard !stages.isEmpty else { return }
    append(["## \(PersonaHeadings[.journey].name)"])
    var none: [Int] = []
    for stage in stages { write(stage, level: 3, &none) }
  }

  /// Writes a part with those below it, but for sections of the language that stand below a heading of
  /// the team's own: they wait until it is written.
  private mutating func write(_ index: Int, level: Int, _ waiting: inout [Int]) {
    guard !inFrontMatter.contains(index) else { return }
    append(["\(String(repeating: "#", count: min(level, 6))) \(heading(of: index))"])
    append(text(of: persona.parts[index]))
    for child in persona.parts[index].below {
      if isOfItsOwn(child, below: index) {
        waiting.append(child)
      } else {
        write(child, level: level + 1, &waiting)
      }
    }
  }

  /// Whether a part is a section of the language, rather than a piece of the one above it.
  private func isOfItsOwn(_ index: Int, below parent: Int) -> Bool {
    switch meaning(parent) {
    case .section(.journey), .stage: false
    case .section(let field):
      if case .section(let own) = meaning(index) {
        own != field && !isSubheading(index, of: field)
      } else {
        false
      }
    case .key, .keep, .open: meaning(index).holdsText
    }
  }

  private func isSubheading(_ index: Int, of field: PersonaField) -> Bool {
    let names = PersonaHeadings[field].subheadings.map(LabelNames.folded)
    return names.contains(LabelNames.folded(persona.parts[index].label.text))
  }

  /// The team's own words where the language knows them, else the name of what they mean.
  private func heading(of index: Int) -> String {
    let label = persona.parts[index].label.text
    guard case .section(let field) = meaning(index),
      PersonaHeadings.field(of: label, in: taxonomy) != field
    else { return label }
    return PersonaHeadings[field].name
  }

  /// The text of a part; a value of one line is an item, as the sections of the language have.
  private func text(of part: PagePart) -> [String] {
    let text = PageText.trimmed(part.text)
    guard case .leadIn = part.origin, let first = text.first, PageText.says(first),
      !first.hasPrefix("- ")
    else { return text }
    return text.count == 1 ? ["- \(first)"] : text
  }

  private mutating func append(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if let last = body.last, PageText.says(last) { body.append("") }
    body += lines
  }
}

extension ImportedPersona {
  /// The places to which its references lead, where they are written elsewhere on the page.
  private var references: [String] {
    guard !page.references.isEmpty else { return [] }
    let own = Set(body)
    let used = Set(body.flatMap { $0.split(separator: "[").compactMap(Self.label) })
    let lines = page.references.filter { line in
      Self.label(line.dropFirst()).map(used.contains) ?? false && !own.contains(line)
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// The label of a reference behind its opening bracket.
  private static func label(_ text: Substring) -> Substring? {
    text.firstIndex(of: "]").map { text[..<$0] }
  }
}
