internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona should find, and where: starter kit, themes, channels, formats.
struct PersonaPractice {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  /// How many assets each list of the practice names.
  private static let most = 20

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
  }
}

extension PersonaPractice {
  var values: [(String, TemplateValue)] {
    let practice = content.coverage.practice
    let kit = content.coverage.figures.starterKits[ordinal.value]
    let fit = practice.channels[ordinal.value]
    let formats = practice.formats[ordinal.value]
    let persona = content.workspace.personas[ordinal]
    let elsewhere = Shortlist(fit.elsewhere, limit: Self.most)
    let undistributed = Shortlist(fit.undistributed, limit: Self.most)
    return [
      ("kit", .records(kit.parts.map(part))),
      ("themes", .records(practice.themes[ordinal.value].themes.map(theme))),
      ("hasChannels", .flag(content.coverage[ordinal].asksForChannel)),
      ("emptyChannels", .text(content.words(fit.empty.map(\.channel)))),
      ("elsewhere", .records(elsewhere.first.map(asset))),
      ("moreElsewhere", .record(elsewhere.more(in: ["persona:\(persona.id)"]))),
      ("undistributed", .records(undistributed.first.map { content.links[$0] })),
      ("moreUndistributed", .record(undistributed.more(in: ["persona:\(persona.id)"]))),
      ("preferredFormats", .text(content.words(formats.preferred))),
      ("formatFit", .records(formats.stages.map(format))),
    ]
  }

  private func part(_ part: StarterKit.Part) -> TemplateRecord {
    let wording = content.wording
    return [
      "title": .text(English.sentence(wording.name(of: part.kind))),
      "asset": .record(part.asset.map { content.links[$0] }),
      "need": .text(part.asset == nil ? nil : part.need.map { content.workspace.needs[$0].text }),
      "toDo": part.asset == nil ? .sentence(English.sentence(wording.toDo(for: part))) : .none,
    ]
  }

  private func theme(_ theme: StallThemes.Theme) -> TemplateRecord {
    let list = Shortlist(theme.assets, limit: Self.most)
    return [
      "title": .text(content.taxonomy.title(of: theme.theme)),
      "assets": .records(list.first.map { content.links[$0] }), "more": .text(list.more),
    ]
  }

  private func asset(_ asset: Ordinal<Asset>) -> TemplateRecord {
    [
      "asset": .record(content.links[asset]),
      "channels": .text(content.words(content.workspace.assets[asset].channels)),
    ]
  }

  private func format(_ stage: FormatFit.Stage) -> TemplateRecord {
    let misfits = Shortlist(stage.misfits, limit: Self.most)
    return [
      "stage": .text(content.taxonomy.title(of: stage.stage)), "share": .text(stage.share.text),
      "parts": .text(stage.share.isEmpty ? nil : stage.share.parts),
      "leftOut": .text(stage.share.leftOutSentence),
      "misfits": .records(misfits.first.map { content.links[$0] }), "more": .text(misfits.more),
    ]
  }
}
