import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// Who looks after what.
struct OwnerListTests {
  private static let files = [
    "personas/taxonomy.md": "---\nowners: [ann, bob, {id: old, deprecated: bob}]\n---\nGuide.\n",
    "personas/cfo.md": Sample.persona(
      "title: CFO\nowner: ann\nchannels: [email]",
      "### Evaluation\n- Question (cost): What?\n### Selection\n- Proof (peer): Who?\n"),
    "content/stale.md": Sample.replying(
      "answers: [cfo.evaluation.cost, cfo.selection.peer]\nowner: bob\nrole: proof\nreviewed: 2020-01-01\n"
        + "channels: [email]"),
    "content/gone.md": Sample.asset("status: retired\nowner: old"),
    "content/nobodys.md": Sample.asset("title: N"),
  ]

  @Test func eachFileIsOnTheListOfItsOwner() throws {
    let owners = Governance(of: Coverage(Self.files)).owners
    #expect(
      owners.all.map { $0.files.map(\.path) } == [
        ["personas/cfo.md"], ["content/stale.md"],
      ])
    #expect(owners.all.map(\.exempt.count) == [0, 1])
    #expect(
      owners.nobody.files.map(\.path) == ["content/nobodys.md", "personas/taxonomy.md"])
    #expect(owners.nobody.randomActs.count == 1)
    #expect(owners.nobody.debts.count == 1)
    #expect(owners.all.map(\.debts.count) == [0, 1])
  }

  @Test func listsOfAllOwnersHoldEveryFileOnce() {
    let coverage = Coverage(
      Dictionary(
        uniqueKeysWithValues: Repository.example.entries.compactMap { entry in
          (try? Repository.example.bytes(of: entry.path).get()).map {
            (entry.path, String(decoding: $0, as: UTF8.self))
          }
        }))
    let governance = Governance(of: coverage)
    let lists = governance.owners.all + [governance.owners.nobody]
    #expect(
      lists.flatMap { $0.files.map(\.path) }.sorted()
        == governance.queue.items.map(\.path).sorted())
    #expect(lists.flatMap(\.exempt).count == governance.queue.exempt.count)
    let acts = lists.flatMap(\.acts).flatMap(\.parts)
    #expect(acts.count == coverage.backlog.flatMap(\.acts).count)
    #expect(
      lists.flatMap(\.debts).count == coverage.figures.taggingDebt.count
        && lists.flatMap(\.randomActs).count == coverage.figures.randomActs.count)
  }

  @Test func whatIsOneChangeToOneFileStandsOnceWithAllItsCells() throws {
    let coverage = Coverage(Self.files)
    let acts = Governance(of: coverage).owners.all.map(\.acts)
    let bobs = try #require(acts.last)
    #expect(bobs.map(\.rank) == [1])
    #expect(
      bobs.flatMap(\.parts).map { coverage.workspace.address(of: $0.cell) } == [
        "cfo.selection", "cfo.evaluation",
      ])
    // Writing what the CFO must learn elsewhere falls to the CFO's owner.
    #expect(acts[0].map { "\($0.parts[0].act.kind) \($0.parts.count)" } == ["writeNeed 2"])
  }

  @Test(arguments: [
    (["owner": "bob"], "bob"), ([:], nil), (["owners": "[ann]"], nil),
    (["owners": "[ann, marketing-ops]"], "marketing-ops"),
    (["owner": "bob", "owners": "[ann, bob]"], "bob"),
  ])
  func filesOfNobodyAreOnTheListOfWhoKeepsTheTags(keys: [String: String], id: String?) {
    var keys = keys
    if keys["owner"] == "bob", keys["owners"] == nil { keys["owners"] = "[bob, marketing-ops]" }
    let text = keys.sorted { $0.key > $1.key }.map { "\($0.key): \($0.value)" }
    let coverage = Coverage([
      "personas/taxonomy.md": Sample.asset(text.joined(separator: "\n")),
      "content/a.md": Sample.asset("title: A"),
    ])
    let (taxonomy, owners) = (coverage.workspace.taxonomy, Governance(of: coverage).owners)
    #expect(owners.caretaker.map { taxonomy[$0].id } == id)
    let item = owners.nobody.files.first { $0.id == "a" }
    #expect(item.flatMap { owners.reviewer(forFilesOf: $0.owner) } == owners.caretaker)
  }
}
