import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Rows of a persona's tables that name a field.
struct FieldRowsTests {
  private func fields(_ body: String) -> [String] {
    let workspace = Workspace.read([
      "personas/cfo.md": "---\ntitle: CFO\n---\n\(body)",
      "personas/taxonomy.md": "---\nheadings: {Yardsticks: success-metrics}\n---\nGuide.\n",
    ])
    return workspace.personas[Ordinal(0)].sections.map { section in
      let items = section.items.map { "\($0.text) (\($0.line))" }.joined(separator: ", ")
      return "\(section.heading.text)=\(section.field?.rawValue ?? "–"): \(items)"
    }
  }

  @Test func aRowIsTheSectionThatItNames() {
    #expect(
      fields(
        "| Attribute | Value |\n| --- | :-: |\n| Goals | One *bill* |\n| **Deal-breakers** | A \\| b |\n"
          + "| Yardsticks | (assumed) Cost |\n| Titles | CFO |\n| Journey | x |\n| Goals | |\n")
        == [
          "Goals=goals: One bill (6)", "Deal-breakers=objections: A | b (7)",
          "Yardsticks=success-metrics: Cost (8)",
        ])
  }

  @Test func tablesOfOtherFormsAndBelowFieldsAreText() {
    #expect(fields("| Goals | a |\n") == [])
    #expect(fields("| Goals | a | b |\n| --- | --- | --- |\n| Triggers | a | b |\n") == [])
    #expect(
      fields("## Messaging\n| A | b |\n|---|---|\n| Goals | a |\n") == ["Messaging=messaging: "])
    #expect(
      fields("## Profile\n| A | b |\n|---|---|\n| Goals | a |\n") == [
        "Profile=–: ", "Goals=goals: a (7)",
      ])
  }
}
