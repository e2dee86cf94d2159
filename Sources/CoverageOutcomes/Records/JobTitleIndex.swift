internal import SourceDocuments
internal import WorkspaceModel

/// Finds the persona of a job title by the titles that the personas' files list.
struct JobTitleIndex: Sendable {
  /// The words of each listed title, with the persona that alone lists it; longest first.
  private let titles: [(words: [String], title: String, persona: Ordinal<Persona>)]

  init(_ workspace: Workspace) {
    var owners: [[String]: (title: String, personas: Set<Ordinal<Persona>>)] = [:]
    for (persona, ordinal) in zip(workspace.personas, workspace.personas.ordinals) {
      for title in persona.jobTitles {
        let words = Self.words(of: title)
        guard !words.isEmpty else { continue }
        owners[words, default: (title, [])].personas.insert(ordinal)
      }
    }
    titles = owners.compactMap { words, owner in
      owner.personas.count == 1 ? owner.personas.first.map { (words, owner.title, $0) } : nil
    }.sorted { left, right in
      left.words.count != right.words.count
        ? left.words.count > right.words.count
        : left.words.joined(separator: " ").precedes(right.words.joined(separator: " "))
    }
  }

  /// The persona of which a listed title stands word for word in a job title.
  ///
  /// - Parameter jobTitle: What stands on somebody's card.
  /// - Returns: The persona with the title that was found: the longest one; none where the longest
  ///   ones are of several personas.
  func persona(of jobTitle: String) -> Stakeholder.Inference? {
    let words = Self.words(of: jobTitle)
    guard !words.isEmpty else { return nil }
    let found = titles.filter { Self.contains($0.words, in: words) }
    guard let longest = found.first else { return nil }
    let equals = found.filter { $0.words.count == longest.words.count }
    guard Set(equals.map(\.persona)).count == 1 else { return nil }
    return Stakeholder.Inference(persona: longest.persona, words: longest.title)
  }

  private static func contains(_ part: [String], in words: [String]) -> Bool {
    words.count >= part.count
      && (0...words.count - part.count).contains { Array(words[$0..<$0 + part.count]) == part }
  }

  private static func words(of title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
