import PersonaTestSupport
public import SourceDocuments
public import Testing
import WorkspaceModel

/// Each rule's own examples, which `persona explain` and the site's page of rules show.
struct RuleExampleTests {
  static let rules = DocumentRules.all + ModelRules.all

  @Test(arguments: rules)
  func wrongExampleIsFoundWhereItIsMarked(rule: Rule) {
    guard case .file(let path, let text) = rule.wrong else { return }
    let marked = MarkedText(text)
    let found = findings(path, marked.text)
    let places = found.map { "\($0.place.start.line):\($0.place.start.column)" }
    #expect(Set(found.map(\.rule.id)) == [rule.id])
    #expect(places == marked.places)
    #expect(found.allSatisfy { $0.place.path == path })
  }

  @Test(arguments: rules)
  func rightExampleIsClean(rule: Rule) {
    guard case .file(let path, let text) = rule.right else { return }
    #expect(findings(path, text).map(\.message) == [])
  }

  @Test func ruleIDsAreUnique() {
    let ids = Self.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  private func findings(_ path: String, _ text: String) -> [Diagnostic] {
    let files = ExampleWorkspace.files(with: path, text)
    return Workspace.read(files, rules: Set(Self.rules.map(\.id))).diagnostics
  }
}

extension Rule: CustomTestStringConvertible {
  /// The rule, as a failing test names it.
  public var testDescription: String { id }
}
