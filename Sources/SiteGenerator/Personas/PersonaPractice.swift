internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona should find, and where: starter kit, themes, channels, formats.
struct PersonaPractice {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>

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
    return [
      ("kit", .records(kit.parts.map(part))),
      ("themes", .records(practice.themes[ordinal.value].themes.map(theme))),
      ("hasChannels", .flag(content.coverage[ordinal].asksForChannel)),
      ("channels", .records((fit.channels + fit.others).map(channel))),
      ("hasFormats", .flag(!practice.formats[ordinal.value].preferred.isEmpty)),
      ("areFormatsInDoubt", .flag(content.workspace.personas[ordinal].isInDoubt(.formats))),
      ("formatFit", .records(practice.formats[ordinal.value].stages.map(format))),
    ]
  }

  private func part(_ part: StarterKit.Part) -> TemplateRecord {
    let wording = content.wording
    return [
      "title": .text(English.sentence(wording.name(of: part.kind))),
      "asset": .record(part.asset.map { content.links[$0] }),
      "toDo": part.asset == nil ? .sentence(English.sentence(wording.toDo(for: part))) : .none,
    ]
  }

  private func theme(_ theme: StallThemes.Theme) -> TemplateRecord {
    [
      "title": .text(content.taxonomy.title(of: theme.theme)), "assets": count(theme.assets.count),
    ]
  }

  private func channel(_ channel: ChannelFit.Channel) -> TemplateRecord {
    let standing = channel.standing
    return [
      "title": .text(content.taxonomy.title(of: channel.channel)),
      "standing": .text(standing == .notWritten ? nil : standing.rawValue),
      "isAssumed": .flag(standing == .assumed), "assets": count(channel.assetCount),
    ]
  }

  private func count(_ assets: Int) -> TemplateValue {
    .text(assets == 0 ? nil : English.count(assets, "asset"))
  }

  private func format(_ stage: FormatFit.Stage) -> TemplateRecord {
    [
      "stage": .text(content.taxonomy.title(of: stage.stage)), "share": .text(stage.share.text),
      "parts": .text(stage.share.isEmpty ? nil : stage.share.parts),
      "leftOut": .text(stage.share.leftOutSentence),
    ]
  }
}
