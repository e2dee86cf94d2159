public import WorkspaceModel

/// The themes at which deals usually stall, and whether something that replies to a persona is about
/// each: a tag alone answers nobody.
public struct StallThemes: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// The themes with the assets that carry them and reply to a need of the persona, in the taxonomy's
  /// order.
  public let themes: [Theme]

  public struct Theme: Sendable, Hashable {
    public let theme: Tag
    public let assets: [Ordinal<Asset>]
  }

  /// Looks at the assets that reply to a persona.
  init(of persona: Ordinal<Persona>, _ assets: [Ordinal<Asset>], in coverage: ScoredWorkspace) {
    self.persona = persona
    var carrying: [Tag: [Ordinal<Asset>]] = [:]
    for asset in assets {
      for theme in coverage.workspace.assets[asset].themes {
        carrying[theme, default: []].append(asset)
      }
    }
    themes = coverage.workspace.taxonomy[.themes].tags.map {
      Theme(theme: $0, assets: carrying[$0] ?? [])
    }
  }
}

extension StallThemes {
  public var missing: [Tag] { themes.filter(\.assets.isEmpty).map(\.theme) }
}
