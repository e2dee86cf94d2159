import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

extension Workspace {
  /// The small workspace of the examples with one more file, or another one in the place of one.
  ///
  /// - Returns: The workspace, and the findings that are expected: one at each `↓`.
  static func with(_ path: String, _ marked: String) -> (workspace: Workspace, places: [String]) {
    let text = MarkedText(marked)
    let workspace = Workspace.read(ExampleWorkspace.files(with: path, text.text))
    return (workspace, text.places)
  }

  /// What is found, as `rule line:column`.
  var found: [String] {
    diagnostics.map { "\($0.rule.id) \($0.place.start.line):\($0.place.start.column)" }
  }

  func asset(_ id: String) -> Asset? { assets.first { $0.id == id } }

  func persona(_ id: String) -> Persona? { personas.first { $0.id == id } }

  /// Needs as `address`, with `!` where a mistake keeps every answer from it, and `?` where no file
  /// can point at it.
  func addresses(of persona: String) -> [String] {
    needs.ordinals.filter { personas[needs[$0].persona].id == persona }.map { ordinal in
      let need = needs[ordinal]
      return address(of: ordinal) + (need.hasError ? "!" : need.isAddressable ? "" : "?")
    }
  }

  /// Answers as `address`, with `!` where the address has an error, and the reply behind it.
  func written(_ answers: [AnswerPointer]) -> [String] {
    answers.map { answer in
      let address =
        switch answer.target {
        case .need(let need): address(of: need)
        case .faulty(let text): text + "!"
        }
      return address + (answer.reply.map { ": \($0.text)" } ?? "")
    }
  }
}
