internal import SourceDocuments

/// Whether a page can be cut as it was asked for.
struct PageCut {
  private let name: String
  private let page: PersonaPage
  private let split: PageSplit

  init(_ name: String, _ page: PersonaPage, _ split: PageSplit) {
    self.name = name
    self.page = page
    self.split = split
  }
}

extension PageCut {
  /// Refuses a page without anything to import.
  func check() throws(ImportRefusal) {
    guard split != .whole else { return try checkWhole() }
    guard page.personas.isEmpty else { return }
    throw ImportRefusal(
      "\(name.inert) has no heading of level \(split.level), so nothing is cut there; \(headings)")
  }

  /// One persona has each of its sections once.
  private func checkWhole() throws(ImportRefusal) {
    guard let persona = page.personas.first else {
      throw ImportRefusal(
        "\(name.inert) has no text below its title, so there is nothing to import")
    }
    let survey = PageSurvey([persona], keys: [])
    let often = survey.repeated.prefix(3)
    guard often.count > 1, let first = often.first else { return }
    throw ImportRefusal(
      "\(name.inert) seems to tell of several personas: \(first.text.quoted) stands in it "
        + "\(first.count) times; say at which headings it is cut, with --split h2 or the like\n"
        + headings)
  }

  private var headings: String {
    let counts = page.headings.sorted { $0.key < $1.key }.map { level, count in
      "\(count) of h\(level)"
    }
    return counts.isEmpty ? "it has no headings at all" : "it has \(English.list(counts))"
  }
}
