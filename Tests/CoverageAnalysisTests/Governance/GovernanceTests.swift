import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What is to be checked again, tidied up and settled.
struct GovernanceTests {
  @Test(arguments: [
    ("00000000", nil, 1), (NeedFingerprint.of("What does it cost?"), nil, 0),
    ("00000000", "strong-requires: [answers]", 1),
  ])
  func anAnswerIsCheckedAgainWhenItsNeedHasChanged(
    fingerprint: String, rules: String?, count: Int
  ) {
    let coverage = Sample.one(
      ["reviewed-against": "{cfo.evaluation.cost: \"\(fingerprint)\"}"], rules: rules)
    let rechecks = Governance(of: coverage).rechecks
    #expect(rechecks.count == count)
    if let answer = rechecks.first {
      #expect(
        Wording(coverage).recheck(of: answer)
          == "\"A\" answers the question \"What does it cost?\", which now reads otherwise than at "
          + "the last review: read it again, put right what no longer fits, and stamp that: "
          + "`persona review --done content/a.md`.")
    }
  }

  @Test func onlyTagsThatTheTeamListsCanBeUnused() {
    #expect(Governance(of: Coverage(Sample.cfo)).unusedTags == [])
    #expect(
      unused(
        """
        channels: [email, fax, {id: telex, deprecated: fax}]
        stages: [evaluation, dreaming]
        influence: [low, huge]
        buying-roles: [{id: payer, required: true}, {id: reader, required: false}]
        asset-roles: [proof, fun]
        asset-types: [{id: tour, role: proof}]
        owners: [ann, bob]
        """, ["content/b.md": Sample.asset("owner: bob")]) == [
          "buying-roles: reader", "asset-roles: fun", "asset-types: tour", "channels: fax",
          "owners: ann",
        ])
  }

  @Test func aTagIsUsedWhereverAFileNamesIt() {
    let lists = """
      segments: [a, b, c, d, e]
      channels: [a, b, c, d, e]
      formats: [a, b, c]
      stances: [a, b]
      themes: [a]
      use-cases: [a]
      next-steps: [a, b]
      evidence-kinds: [a]
      lead-criteria: [a, b]
      """
    let files = [
      "personas/p.md": Sample.asset(
        """
        segments: [a]
        channels: [a]
        formats: [a]
        stance: a
        evidence: [{kind: a}]
        by-segment: {b: {channels: [b], formats: [b], stance: b, because: Law}}
        """),
      "personas/lead-definitions/l.md": Sample.asset("segments: [c]\ncriteria: {a: Yes, b: No}"),
      "content/a.md": Sample.asset(
        """
        segments: [d]
        channels: [c]
        format: c
        themes: [a]
        use-cases: [a]
        next-step: a
        status: retired
        """),
      "content/campaigns/c.md": Sample.asset(
        "segments: [e]\nchannels: [d]\nnext-step: b\nsequence: [{channel: e}]"),
    ]
    #expect(unused(lists, files) == [])
  }

  @Test func replacedTagsAreListedWithAllTheirPlaces() {
    let coverage = Coverage([
      "personas/taxonomy.md": "---\nformats: [video, {id: film, deprecated: video}]\n---\n",
      "content/a.md": Sample.asset("format: film"), "content/b.md": Sample.asset("format: film"),
    ])
    let uses = Governance(of: coverage).deprecatedTags
    #expect(uses.map(\.message) == ["the format `film` is deprecated: use `video`"])
    #expect(uses.map { $0.places.map(\.path) } == [["content/a.md", "content/b.md"]])
  }

  @Test func disputesStandInTheOrderOfPriority() {
    let coverage = Coverage([
      "personas/a.md": Sample.persona("disputed: Sales says no\npriority: 2"),
      "personas/b.md": Sample.persona("disputed: Too small\npriority: 1"),
      "personas/c.md": Sample.persona("priority: 3"),
    ])
    let workspace = coverage.workspace
    #expect(
      Governance(of: coverage).disputes.map { workspace.personas[$0].id } == ["b", "a"])
  }

  private func unused(_ taxonomy: String, _ files: [String: String]) -> [String] {
    let coverage = Coverage(
      Sample.cfo.merging(files) { $1 }.merging([
        "personas/taxonomy.md": "---\n\(taxonomy)\n---\nGuide.\n"
      ]) { $1 })
    let workspace = coverage.workspace
    return Governance(of: coverage).unusedTags.map { unused in
      let ids = unused.tags.map { workspace.taxonomy[$0].id }
      return "\(unused.vocabulary.rawValue): \(ids.joined(separator: ", "))"
    }
  }
}
