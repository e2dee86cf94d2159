internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona adds to a criterion of a lead definition, in lines.
struct ComplementWords {
  private let workspace: Workspace
  private let wording: Wording

  init(_ coverage: Coverage, _ wording: Wording) {
    workspace = coverage.workspace
    self.wording = wording
  }
}

extension ComplementWords {
  func lines(of complement: CriterionComplement) -> [String] {
    let persona = workspace.personas[complement.persona].title
    if complement.isOwn { return [Wording.ownCriterion] }
    return complement.parts.map { part in
      "\(persona) adds: \(wording.name(of: part.source)): \(Self.joined(words(of: part.content)))"
    }
  }

  /// The items of a section and of those below it, else its first paragraph.
  static func words(of section: PersonaSection) -> [String] {
    section.points.map(\.markedText)
  }

  /// Sentences one after the other; what does not end as one, with a semicolon between.
  static func joined(_ texts: [String]) -> String {
    var line = ""
    for text in texts {
      if let last = line.unicodeScalars.last {
        line += ".!?…".unicodeScalars.contains(last) ? " " : "; "
      }
      line += text
    }
    return line
  }
}

extension ComplementWords {
  private func words(of content: CriterionComplement.Content) -> [String] {
    switch content {
    case .texts(let texts): texts
    case .personas(let personas): personas.map { workspace.personas[$0].title }
    case .sections(let sections): sections.flatMap(Self.words)
    case .segments(let notes): notes.map(words)
    case .needs(let needs): needs.map { workspace.needs[$0].text }
    }
  }

  private func words(of note: SegmentNote) -> String {
    let profile = note.profile.map { "\($0.label): \($0.text)" }
    let words = profile + [note.because].compactMap(\.self) + note.sections.flatMap(Self.words)
    return "\(workspace.taxonomy.title(of: note.segment)): \(Self.joined(words))"
  }
}
