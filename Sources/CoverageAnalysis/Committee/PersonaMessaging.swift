public import SourceDocuments
public import WorkspaceModel

/// What to say to a persona and what not to, as the section Messaging has it.
public struct PersonaMessaging: Sendable {
  /// The section part by part, those without a text left out.
  public let parts: [Part]

  /// The text below one heading, without what stands below deeper ones.
  public struct Part: Sendable {
    public let kind: Kind
    /// The heading, where it says more than the kind.
    public let heading: String?
    public let content: MarkdownContent
    public let points: [BriefPoint]
  }

  public enum Kind: Sendable, Hashable {
    /// Below Messaging itself, or below Say.
    case say
    /// Below Avoid.
    case avoid
    /// Below a heading of the team's own, of which nobody knows which of the two it means.
    case other
  }

  public init(of persona: Persona) {
    parts = persona.sections.filter { $0.field == .messaging }.flatMap { section in
      Self.parts(of: section, .say, heading: nil, below: .other)
    }
  }
}

extension PersonaMessaging {
  public subscript(kind: Kind) -> [Part] { parts.filter { $0.kind == kind } }

  /// Whether there is something to say; what to avoid alone is no message.
  public var hasMessage: Bool { parts.contains { $0.kind == .say } }

  /// A section with the deeper ones below it; one that is called neither Say nor Avoid is of a kind
  /// that its parent decides.
  private static func parts(
    of section: PersonaSection, _ kind: Kind, heading: String?, below others: Kind
  ) -> [Part] {
    let own = Part(
      kind: kind, heading: heading, content: section.content, points: section.ownPoints)
    return (section.content.html.isEmpty ? [] : [own])
      + section.subsections.flatMap { part in
        switch PersonaHeadings.normalized(part.heading.text) {
        case "say": parts(of: part, .say, heading: nil, below: .say)
        case "avoid": parts(of: part, .avoid, heading: nil, below: .avoid)
        default: parts(of: part, others, heading: part.heading.text, below: others)
        }
      }
  }
}

/// A statement about a persona, short enough for a list.
public struct BriefPoint: Sendable, Hashable {
  public let text: String
  /// Whether the file says that it is only assumed.
  public let isAssumed: Bool

  /// The text, with the mark that the file gives it.
  public var markedText: String { (isAssumed ? "(assumed) " : "") + text }
}

extension PersonaSection {
  /// What it says as a list by rank: its items, else its first paragraph; then its parts in the
  /// same way.
  public var points: [BriefPoint] { ownPoints + subsections.flatMap(\.points) }

  /// What it says without its parts.
  fileprivate var ownPoints: [BriefPoint] {
    guard items.isEmpty else {
      return items.map { BriefPoint(text: $0.text, isAssumed: $0.isAssumed) }
    }
    return content.firstParagraph.map { [BriefPoint(text: $0, isAssumed: false)] } ?? []
  }
}
