import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

/// Themes, channels and formats.
struct FitTests {
  private static let files = [
    "personas/cfo.md": Sample.persona(
      "title: CFO\npriority: 1\nchannels: {email: confirmed, events: assumed}\n"
        + "formats: [pdf, calculator]",
      "### Awareness\n- Question (why): Why now?\n"),
    "personas/user.md": Sample.persona("title: User\npriority: 2"),
    "personas/guest.md": Sample.persona("title: Guest\nchannels: [search]\nformats: [pdf]"),
    "content/mail.md": Sample.asset(
      "covers: {cfo: [awareness, evaluation]}\nchannels: [email]\nformat: pdf\nthemes: [roi]")
      + Sample.answers(to: ["cfo.awareness.why"]),
    "content/post.md": Sample.asset(
      "covers: {cfo: awareness, user: awareness, guest: awareness}\nchannels: [linkedin]\n"
        + "format: article\nthemes: [roi, security]"),
    "content/loose.md": Sample.asset("covers: {cfo: awareness}")
      + "\n## Answers\n- cfo.awareness.why: The leases end, whatever you decide.\n",
    "content/draft.md": Sample.asset(
      "covers: {cfo: awareness}\nstatus: draft\nchannels: [events]\nthemes: [integrations]"),
  ]
  private let coverage = Coverage(files)

  private func ids(_ assets: [Ordinal<Asset>]) -> [String] {
    assets.map { coverage.workspace.assets[$0].id }
  }

  @Test func themesNameWhatALiveAssetCarriesForThePersona() throws {
    let themes = try coverage.practice.themes[coverage.persona("cfo").value]
    let taxonomy = coverage.workspace.taxonomy
    #expect(
      themes.themes.map { "\(taxonomy[$0.theme].id) \(ids($0.assets).joined(separator: "+"))" } == [
        "security ", "integrations ", "implementation-effort ", "roi mail",
        "internal-alignment ",
      ])
    #expect(
      Wording(coverage).sentence(for: themes)
        == "No answer to CFO comes from content about Security, Integrations, Implementation effort or "
        + "Internal alignment."
    )
  }

  @Test func channelsAreComparedBothWays() throws {
    let fit = try coverage.practice.channels[coverage.persona("cfo").value]
    #expect(fit.channels.map(\.assetCount) == [1, 0])
    #expect(fit.channels.map(\.standing) == [.confirmed, .assumed])
    #expect(fit.empty == fit.assumed)
    #expect(ids(fit.elsewhere) == ["post"])
    #expect(ids(fit.undistributed) == ["loose"])
    let user = try coverage.practice.channels[coverage.persona("user").value]
    #expect(user.channels.isEmpty && user.elsewhere.isEmpty)
  }

  @Test func channelFitCountsClaimsForWhomeverNamesChannels() throws {
    let figures = coverage.figures
    #expect(figures.overall[.channelFit].parts == "2 of 4")
    #expect(
      Set(figures.overall[.channelFit].leftOut) == [
        LeftOut(count: 1, why: .noChannelsAsked), LeftOut(count: 1, why: .claimsNotPriority),
      ])
    #expect(try figures[coverage.persona("guest")][.channelFit].parts == "0 of 1")
    #expect(figures[coverage.stages[0]][.channelFit].parts == "1 of 3")
    #expect(figures[coverage.stages[1]][.channelFit].parts == "1 of 1")
  }

  @Test func formatFitIsToldStageByStage() throws {
    let fit = try coverage.practice.formats[coverage.persona("cfo").value]
    #expect(fit.stages.map(\.share.text) == ["50 %", "100 %", "no value", "no value"])
    #expect(fit.stages[0].share.leftOut == [LeftOut(count: 1, why: .noFormat)])
    #expect(ids(fit.stages[0].misfits) == ["post"])
    #expect(!fit.stages[0].fitsNothing)
    #expect(try coverage.practice.formats[coverage.persona("user").value].stages.isEmpty)
    #expect(coverage.figures.overall[.formatFit].parts == "2 of 3")
    #expect(
      coverage.figures.overall[.formatFit].leftOutSentence
        == "Not counted: 1 claim of assets without a format, 1 claim for personas without a "
        + "priority and 1 claim for personas who prefer no format.")
  }

  @Test(arguments: [
    ("content/post.md", "format: article", "format: artcle"),
    ("personas/cfo.md", "formats: [pdf, calculator]", "formats: [pfd, calculatr]"),
    ("personas/cfo.md", "formats: [pdf, calculator]", "fromats: [pdf, calculator]"),
  ])
  func aMistakeInFormatsNeverRaisesTheFit(path: String, old: String, new: String) throws {
    var files = Self.files
    files[path] = files[path]?.replacing(old, with: new)
    let before = coverage.figures.overall[.formatFit]
    let slipped = Coverage(files)
    #expect(!before.isLess(than: slipped.figures.overall[.formatFit]))
    #expect(slipped.figures.overall[.formatFit].denominator >= before.denominator)
    // Nobody knows what they prefer, so that nothing is said to be something else.
    let fit = try slipped.practice.formats[slipped.persona("cfo").value]
    #expect(path.hasPrefix("content/") || fit.stages.allSatisfy(\.misfits.isEmpty))
  }

  /// A slip is no way to a good check.
  @Test(arguments: [
    ("calculator", "pdf"), ("calculatr", "pdf"), ("calculator, vidoe", "pdf"),
    ("calculator", "pfd"),
  ])
  func aMistakeInFormatsSilencesNothing(preferred: String, format: String) {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona(
        "title: CFO\npriority: 1\nformats: [\(preferred)]", "### Awareness\n- Question (why): Why?"),
      "content/a.md": Sample.asset("format: \(format)") + Sample.answers(to: ["cfo.awareness.why"]),
    ])
    #expect(coverage.checks.first { $0.kind == .formatFit }?.verdict == .toDo)
  }

  /// A persona whose channels can't be read is not one to whom any is as good as another.
  @Test func aMistakeInChannelsMakesNoColumnForAny() throws {
    var files = Self.files
    files["personas/user.md"] = nil
    for (id, old) in [
      ("channel", "channels: {email: confirmed, events: assumed}"),
      ("format", "formats: [pdf, calculator]"),
    ] {
      let key = old.prefix { $0 != ":" }
      var slipped = files
      slipped["personas/cfo.md"] = files["personas/cfo.md"]?.replacing(old, with: "\(key): [x-y]")
      let views = CoverageViews(of: Coverage(slipped), jobs: 1)
      let matrix = Matrix(try #require(MatrixDimension.named(id)), views)
      #expect(!matrix.columns.contains { if case .any = $0 { true } else { false } })
      #expect(
        matrix.cells[0].allSatisfy { $0.state == .notApplicable(reason: "theirs can't be read") })
    }
  }

  @Test func aMistakeInChannelsNeverRaisesTheFit() throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO\nchannels: [emial]"),
      "content/a.md": Sample.asset("covers: {cfo: awareness}\nchannels: [email]"),
    ])
    #expect(coverage.figures.overall[.channelFit].parts == "0 of 1")
    #expect(coverage.practice.channels[0].elsewhere.isEmpty)
  }
}
