import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What marketing and sales stand behind.
struct AgreementTests {
  @Test func bothSidesAreAskedForAndAMissingOneIsNamed() throws {
    let agreement = try list("approvals: {marketing: 2026-09-01}")
    #expect(agreement.words == ["marketing 2026-09-01", "sales not yet"])
    #expect(!agreement.holds)
    #expect(
      agreement.toDo == [
        "Sales has not agreed: once it does, write `sales: 2026-11-21` under `approvals` in "
          + "personas/taxonomy.md:2."
      ])
  }

  @Test func anAgreementHoldsAsLongAsAReview() throws {
    #expect(try list("approvals: {marketing: 2026-08-21, sales: 2026-11-21}").holds)
    let old = try list("approvals: {marketing: 2026-08-20, sales: 2026-11-21}")
    #expect(!old.holds)
    #expect(
      old.toDo == [
        "Marketing agreed more than 3 months ago: ask again, then write `marketing: 2026-11-21` "
          + "under `approvals` in personas/taxonomy.md:2."
      ])
  }

  @Test func aDayToComeIsNoAgreement() throws {
    let agreement = try list("approvals: {marketing: 2026-11-22, sales: 2026-11-21}")
    #expect(!agreement.holds)
    #expect(
      agreement.toDo == [
        "Marketing agrees only on 2026-11-22, which is still to come and does not count: "
          + "personas/taxonomy.md:2."
      ])
  }

  @Test func whoElseAgreesStandsBehindThem() throws {
    let agreement = try list(
      "approvals: {finance: 2026-11-01, Sales: 2026-11-02, marketing: 2026-11-03}")
    #expect(
      agreement.words == ["marketing 2026-11-03", "sales 2026-11-02", "finance 2026-11-01"])
  }

  @Test func aMisspeltSideMayHaveAgreed() throws {
    let agreement = try list("approvals: {marketng: 2026-09-01, sales: 2026-11-02}")
    #expect(!agreement.holds)
    #expect(agreement.words == ["marketing not known", "sales 2026-11-02"])
  }

  @Test func nobodyHasAgreedWithoutATaxonomy() {
    let coverage = Coverage(Sample.cfo)
    let agreements = Governance(of: coverage).agreements
    #expect(agreements.map(\.subject) == [.priorityList])
    #expect(
      agreements.flatMap { Wording(coverage).toDo(for: $0) } == [
        "Marketing has not agreed: once it does, write `marketing: 2026-11-21` under `approvals` in "
          + "personas/taxonomy.md.",
        "Sales has not agreed: once it does, write `sales: 2026-11-21` under `approvals` in "
          + "personas/taxonomy.md.",
      ])
  }

  @Test func eachLeadDefinitionIsAgreedOnByItself() throws {
    let coverage = Coverage([
      "personas/lead-definitions/a.md": Sample.asset("approvals: {sales: 2026-11-01}"),
      "personas/lead-definitions/b.md": Sample.asset("title: B"),
    ])
    let agreements = Governance(of: coverage).agreements
    let wording = Wording(coverage)
    #expect(agreements.map { wording.name(of: $0.subject) } == ["Priority list", "A", "B"])
    #expect(
      agreements.dropFirst().map { $0.approvals.map { wording.words(for: $0) } } == [
        ["not yet", "2026-11-01"], ["not yet", "not yet"],
      ])
  }

  /// The agreement on the priority list, with what is said of it.
  private func list(
    _ keys: String
  ) throws -> (words: [String], toDo: [String], holds: Bool) {
    let coverage = Coverage(["personas/taxonomy.md": Sample.asset(keys)])
    let wording = Wording(coverage)
    let agreement = try #require(Governance(of: coverage).agreements.first)
    return (
      agreement.approvals.map { "\($0.side) \(wording.words(for: $0))" },
      wording.toDo(for: agreement), agreement.holds
    )
  }
}
