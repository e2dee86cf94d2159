public import SourceDocuments
public import WorkspaceModel

/// What a page of personas becomes in a workspace: a pure function of the page, its map and the files.
///
/// No file that is there is touched.
public struct PersonaPageImport {
  /// The page's name.
  public let name: String
  /// The new files, each with the persona's heading and line.
  public private(set) var created: [(heading: PageHeading, file: NewFile)] = []
  /// The personas whose files are there already.
  public private(set) var existing: [(heading: PageHeading, path: String)] = []
  /// The labels with what they mean, in the order of the page.
  let labels: [(label: PageSurvey.Label, meaning: LabelMeaning)]
  /// Values that stay text, and why.
  private(set) var asText: [(label: PageLabel, reason: String)] = []
  /// What is not imported, with its lines.
  private(set) var leftOut: [(lines: ClosedRange<Int>, what: String)] = []
  /// Links that lead to files beside the page, with the new file.
  private(set) var links: [(path: String, destination: String)] = []

  /// The heading of a persona.
  public struct PageHeading: Sendable {
    public let text: String
    public let line: Int
  }

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - file: The page.
  ///   - map: How it is read.
  ///   - workspace: What is there.
  ///   - tree: Its files.
  /// - Throws: A refusal of a page that can't be read by the map, or does not tell of buyers.
  public init(
    _ file: SourceFile, map: PersonaPageMap, into workspace: Workspace, _ tree: any SourceTree
  ) throws(ImportRefusal) {
    name = file.path
    let page = try PageReader.read(file, map.split) { map.meaning(of: $0) }
    try PageCut(file.path, page, map.split).check()
    let naming = PersonaNaming(workspace)
    let chosen = page.personas.filter { map.personas[$0.heading] != "" }
    let survey = PageSurvey(chosen, keys: map.split == .whole ? page.keys : [])
    labels = survey.labels.map { ($0, map.meaning(of: $0.text)) }
    guard map.isOfBuyers else { throw Self.refusal(of: file.path, survey, map) }
    var taken = Set(tree.entries.map { $0.path.lowercased() })
    let there = taken
    for persona in chosen {
      let title = Self.title(of: persona, page, file.path)
      let wanted = map.personas[persona.heading] ?? naming.id(for: title)
      add(
        ImportedPersona(persona, title: title, of: page, map, workspace.taxonomy), persona,
        at: FileKind.persona.path(of: wanted), there: there, &taken)
    }
    noteLeftOut(of: page, chosen: Set(chosen.map(\.lines.lowerBound)), map)
  }
}

extension PersonaPageImport {
  private static func refusal(
    of name: String, _ survey: PageSurvey, _ map: PersonaPageMap
  ) -> ImportRefusal {
    let labels = English.quotedList(survey.labels.map(\.text))
    let known = survey.labels.count { map.meaning(of: $0.text).isOfBuyers }
    let count =
      survey.labels.isEmpty
      ? "no heading and no bold label is read in it"
      : "\(known == 0 ? "none" : "one") of its \(English.count(survey.labels.count, "label")) "
        + "(\(labels)) says how somebody buys, such as decision criteria or objections"
    let lead =
      survey.isLeadDefinition
      ? "it looks like a lead definition: persona new lead-definition ID makes a file for one\n"
      : ""
    return ImportRefusal(
      "\(name.inert) does not look like a page of buyer personas, so nothing was imported: \(count)\n"
        + lead
        + "if it is one all the same, write `buyer-personas: yes` in \(map.path.inert), and what its "
        + "labels mean")
  }

  private static func title(of persona: PagePersona, _ page: PersonaPage, _ path: String) -> String
  {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let heading = persona.heading.isEmpty ? page.title ?? "" : persona.heading
    return heading.isEmpty
      ? Identifier.title(of: Identifier.suggestion(for: stem))
      : PersonaNaming.title(in: heading)
  }

  private mutating func add(
    _ imported: ImportedPersona, _ persona: PagePersona, at wanted: String, there: Set<String>,
    _ taken: inout Set<String>
  ) {
    let heading = PageHeading(text: persona.heading, line: persona.lines.lowerBound)
    guard !there.contains(wanted) else { return existing.append((heading, wanted)) }
    var path = wanted
    var number = 1
    while !taken.insert(path).inserted {
      number += 1
      path = "\(wanted.dropLast(3))-\(number).md"
    }
    let file = NewFile(path: path, text: imported.text)
    created.append((heading, file))
    asText += imported.asText
    links += Self.links(in: file).map { (path, $0) }
    leftOut += persona.leftOut.map { label in
      (label.line...label.line, "the head of a table whose rows are sections now: \(label.text)")
    }
  }

  private mutating func noteLeftOut(
    of page: PersonaPage, chosen: Set<Int>, _ map: PersonaPageMap
  ) {
    leftOut += page.outside.map { lines, headings in
      let below = headings.isEmpty ? "" : ": \(English.quotedList(headings))"
      return (lines, "what belongs to no persona\(below)")
    }
    for persona in page.personas where !chosen.contains(persona.lines.lowerBound) {
      leftOut.append((persona.lines, "\(persona.heading.quoted), which the map ignores"))
    }
    if map.split != .whole, let first = page.keys.first, let last = page.keys.last {
      leftOut.append(
        (
          first.line...last.line,
          "the page's own front matter: \(English.quotedList(page.keys.map(\.name)))"
        ))
    }
    leftOut.sort { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// Where the links and pictures of a file lead that are not on the web.
  private static func links(in file: NewFile) -> [String] {
    let document = SourceDocument(
      SourceFile(path: file.path, bytes: Array(file.text.utf8)), readsLabels: true)
    var found: [String] = []
    var contents = [document.body.preamble]
    var sections = document.body.sections
    while let section = sections.popLast() {
      contents.append(section.content)
      sections += section.subsections
    }
    for link in contents.flatMap(\.html.links) where !found.contains(link.destination) {
      if !link.destination.hasPrefix("#") { found.append(link.destination) }
    }
    return found.sorted()
  }
}
