public import SourceDocuments

/// A content asset: a text, a page, a deck, a calculator that somebody is meant to read or use.
public typealias Asset = Shared<WrittenAsset>

/// What the file of an asset says.
public struct WrittenAsset: WorkspaceItem {
  public internal(set) var facts: FileFacts
  public var type: Tag?
  public var status: AssetStatus = .published
  /// The needs that it says it answers: the section Answers first, then `answers`, each need once.
  public var answers: [AnswerPointer] = []
  /// The needs for which a skeleton's line stands in the section Answers, and no sentence yet.
  public var unwrittenAnswers: [Pointer<Ordinal<Need>>] = []
  /// The cells that it says it covers, with the line that says so.
  public var covers: [Pointer<CellAddress>] = []
  /// The cells of `covers` or the short form whose persona or stage has an error, as written.
  ///
  /// Such as `cfoo.evaluation`. They claim nothing, and count for breadth.
  public var faultyCovers: [String] = []
  /// The short form's personas and stages where only one of the two lists is written: it covers
  /// nothing, and is a to-do.
  public var halfClaim: HalfClaim?
  /// What a person has judged weak.
  public var weak: [WeakMark] = []
  /// The segments that it serves; none stands for all.
  public var segments: [Tag]?
  public var channels: [Tag] = []
  /// The role as written; `role(in:)` is what counts.
  public var writtenRole: Tag?
  public var format: Tag?
  public var useCases: [Tag] = []
  public var themes: [Tag] = []
  /// What reading it tells about a lead.
  public var qualifies: [Pointer<LeadAddress>] = []
  /// The modules that it is built from, with the line that says so.
  public var uses: [Pointer<Ordinal<Module>>] = []
  /// How many of them stand before an entry of `uses` that has an error; none without one.
  public var usesBeforeError: Int?
  public var isForwardable = false
  /// Whether the team calls it critical.
  public var isCalledCritical = false
  public var nextStep: Tag?
  public var url: String?
  public var published: CalendarDate?
  /// The day before which a site generator does not show it.
  public var opens: CalendarDate?
  /// The last day on which a site generator shows it.
  public var expires: CalendarDate?
  /// The key of a site generator that keeps it from being live, as it is written: `draft: true`.
  public var generatorStatus: String?
  /// Whether that key stands in the place of `status`.
  public var isStatusOfGenerator = false
  /// The fingerprints of the needs' texts at the last review: eight hex digits by need.
  public var reviewedAgainst: [Ordinal<Need>: String] = [:]
  /// Whether `reviewed-against` has an error, so that answers without a fingerprint are due.
  public var isReviewedAgainstDoubtful = false
  /// The asset of which this is a version in another language.
  public var translationOf: Ordinal<Asset>?
  /// What it is called in another system.
  public var externalID: String?
  public var body = MarkdownBody()
  /// Whether the body holds text of its own, beyond headings, skeleton lines and the section Answers.
  public var hasText = false
  /// Whether status, published, segments, weak, translation-of, type, role, a key of a site generator
  /// for one of these, the file's name or the whole front matter has an error.
  ///
  /// The asset is then not live until it is put right.
  public var isLivenessDoubtful = false

  public init(facts: FileFacts) {
    self.facts = facts
  }
}

/// Something that a file points at, and the line on which it does.
public struct Pointer<Target: Sendable & Hashable>: Sendable, Hashable {
  public let target: Target
  public let line: Int
  /// The bytes of the pointer in its file.
  public let range: Range<Int>

  public init(_ target: Target, line: Int, range: Range<Int>) {
    self.target = target
    self.line = line
    self.range = range
  }
}

/// One of the two lists of the short form, without the other.
public enum HalfClaim: String, Sendable {
  case personas, stages
}

/// A need or a cell at which a person calls an asset weak.
public struct WeakMark: Sendable, Hashable {
  public let target: Target
  public let reason: String
  public let line: Int

  public enum Target: Sendable, Hashable {
    case need(Ordinal<Need>)
    case cell(CellAddress)
  }
}

extension Asset {
  /// The role that counts: as written, else by its type.
  public func role(in taxonomy: Taxonomy) -> Tag? {
    written.writtenRole
      ?? written.type.flatMap { taxonomy[$0].role }.flatMap { taxonomy[.assetRoles].tag(named: $0) }
  }

  /// How long it stays fresh: by its type, else by the rules; none where that value has an error.
  public func freshness(in taxonomy: Taxonomy) -> CalendarPeriod? {
    let entry = written.type.map { taxonomy[$0] }
    guard entry?.isFreshnessDoubtful != true else { return nil }
    return entry?.freshness ?? taxonomy.rules.freshness
  }
}
