import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

struct DiagnosticAnnotationsTests {
  @Test func anAnnotationHasItsPlaceAndHowToMendIt() {
    let finding = SampleFinding.findings("covers:\n  ↓cfoo↓: [x]\n")[0].suggesting(["cfo"])
      .with(effect: "it counts for nobody")
    #expect(
      DiagnosticAnnotations.rendered([finding]) == """
        ::error file=content/a.md,line=2,col=3,endLine=2,endColumn=7,title=unknown-persona::\
        there is no persona `cfoo`%0Adid you mean `cfo`?%0Aeffect: it counts for nobody%0A\
        more: persona explain unknown-persona

        """)
  }

  @Test(
    arguments: [
      (Severity.error, "::error "), (.warning, "::warning "), (.note, "::notice "),
    ])
  func theKindFollowsFromTheSeverity(severity: Severity, start: String) {
    let finding = SampleFinding.finding("text", SampleFinding.rule("some-rule", severity))
    #expect(DiagnosticAnnotations.rendered([finding]).hasPrefix(start))
  }

  @Test func aWholeFileAndSeveralLinesHaveNoColumns() {
    let whole = Diagnostic(SampleFinding.rule(), at: Place(wholeFile: "content/a.md"), "text")
    let lines = SampleFinding.findings("a\n↓b\nc↓\n")[0]
    let text = DiagnosticAnnotations.rendered([whole, lines], pathPrefix: "marketing/")
    #expect(text.contains("::error file=marketing/content/a.md,line=1,endLine=1,title="))
    #expect(text.contains("::error file=marketing/content/a.md,line=2,endLine=3,title="))
  }

  @Test func oneMistakeInManyFilesIsOneAnnotation() {
    let findings = (1...40).map { SampleFinding.finding("text", at: "content/\($0).md") }
    let text = DiagnosticAnnotations.rendered(findings)
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.contains("text%0Aand in 39 more places%0Amore: "))
  }

  @Test func theFirstTenOfAKindAreThoseThatMatter() {
    let warnings = (10...32).map {
      SampleFinding.finding("w\($0)", at: "content/\($0).md", SampleFinding.rule("broad", .warning))
    }
    let often = (1...3).map {
      SampleFinding.finding("often", at: "content/z\($0).md", SampleFinding.rule("broad", .warning))
    }
    let error = SampleFinding.finding("late", at: "content/zz.md")
    let changes = ChangedLines(["content/30.md": [1...1], "content/29.md": [7...9]])
    let text = DiagnosticAnnotations.rendered(warnings + often + [error], changes: changes)
    let messages = text.split(separator: "\n").map { line in
      String(line.split(separator: "::", omittingEmptySubsequences: false)[2].prefix { $0 != "%" })
    }
    // The error; what stands on a changed line, in a changed file, in many places; then by place.
    #expect(
      messages == ["late", "w30", "w29", "often"] + (10...16).map { "w\($0)" } + [
        "14 more warnings: GitHub shows 10 of a kind, and persona check lists all"
      ])
  }

  @Test func theCountOfTheRestTakesNoFindingsRoom() {
    let notes = (10...29).map { SampleFinding.finding("n\($0)", SampleFinding.rule("hint", .note)) }
    let lines = DiagnosticAnnotations.rendered(notes).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::notice file=") })
    #expect(lines[10].hasPrefix("10 more notes: "))
  }

  @Test func noFindingIsNoLine() {
    #expect(DiagnosticAnnotations.rendered([]).isEmpty)
  }

  @Test func aLineThatStoodInTheFileBeforeIsNotChanged() {
    let former = Array("a\nb\nc\n".utf8)
    #expect(ChangedLines.lines(of: Array("b\nnew\na\nc\n".utf8), notIn: former) == [2...2])
    #expect(ChangedLines.lines(of: Array("x\ny".utf8), notIn: []) == [1...1, 2...2])
  }
}
