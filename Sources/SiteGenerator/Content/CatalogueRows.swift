internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The rows of the catalogue, for the partial `content-asset-row`.
struct CatalogueRows {
  private let content: SiteContent

  init(_ content: SiteContent) {
    self.content = content
  }
}

extension CatalogueRows {
  /// What a row shows.
  ///
  /// - Parameters:
  ///   - ordinal: The asset.
  ///   - marks: The numbers of its facets, where the row itself carries them.
  /// - Returns: The values for the template.
  func row(_ ordinal: Ordinal<Asset>, marks: String?) -> [(String, TemplateValue)] {
    let asset = content.workspace.assets[ordinal]
    let standing = content.coverage[ordinal]
    let claims = content.coverage.claims(of: ordinal)
    let answers = StrongAnswers(claims)
    return [
      ("asset", .record(content.links[ordinal])), ("marks", .text(marks)),
      ("type", .text(asset.type.map(content.taxonomy.title(of:)))),
      ("role", .text(asset.role(in: content.taxonomy).map(content.taxonomy.title(of:)))),
      ("state", .text(standing.state.word)), ("isLive", .flag(standing.state.isLive)),
      ("personas", .records(personas(of: claims))),
      ("answers", .text(answers?.words)), ("answersValue", .text(answers?.sortText)),
      ("freshness", .text(standing.freshness.words)),
      ("isFresh", .flag(standing.freshness.isFresh)),
      ("freshnessValue", .text(standing.freshness.sortText)),
      ("channels", .text(content.words(asset.channels))), ("owner", .text(content.owner(asset))),
      ("critical", .text(content.criticalReaders(of: ordinal))),
      ("supports", .text(content.supports(of: ordinal))),
    ]
  }

  /// For whom it is, with the stages.
  private func personas(of claims: ArraySlice<Claim>) -> [TemplateRecord] {
    var rows: [(persona: Ordinal<Persona>, stages: [String])] = []
    for claim in claims {
      let stage = content.taxonomy.title(of: claim.cell.stage)
      if rows.last?.persona == claim.cell.persona {
        rows[rows.count - 1].stages.append(stage)
      } else {
        rows.append((claim.cell.persona, [stage]))
      }
    }
    return rows.map {
      [
        "persona": .record(content.links[$0.persona]),
        "stages": .text($0.stages.joined(separator: ", ")),
      ]
    }
  }

  /// By what each column is sorted, as places among all assets; -1 for nothing to sort by.
  var ranks: [(column: String, ranks: [Int])] {
    let (assets, workspace) = (content.workspace.assets, content.workspace)
    let claims = assets.ordinals.map { content.coverage.claims(of: $0) }
    let columns: [(String, [String])] = [
      ("asset", assets.map(\.title)),
      ("state", assets.ordinals.map { content.coverage[$0].state.word }),
      (
        "personas",
        claims.map { $0.first.map { workspace.personas[$0.cell.persona].title } ?? "" }
      ),
      ("answers", claims.map { StrongAnswers($0)?.sortText ?? "" }),
      ("freshness", assets.ordinals.map { content.coverage[$0].freshness.sortText ?? "" }),
      ("channels", assets.map { content.words($0.channels) ?? "" }),
      ("owner", assets.map { content.owner($0) ?? "" }),
    ]
    return columns.map { ($0.0, NaturalOrder.ranks(of: $0.1)) }
  }
}

/// How many of an asset's answers are strong; none for an asset without answers.
private struct StrongAnswers {
  let strong: Int
  let all: Int

  init?(_ claims: ArraySlice<Claim>) {
    let answers = claims.flatMap(\.answers)
    guard !answers.isEmpty else { return nil }
    strong = answers.count(where: \.isStrong)
    all = answers.count
  }

  var words: String { "\(strong) of \(all)" }

  var sortText: String { "\(strong)" }
}

extension Freshness {
  /// The last day on which it is fresh, which sorts; none without a date.
  fileprivate var sortText: String? {
    switch self {
    case .fresh(let end): end.description
    case .stale(let since): since.adding(days: -1).description
    case .recheckDue: "0"
    case .undated, .limitUnknown: nil
    }
  }
}
