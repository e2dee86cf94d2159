public import WorkspaceModel

/// Somebody to ask a persona for, because they decide together.
public struct NextPerson: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// Whether the one who is asked must convince them.
  public let isToBeConvinced: Bool
  /// Whether the one who is asked listens to them.
  public let isHeard: Bool
  /// Whether they listen to the one who is asked.
  public let listens: Bool
}

extension NextPerson {
  /// Those whom a persona must convince, then those to whom they listen; nobody twice, and nobody
  /// who is not looked at.
  static func all(after persona: Ordinal<Persona>, in coverage: Coverage) -> [NextPerson] {
    let personas = coverage.workspace.personas
    let (convinces, hears) = (personas[persona].convinces, personas[persona].listensTo)
    var seen: Set<Ordinal<Persona>> = [persona]
    return (convinces + hears).filter { seen.insert($0).inserted && coverage[$0].isInScope }
      .map { other in
        NextPerson(
          persona: other, isToBeConvinced: convinces.contains(other),
          isHeard: hears.contains(other), listens: personas[other].listensTo.contains(persona))
      }
  }
}
