public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// The open needs beside the assets that may answer them, to be judged by people in a spreadsheet.
public struct Worksheet {
  private let coverage: Coverage
  private let toJudge: [AnswersToJudge]

  /// What is open.
  ///
  /// - Parameters:
  ///   - coverage: The coverage of the workspace.
  ///   - persona: Only this one's needs.
  ///   - stage: Only the needs of this stage.
  public init(_ coverage: Coverage, persona: Ordinal<Persona>? = nil, stage: Tag? = nil) {
    self.coverage = coverage
    toJudge = coverage.answersToJudge(of: persona, at: stage)
  }
}

extension Worksheet {
  /// The columns; people fill in the last two.
  public static let header = Column.allCases.map(\.rawValue)

  enum Column: String, CaseIterable {
    case need, asset, reply
    case needText = "what they ask"
    case assetTitle = "asset title"
    case summary = "what the asset says"
    case answers = "answers?"

    static let allCases: [Column] = [
      .need, .needText, .asset, .assetTitle, .summary, .answers, .reply,
    ]
  }

  public var needCount: Int { toJudge.count }

  /// A row for each need and asset; a need for which there is no asset has a row to write one into.
  public var rows: [[String]] {
    toJudge.flatMap { judged in
      let assets = judged.assets.map { Optional($0) }
      return (assets.isEmpty ? [nil] : assets).map { row(judged.need, $0) }
    }
  }

  private func row(_ need: Ordinal<Need>, _ ordinal: Ordinal<Asset>?) -> [String] {
    let workspace = coverage.workspace
    let asset = ordinal.map { workspace.assets[$0] }
    let summary = asset?.facts.summary.flatMap { SkeletonText.begins($0) ? nil : $0 }
    return [
      workspace.address(of: need), workspace.needs[need].text, asset?.id ?? "", asset?.title ?? "",
      summary ?? asset?.url ?? "", "", "",
    ]
  }
}
