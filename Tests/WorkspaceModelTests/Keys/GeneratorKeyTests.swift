import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What site generators write of a page is taken at its word.
struct GeneratorKeyTests {
  @Test(
    arguments: [
      ("draft: true", AssetStatus.draft), ("draft: false", .published), ("draft:", .published),
      ("archived: true", .retired), ("archived: false", .published), ("published: false", .draft),
      ("published: true", .published), ("Draft: true", .draft),
      ("status: published\ndraft: true", .draft), ("status: planned\ndraft: true", .planned),
      ("status: retired\ndraft: true", .retired), ("status: planned\narchived: true", .retired),
      ("draft: true\narchived: true", .retired), ("status: published\npublished: false", .draft),
    ])
  func aFlagSaysWhereItStands(keys: String, status: AssetStatus) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.asset("a")?.status == status)
    #expect(workspace.asset("a")?.isLivenessDoubtful == false)
    #expect(workspace.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test(
    arguments: [
      ("↓draft: true", "`status: draft` is how we write it"),
      ("↓archived: true", "`status: retired` is how we write it"),
      ("↓published: false", "`status: draft` is how we write it"),
      (
        "↓expires: 2027-01-31",
        "after that day it counts as retired, which we write as `status: retired`"
      ),
      (
        "↓expiryDate: 2027-01-31",
        "after that day it counts as retired, which we write as `status: retired`"
      ),
      ("↓publishDate: 2026-12-01", "`published: 2026-12-01` is how we write the day"),
      ("↓publishdate: 2026-12-01", "`published: 2026-12-01` is how we write the day"),
    ])
  func aNoteShowsOurKey(keys: String, note: String) {
    let (workspace, places) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.found == places.map { "site-generator-key \($0)" })
    #expect(workspace.diagnostics.first?.notes.first?.text == note)
  }

  @Test(
    arguments: [
      "draft: yes", "draft: [true]", "archived: maybe", "published: no", "expires: soon",
      "expiryDate: 31.12.2026", "publishDate: tomorrow", "draft: true\ndraft: false",
    ])
  func anotherValueIsAnErrorAndKeepsItFromBeingLive(keys: String) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.diagnostics.contains { $0.severity == .error })
    #expect(workspace.asset("a")?.isLivenessDoubtful == true)
  }

  @Test(
    arguments: [
      ("2026-10-02T09:30:00Z", "2026-10-02"), ("2026-10-02T23:30:00-11:00", "2026-10-02"),
      ("2026-10-02 09:30:00 +0200", "2026-10-02"), ("2026-10-02T09:30", "2026-10-02"),
      ("2026-10-02T09:30:00.123Z", "2026-10-02"), ("\"2026-10-02 09:30:00 UTC\"", "2026-10-02"),
      ("2026-10-02Tnoon", nil), ("2026-13-02T09:30:00Z", nil), ("2026-10-02 or later", nil),
      ("2026-10-02x", nil), ("Jul 08 2022", nil),
    ] as [(String, String?)])
  func ofAMomentTheDayCounts(value: String, day: String?) {
    let (workspace, _) = Workspace.with(
      "content/a.md", "---\nreviewed: \(value)\n---\nText.\n")
    #expect(workspace.asset("a")?.reviewed?.description == day)
    #expect(
      workspace.diagnostics.map(\.rule.id) == [day == nil ? "bad-date" : "date-with-time"])
  }

  @Test(
    arguments: [
      ("date: 2027-02-01", "2027-02-01"), ("pubDate: \"Feb 1 2027\"", "2027-02-01"),
      ("publishDate: 2027-01-01\ndate: 2027-02-01", "2027-02-01"), ("date: someday", nil),
      ("publishDate: 2027-01-01", "2027-01-01"), ("reviewed: 2027-01-01", nil),
    ] as [(String, String?)])
  func aDayAheadThatNobodyReadsIsNoReasonToBeLive(keys: String, day: String?) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.asset("a")?.opens?.description == day)
  }
}
