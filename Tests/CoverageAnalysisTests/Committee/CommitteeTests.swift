import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct CommitteeTests {
  private static let question = "### Evaluation\n- Question (cost): What does it cost?"

  private func committee(_ files: [String: String]) -> (Committee, Coverage) {
    let coverage = Coverage(files)
    return (Committee(of: coverage), coverage)
  }

  private func ids(_ personas: [Ordinal<Persona>], _ coverage: Coverage) -> [String] {
    personas.map { coverage.workspace.personas[$0].id }
  }

  @Test func requiredRolesWithoutAPersonaAreNamed() {
    let (committee, coverage) = committee([
      "personas/cfo.md": Sample.persona("title: CFO\nbuying-role: economic-buyer"),
      "personas/dev.md": Sample.persona("title: Developer"),
    ])
    let wording = Wording(coverage)
    #expect(
      committee.emptyRoles.map { wording.sentence(forEmpty: $0.role) } == [
        "No persona is the technical evaluator: nobody can say what whoever judges the technology "
          + "needs.",
        "No persona is the operations owner: nobody can say what operations needs.",
        "No persona is the gatekeeper: nobody can say what procurement needs.",
      ])
    #expect(committee.rolesHeld.parts == "1 of 4")
    #expect(ids(committee.withoutRole.map(\.persona), coverage) == ["dev"])
  }

  @Test func aRoleOfTheTeamsOwnIsNamedAsItIsWritten() {
    let (committee, coverage) = committee([
      "personas/taxonomy.md": Sample.asset(
        "buying-roles: [{id: it-owner, title: IT owner, required: true}, {id: visitor}]")
    ])
    #expect(
      committee.emptyRoles.map { Wording(coverage).sentence(forEmpty: $0.role) }
        == ["No persona is the IT owner: nobody can say what this role needs."])
    #expect(committee.roles.map(\.isRequired) == [true, false])
  }

  @Test func aMessageIsWrittenOrALiveAssetOfValueAndAProofIsALiveAssetOfProof() {
    let (committee, coverage) = committee([
      "personas/cfo.md": Sample.persona(
        "title: CFO\nbuying-role: economic-buyer", "### Evaluation\n## Messaging\n### Say\n- Safe."),
      "personas/ciso.md": Sample.persona("title: CISO\nbuying-role: technical-evaluator"),
      "personas/ops.md": Sample.persona("title: Ops\nbuying-role: operations-owner"),
      "personas/buyer.md": Sample.persona("title: Buyer\nbuying-role: gatekeeper"),
      "content/a.md": Sample.asset("role: value\ncovers: {ciso: [evaluation], ops: [selection]}"),
      "content/b.md": Sample.asset("type: case-study\ncovers: {ciso: [evaluation, selection]}"),
      "content/c.md": Sample.asset("role: proof\nstatus: draft\ncovers: {cfo: [evaluation]}"),
      "content/d.md": Sample.asset("role: proof\ncovers: {buyer: [evaluation]}"),
    ])
    #expect(
      committee.holders.map { Wording(coverage).sentence(for: $0) } == [
        "CFO, who decides, has a message, but no proof.",
        "CISO, who judges the technology, has a message and a proof.",
        "Ops, who has to run it, has a message, but no proof.",
        "Buyer, who can hold it up, has a proof, but no message.",
      ])
    #expect(committee.equipped.parts == "1 of 4")
    #expect(committee.holders[1].proofs.count == 1, "an asset counts once")
  }

  @Test(arguments: ["status: publishd", "segments: [nowhere]", "published: 2026-13-01"])
  func aMistakeMakesNoMessageAndNoProof(mistake: String) {
    let (committee, _) = committee([
      "personas/cfo.md": Sample.persona("title: CFO\nbuying-role: economic-buyer"),
      "content/a.md": Sample.asset("role: proof\n\(mistake)\ncovers: {cfo: [evaluation]}"),
    ])
    #expect(committee.holders.map(\.hasProof) == [false])
  }

  @Test func whatToAvoidAloneIsNoMessage() {
    let (committee, _) = committee([
      "personas/cfo.md": Sample.persona(
        "title: CFO\nbuying-role: economic-buyer",
        "### Evaluation\n## Messaging\n### Avoid\n- Slogans.\n### Say\n")
    ])
    #expect(committee.holders.map(\.hasMessage) == [false])
  }

  @Test func championsAndBlockersAreServedOrNamed() throws {
    let (committee, coverage) = committee([
      "personas/cfo.md": Sample.persona("title: CFO\nstance: champion", Self.question),
      "personas/ciso.md": Sample.persona(
        "title: CISO\nnot-applicable: {awareness: Late}", Self.question),
      "content/a.md": Sample.replying("answers: [cfo.evaluation.cost]\nreviewed: 2026-10-01"),
    ])
    let wording = Wording(coverage)
    #expect(committee.stances.map { ids($0.personas, coverage) } == [["cfo"], [], [], [], []])
    #expect(ids(committee.withoutStance, coverage) == ["ciso"])
    #expect(
      wording.missingStances(of: committee)
        == ["No persona is a skeptic or a blocker: nobody is known who is against us."])
    #expect(
      wording.clause(forServing: try coverage.persona("cfo"))
        == "served at 1 of 4 stages, strongly at 1")
    #expect(
      wording.clause(forServing: try coverage.persona("ciso"))
        == "served at 0 of 3 stages, strongly at 0")
  }

  @Test func nobodyIsMissedWhereTheTeamKnowsNoSuchStance() {
    let (committee, coverage) = committee([
      "personas/taxonomy.md": Sample.asset("stances: [warm, cold]"),
      "personas/cfo.md": Sample.persona("title: CFO\nstance: warm"),
    ])
    #expect(Wording(coverage).missingStances(of: committee) == [])
  }

  @Test func aCommitteeOfNobodyHasNoValue() {
    let (committee, _) = committee([:])
    #expect(committee.equipped.isEmpty)
    #expect(committee.links.isEmpty)
    #expect(committee.kits.isEmpty)
    #expect(committee.rolesHeld.parts == "0 of 4")
  }
}
