import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// How needs without a name are told apart.
struct NeedNamingTests {
  @Test func aNameThatIsTakenGetsANumberInTheOrderOfTheFile() throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona(
        "",
        """
        ### Evaluation
        - Question: What does moving cost us?
        - Proof (moving-cost): A peer's bill.
        - Question: How does moving cost us?
        ### Selection
        - Question: Does moving cost us?
        - Question: Who signs?
        """),
      "content/a.md": Sample.asset("covers: {cfo: [evaluation]}"),
    ])
    #expect(
      try names("cfo.evaluation", in: coverage) == [
        "moving-cost-2", "moving-cost", "moving-cost-3",
      ])
    #expect(try names("cfo.selection", in: coverage) == ["moving-cost", "signs"])
  }

  @Test(.timeLimit(.minutes(1))) func hundredsOfNeedsWithoutANameAreNamedApart() throws {
    let needs = (0..<200).map { "- Question: What about the matter?\($0)\n" }.joined()
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("", "### Evaluation\n\(needs)"),
      "content/a.md": Sample.asset("covers: {cfo: [awareness]}"),
    ])
    let names = try names("cfo.evaluation", in: coverage)
    #expect(names.count == 200)
    #expect(Set(names).count == 200)
  }

  /// The last parts of the addresses that new assets for a cell's open needs point at.
  private func names(_ cell: String, in coverage: Coverage) throws -> [String] {
    let wording = Wording(coverage)
    return try coverage.cell(cell).needs.compactMap { need in
      let lines = wording.newAsset(answering: need.need).text.split(separator: "\n")
      let item = lines.first { $0.hasPrefix("- cfo.") }?.prefix { $0 != ":" }
      return item?.split(separator: ".").last.map(String.init)
    }
  }
}
