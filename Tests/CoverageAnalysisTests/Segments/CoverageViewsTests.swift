import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

/// A segment looked at beside the others is judged as it is alone.
struct CoverageViewsTests {
  @Test(arguments: 0..<60)
  func aViewIsWhatItIsAlone(seed: Int) {
    let style = GeneratedWorkspace.Style(
      differsBySegment: !seed.isMultiple(of: 3), asksForSentences: seed.isMultiple(of: 2),
      repeatsSentences: true)
    let workspace = Workspace.read(GeneratedWorkspace.draft(seed: seed, style).files)
    let whole = Coverage(of: workspace, on: Sample.today)
    let views = CoverageViews(of: whole, jobs: 1)
    for segment in [nil] + views.segments {
      let alone = Coverage(
        of: workspace, on: Sample.today, scope: CoverageScope(segment: segment))
      #expect(views[segment].judgements == alone.judgements)
      let planned = Coverage(
        of: workspace, on: Sample.today,
        scope: CoverageScope(segment: segment, countsPlanned: true), depth: .cells)
      #expect(views.planned(in: segment).judgements == planned.judgements)
    }
  }

  @Test func whatASegmentSeesAsAllDoIsJudgedOnce() {
    let draft = GeneratedWorkspace.draft(seed: 2)
    let whole = Coverage(draft.files)
    let views = CoverageViews(of: whole, jobs: 1)
    let judged = Set(whole.claims.map { ObjectIdentifier($0) })
    #expect(views.segments.count == 2)
    for segment in views.segments {
      let claims = views[segment].claims
      #expect(!claims.isEmpty)
      #expect(claims.allSatisfy { judged.contains(ObjectIdentifier($0)) })
    }
  }
}
