import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct CellKitTests {
  private static let files = [
    "personas/cfo.md": Sample.persona(
      "title: CFO\nchannels: [email]",
      """
      ### Evaluation
      - Question (cost): What does it cost?
      - Objection (late): It comes too late.
      - Objection (dear): It is too dear.
      - Proof (peer): What a peer paid.
      """),
    "content/a-covers.md": Sample.asset("covers: {cfo: [evaluation]}\nforwardable: true"),
    "content/b-stale.md": Sample.replying(
      "answers: [cfo.evaluation.cost]\nchannels: [email]\nreviewed: 2020-01-01"),
    "content/c-strong.md": Sample.replying(
      "answers: [cfo.evaluation.dear]\nchannels: [email, partners]\nreviewed: 2026-10-01"),
    "content/d-strongest.md": Sample.replying(
      "answers: [cfo.evaluation.dear, cfo.evaluation.peer]\nchannels: [email]\n"
        + "reviewed: 2026-10-01"),
    "content/e-draft.md": Sample.replying(
      "answers: [cfo.evaluation.late]\nstatus: draft\nforwardable: true"),
    "content/f-proof.md": Sample.asset("covers: {cfo: [evaluation]}\nrole: proof"),
  ]

  private func ids(_ claims: [Claim], _ coverage: Coverage) -> [String] {
    claims.map { coverage.workspace.assets[$0.asset].id }
  }

  @Test func theStrongestComeFirstAndDraftsNotAtAll() throws {
    let coverage = Coverage(Self.files)
    let kit = CellKit(of: try coverage.cellAddress("cfo.evaluation"), in: coverage)
    #expect(
      ids(kit.claims, coverage)
        == ["d-strongest", "c-strong", "b-stale", "a-covers", "f-proof"])
    #expect(ids(kit.forwardable, coverage) == ["a-covers"])
  }

  @Test func stagesWithoutAnythingToPassOnAreNamed() throws {
    let coverage = Coverage(
      Self.files.merging([
        "personas/ciso.md": Sample.persona("title: CISO\nnot-applicable: {expansion: Leaves}")
      ]) { $1 })
    let wording = Wording(coverage)
    let sentence = { (id: String) in
      let persona = try coverage.persona(id)
      return wording.sentence(
        forUnforwardable: CellKit.all(of: persona, in: coverage), of: persona)
    }
    #expect(
      try sentence("cfo") == "CFO: nothing to pass on at Awareness, Selection or Expansion.")
    #expect(
      try sentence("ciso") == "CISO: nothing to pass on at Awareness, Evaluation or Selection.")
  }
}
