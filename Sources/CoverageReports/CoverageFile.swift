package import CoverageAnalysis
package import SourceDocuments
package import WorkspaceModel

/// Coverage as data: `data/coverage.json`, apart from the model so that its shape stays.
package struct CoverageFile: Encodable {
  let schema = "persona-coverage/coverage/1"
  let asOf: String
  /// The segment looked at; none for all together.
  let segment: String?
  let headline: String
  let figures: Figures
  let personas: [Persona]
  let stages: [Stage]
  /// The figures of every segment, whichever is looked at; empty for a workspace without segments.
  let segments: [Segment]
  let cells: [Cell]
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
    let numerator: String
    let denominator: String
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
    let isStale: Bool
    let weight: String
    let isPriority: Bool
    let needs: [Need]
    let assets: [Claim]
    let reasons: [String]
    let promisedScore: Int?
  }

  struct Need: Encodable {
    let address: String
    let kind: String
    let text: String
    let path: String
    let line: Int
    let isAnswered: Bool
    let isAnsweredStrongly: Bool
    let answeredBy: [String]
  }

  struct Claim: Encodable {
    let asset: String
    let state: String
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
    /// The criteria that only a call can tell.
    let unverified: [String]
    let missing: [String]
  }

  struct Agreement: Encodable {
    let isAgreed: Bool
    let marketing: String?
    let sales: String?
    let overdue: [String]
  }

  struct Criterion: Encodable {
    let id: String
    let verifiedBy: [String]
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
    let verifiedBy: [String]
    let toldApartBy: [String]
  }
}

extension CoverageFile {
  /// Coverage as JSON.
  ///
  /// - Parameters:
  ///   - views: The coverage from every side.
  ///   - segment: The segment looked at; none for all together.
  ///   - findings: What is wrong in the workspace, which is counted by severity.
  /// - Returns: The JSON, with a line end at its end.
  package static func json(
    of views: CoverageViews, segment: Tag? = nil, findings: [Diagnostic]
  ) -> String {
    JSONText.encoded(CoverageFile(views, segment, findings))
  }
}
