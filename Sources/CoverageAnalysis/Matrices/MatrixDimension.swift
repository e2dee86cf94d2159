internal import WorkspaceModel

/// A way to lay coverage out in rows and columns: an entry of the one list of matrices.
public struct MatrixDimension: Sendable {
  /// Its name in addresses and on the command line: `role`.
  public let id: String
  /// What stands in rows and columns: `Persona × asset role`.
  public let title: String
  /// What it shows, as a sentence.
  public let purpose: String
  let view: View

  /// Where its cells come from.
  enum View: Sendable {
    /// Cells of coverage, alone or several together.
    case cells(rows: Rows, columns: Columns)
    /// The claims of a persona that stand and whose asset falls in the column.
    case claims(VocabularyID, of: @Sendable (Asset, Taxonomy) -> [Tag], within: Own?)
  }

  enum Rows: Sendable {
    case personas
    /// The tags of a vocabulary, each with the personas that have it.
    case tags(VocabularyID, of: @Sendable (PersonaStanding) -> Tag?)
  }

  enum Columns: Sendable {
    case stages, segments
  }

  /// The columns that are a persona's own, which alone apply; none where any is as good as another.
  typealias Own = @Sendable (PersonaStanding) -> [Tag]?
}

extension MatrixDimension {
  /// All matrices, in the order in which they are offered; the first one is the contract.
  public static let all = [
    MatrixDimension(
      id: "stage", title: "Persona × stage",
      purpose: "Who in the buying committee is served at which stage, and how well.",
      view: .cells(rows: .personas, columns: .stages)),
    MatrixDimension(
      id: "role", title: "Persona × asset role",
      purpose: "Whether each persona finds a value story, proof, an answer to risk, and help.",
      view: .claims(.assetRoles, of: { $0.role(in: $1).map { [$0] } ?? [] }, within: nil)),
    MatrixDimension(
      id: "theme", title: "Persona × theme",
      purpose: "Whether what usually stalls a deal is spoken of for each persona.",
      view: .claims(.themes, of: { asset, _ in asset.themes }, within: nil)),
    MatrixDimension(
      id: "use-case", title: "Persona × use case",
      purpose: "Whether each persona finds content for the project that they have.",
      view: .claims(.useCases, of: { asset, _ in asset.useCases }, within: nil)),
    MatrixDimension(
      id: "next-step", title: "Persona × next step",
      purpose: "Whether content leads each persona on: to a demo, a trial, a workshop.",
      view: .claims(
        .nextSteps, of: { asset, _ in asset.nextStep.map { [$0] } ?? [] }, within: nil)),
    MatrixDimension(
      id: "segment", title: "Persona × segment",
      purpose: "How well each persona is served in each kind of company: the weakest stage counts.",
      view: .cells(rows: .personas, columns: .segments)),
    MatrixDimension(
      id: "channel", title: "Persona × channel",
      purpose: "Whether content meets each persona where they are; only their own channels count.",
      view: .claims(
        .channels, of: { asset, _ in asset.channels },
        within: { $0.asksForChannel ? $0.channels : nil })),
    MatrixDimension(
      id: "format", title: "Persona × format",
      purpose: "Whether content comes in the formats that each persona prefers.",
      view: .claims(
        .formats, of: { asset, _ in asset.format.map { [$0] } ?? [] },
        within: { $0.asksForFormat ? $0.formats : nil })),
    MatrixDimension(
      id: "buying-role", title: "Buying role × stage",
      purpose: "Whether everybody who can stop a deal is served: the weakest persona counts.",
      view: .cells(rows: .tags(.buyingRoles, of: { $0.buyingRole }), columns: .stages)),
    MatrixDimension(
      id: "stance", title: "Stance × stage",
      purpose: "Whether champions can argue, and blockers are met: the weakest persona counts.",
      view: .cells(rows: .tags(.stances, of: { $0.stance }), columns: .stages)),
  ]

  /// What stands at the head of the rows: `Persona`, `Buying role`.
  public var rowTitle: String { title.split(separator: " × ").first.map(String.init) ?? title }

  /// What a column is called: `stage`, `theme`.
  public var columnNoun: String { title.split(separator: " × ").last.map(String.init) ?? title }

  /// What a column of a view of claims is called: `theme`; none for a view of cells.
  public var claimedNoun: String? {
    if case .claims(let vocabulary, _, _) = view { vocabulary.noun } else { nil }
  }

  /// Whether each column is a segment, whose own coverage its places show.
  public var hasSegmentColumns: Bool {
    if case .cells(_, .segments) = view { true } else { false }
  }

  /// Whether each column is a theme.
  public var hasThemeColumns: Bool {
    if case .claims(.themes, _, _) = view { true } else { false }
  }

  /// Whether only the columns apply that a persona names, or any where they name none.
  public var hasOwnColumns: Bool {
    if case .claims(_, _, within: .some) = view { true } else { false }
  }

  /// The matrix of a name.
  public static func named(_ id: String) -> MatrixDimension? { all.first { $0.id == id } }
}
