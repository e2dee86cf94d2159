package import SourceDocuments

/// A content asset: a text, a page, a deck, a calculator that somebody is meant to read or use.
package struct Asset: WorkspaceItem {
  package internal(set) var facts: FileFacts
  package var type: Tag?
  package var status: AssetStatus = .published
  /// The needs that it says it answers: the section Answers first, then `answers`, each need once.
  package var answers: [AnswerPointer] = []
  /// The needs for which a skeleton's line stands in the section Answers, and no sentence yet.
  package var unwrittenAnswers: [Pointer<Ordinal<Need>>] = []
  /// The cells that it says it covers, with the line that says so.
  package var covers: [Pointer<CellAddress>] = []
  /// The cells of `covers` or the short form whose persona or stage has an error, as written.
  ///
  /// Such as `cfoo.evaluation`. They claim nothing, and count for breadth.
  package var faultyCovers: [String] = []
  /// The short form's personas and stages where only one of the two lists is written: it covers
  /// nothing, and is a to-do.
  package var halfClaim: HalfClaim?
  /// What a person has judged weak.
  package var weak: [WeakMark] = []
  /// The segments that it serves; none stands for all.
  package var segments: [Tag]?
  package var channels: [Tag] = []
  /// The role as written; `role(in:)` is what counts.
  package var writtenRole: Tag?
  package var format: Tag?
  package var useCases: [Tag] = []
  package var themes: [Tag] = []
  /// What reading it tells about a lead.
  package var qualifies: [Pointer<LeadAddress>] = []
  /// The modules that it is built from, with the line that says so.
  package var uses: [Pointer<Ordinal<Module>>] = []
  /// How many of them stand before an entry of `uses` that has an error; none without one.
  package var usesBeforeError: Int?
  package var isForwardable = false
  /// Whether the team calls it critical.
  package var isCalledCritical = false
  package var nextStep: Tag?
  package var url: String?
  package var published: CalendarDate?
  /// The day before which a site generator does not show it.
  package var opens: CalendarDate?
  /// The last day on which a site generator shows it.
  package var expires: CalendarDate?
  /// The key of a site generator that the status comes from, as it is written: `draft: true`.
  package var generatorStatus: String?
  /// The fingerprints of the needs' texts at the last review: eight hex digits by need.
  package var reviewedAgainst: [Ordinal<Need>: String] = [:]
  /// Whether `reviewed-against` has an error, so that answers without a fingerprint are due.
  package var isReviewedAgainstDoubtful = false
  /// The asset of which this is a version in another language.
  package var translationOf: Ordinal<Asset>?
  /// What it is called in another system.
  package var externalID: String?
  package var body = MarkdownBody()
  /// Whether the body holds text of its own, beyond headings, skeleton lines and the section Answers.
  package var hasText = false
  /// Whether status, published, segments, weak, translation-of, type, role or the whole front matter
  /// has an error.
  ///
  /// The asset is then not live until it is put right.
  package var isLivenessDoubtful = false

  package init(facts: FileFacts) {
    self.facts = facts
  }
}

/// Something that a file points at, and the line on which it does.
package struct Pointer<Target: Sendable & Hashable>: Sendable, Hashable {
  package let target: Target
  package let line: Int
  /// The bytes of the pointer in its file.
  package let range: Range<Int>

  package init(_ target: Target, line: Int, range: Range<Int>) {
    self.target = target
    self.line = line
    self.range = range
  }
}

/// One of the two lists of the short form, without the other.
package enum HalfClaim: String, Sendable {
  case personas, stages
}

/// A need or a cell at which a person calls an asset weak.
package struct WeakMark: Sendable, Hashable {
  package let target: Target
  package let reason: String
  package let line: Int

  package enum Target: Sendable, Hashable {
    case need(Ordinal<Need>)
    case cell(CellAddress)
  }
}

extension Asset {
  /// The role that counts: as written, else by its type.
  package func role(in taxonomy: Taxonomy) -> Tag? {
    writtenRole
      ?? type.flatMap { taxonomy[$0].role }.flatMap { taxonomy[.assetRoles].tag(named: $0) }
  }

  /// How long it stays fresh: by its type, else by the rules; none where that value has an error.
  package func freshness(in taxonomy: Taxonomy) -> CalendarPeriod? {
    let entry = type.map { taxonomy[$0] }
    guard entry?.isFreshnessDoubtful != true else { return nil }
    return entry?.freshness ?? taxonomy.rules.freshness
  }
}
