public import CoverageAnalysis
public import SourceDocuments
public import WorkspaceModel

/// Coverage as data: `data/coverage.json`, apart from the model so that its shape stays.
public struct CoverageFile: Encodable {
  let schema = "persona-coverage/coverage/3"
  let asOf: String
  /// The segment looked at; none for all together.
  let segment: String?
  let headline: String
  let figures: Figures
  let personas: [Persona]
  let stages: [Stage]
  /// The figures of every segment, whichever is looked at; empty for a workspace without segments.
  let segments: [Segment]
  /// Left empty here: they are written one by one.
  let cells: [Cell] = []
  let leadDefinitions: [Lead]
  let balance: [Balance]
  let starterKits: [Kit]
  let checks: [Check]
  let findings: [String: Int]

  struct Stage: Encodable {
    let id: String
    let title: String
    let figures: Figures
  }

  struct Segment: Encodable {
    let id: String
    let title: String
    let figures: Figures
  }

  struct Share: Encodable {
    let numerator: Amount
    let denominator: Amount
    let percent: Int?
    let leftOut: [String]
  }

  /// The shares by the names of the figures, with `gaps` among them.
  struct Figures: Encodable {
    let shares: [String: Share]
    let gaps: Gaps
  }

  struct Gaps: Encodable {
    let missing: Int
    let notAssessed: Int
    let weak: Int
  }

  struct Persona: Encodable {
    let id: String
    let title: String
    let path: String
    let priority: Int?
    let isPriority: Bool
    let isActivationReady: Bool
    let isAssumed: Bool
    let leadDefinitions: [String]
    let lowConfidence: String?
    let figures: Figures
  }

  struct Cell: Encodable {
    let address: String
    let persona: String
    let stage: String
    let state: String
    let score: Int?
    /// Of the points that its needs could have, those that they have.
    let share: CellShare?
    /// How many of its needs have a strong answer.
    let strongNeeds: Int
    /// Whether something claims it, and no sentence answers any of its needs.
    let isTagsOnly: Bool
    let isAssumed: Bool
    let isStale: Bool
    let weight: Amount
    let isPriority: Bool
    /// Where deals stood still in the last twelve months.
    let stall: Stall?
    let needs: [NeedFile]
    let assets: [Claim]
    let reasons: [String]
    let promisedScore: Int?
  }

  struct CellShare: Encodable {
    let points: Int
    let most: Int
    /// The points without those that are only assumed.
    let confirmedPoints: Int
  }

  struct Stall: Encodable {
    let deals: Int
    let of: Int?
    let kind: String?
    let date: String
    let note: String?
    /// Whether some need there has no strong answer yet.
    let isOpen: Bool
  }

  struct Claim: Encodable {
    let asset: String
    let state: String
    /// Whether it lifts anything.
    let stands: Bool
    let isStrong: Bool
  }

  struct Lead: Encodable {
    let id: String
    let title: String
    let personas: [String]
    let segments: [String]?
    /// Those to which none of its personas belongs.
    let segmentsOutside: [String]
    let agreement: Agreement
    let criteria: [Criterion]
    /// The buying roles that must be known before sales accepts.
    let committee: [String]
    /// What neither data nor content tells, with the parts that are not written.
    let toAsk: [String]
    let stories: [Story]
    let missing: [String]
  }

  struct Agreement: Encodable {
    let isAgreed: Bool
    let marketing: String?
    let sales: String?
    let overdue: [String]
  }

  /// What to tell such a lead.
  struct Story: Encodable {
    /// The part of the persona beside which it stands: `status-quo`, `goals`, `preferences`,
    /// `competition` or `influencers`.
    let about: String
    let text: String
  }

  struct Criterion: Encodable {
    let id: String
    /// `data`, `content` or `call`; `content` only where some hints at it.
    let knownFrom: String
    let hintedAtBy: [String]
    let options: [Option]
    /// The first of the pairs of options that content tells apart.
    let pairs: [Pair]
    let pairsToldApart: Int
    let pairsUntold: Int
  }

  struct Pair: Encodable {
    let options: [String]
    /// The asset that reveals each of the two.
    let assets: [String]
  }

  struct Option: Encodable {
    let id: String
    let hintedAtBy: [String]
    let toldApartBy: [String]
  }
}

extension CoverageFile {
  /// Coverage as JSON, in UTF-8.
  ///
  /// - Parameters:
  ///   - views: The coverage from every side.
  ///   - segment: The segment looked at; none for all together.
  ///   - findings: What is wrong in the workspace, which is counted by severity.
  /// - Returns: The JSON, with a line end at its end.
  public static func json(
    of views: CoverageViews, segment: Tag? = nil, findings: [Diagnostic]
  ) -> [UInt8] {
    let coverage = views[segment]
    return JSONText.bytes(
      of: CoverageFile(views, segment, findings), list: "cells",
      of: coverage.cells.lazy.map { Cell($0, coverage) })
  }
}
