internal import CoverageAnalysis
internal import WorkspaceModel

/// For whom each asset is critical, as coverage has it today.
struct CriticalAssets: Sendable {
  private let personas: [Ordinal<Asset>: [Ordinal<Persona>]]

  init(_ coverage: Coverage) {
    personas = Dictionary(grouping: coverage.figures.critical, by: \.asset)
      .mapValues { $0.map(\.persona) }
  }

  /// The personas for whom an asset is critical; nobody for most.
  func personas(of asset: Ordinal<Asset>) -> [Ordinal<Persona>] { personas[asset] ?? [] }

  /// The personas for whom some asset is critical.
  var served: Set<Ordinal<Persona>> { Set(personas.values.joined()) }
}
