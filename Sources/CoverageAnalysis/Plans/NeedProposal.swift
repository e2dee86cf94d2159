internal import SourceDocuments
public import WorkspaceModel

/// Words of a persona's file that could be written as a need.
public struct NeedProposal: Sendable, Hashable {
  public let kind: Need.Kind
  public let text: String
  /// The line of the persona's file on which they stand.
  public let line: Int
}

extension NeedProposal {
  /// What the sections of a persona offer, the objections first, then the jobs, then questions that
  /// stand elsewhere; without what is written as a need already.
  static func all(of persona: Ordinal<Persona>, in workspace: Workspace) -> [NeedProposal] {
    let sections = workspace.personas[persona].sections.filter { $0.field != .journey }
    let written = Set(
      workspace.needs.lazy.filter { $0.persona == persona }.map { HeadingText.normalized($0.text) })
    let objections = sections.filter { $0.field == .objections }.flatMap(\.allItems)
    let jobs = sections.filter { $0.field == .jobsToBeDone }.flatMap(\.allItems)
    let questions = sections.filter { $0.field != .objections && $0.field != .jobsToBeDone }
      .flatMap(\.allItems).filter { $0.text.hasSuffix("?") }
    var seen = written
    return
      (objections.map { NeedProposal(.objection, $0) }
      + (jobs + questions).map { NeedProposal(.question, $0) })
      .filter { seen.insert(HeadingText.normalized($0.text)).inserted }
  }

  private init(_ kind: Need.Kind, _ item: PersonaItem) {
    self.init(kind: kind, text: item.text, line: item.line)
  }
}

extension PersonaSection {
  fileprivate var allItems: [PersonaItem] { items + subsections.flatMap(\.allItems) }
}
