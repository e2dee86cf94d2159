internal import SourceDocuments
package import WorkspaceModel

/// What to say to a persona and what not to, as the section Messaging has it.
package struct PersonaMessaging: Sendable {
  /// The parts that hold what to say: all but those that are called Avoid.
  package let say: [PersonaSection]
  /// The parts that hold what not to say.
  package let avoid: [PersonaSection]

  package init(of persona: Persona) {
    var say: [PersonaSection] = []
    var avoid: [PersonaSection] = []
    for section in persona.sections where section.field == .messaging {
      if !section.content.html.isEmpty { say.append(section) }
      for part in section.subsections {
        if Self.isAvoid(part) { avoid.append(part) } else { say.append(part) }
      }
    }
    self.say = say.filter(\.isWritten)
    self.avoid = avoid.filter(\.isWritten)
  }
}

extension PersonaMessaging {
  /// Whether there is something to say; what to avoid alone is no message.
  package var hasMessage: Bool { !say.isEmpty }

  /// What to say, as a list by rank.
  package var sayPoints: [BriefPoint] {
    // The parts of the section itself are listed on their own.
    say.flatMap { $0.field == nil ? $0.points : $0.ownPoints }
  }

  /// What not to say, as a list by rank.
  package var avoidPoints: [BriefPoint] { avoid.flatMap(\.points) }

  private static func isAvoid(_ part: PersonaSection) -> Bool {
    let names: Set = ["avoid", "what-to-avoid", "do-not-say", "don-t-say", "never-say"]
    return names.contains(PersonaHeadings.normalized(part.heading.text))
  }
}

/// A statement about a persona, short enough for a list.
package struct BriefPoint: Sendable, Hashable {
  package let text: String
  /// Whether the file says that it is only assumed.
  package let isAssumed: Bool
}

extension PersonaSection {
  /// What it says as a list by rank: its items, else its first paragraph; then its parts in the
  /// same way.
  package var points: [BriefPoint] { ownPoints + subsections.flatMap(\.points) }

  /// What it says without its parts.
  package var ownPoints: [BriefPoint] {
    guard items.isEmpty else {
      return items.map { BriefPoint(text: $0.text, isAssumed: $0.isAssumed) }
    }
    return content.firstParagraph.map { [BriefPoint(text: $0, isAssumed: false)] } ?? []
  }
}
