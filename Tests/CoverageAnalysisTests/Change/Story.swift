import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// One of the practice's three worked cases, told by two workspaces: before and after.
struct Story: Sendable, CustomTestStringConvertible {
  /// The name of its folder in `Tests/Fixtures/`.
  let name: String
  /// The cells whose state is another one afterwards; all others keep theirs.
  let changes: [Change]
  /// Gaps that the work left as they were, by their address.
  let stillOpen: [String: String]

  /// A cell before and after, and which files have done it.
  struct Change: Sendable, Hashable {
    let address: String
    let before: String
    let after: String
    let causes: Set<Cause>

    init(address: String, before: String, after: String, causes: Set<Cause>) {
      (self.address, self.before, self.after, self.causes) = (address, before, after, causes)
    }

    init(_ address: String, _ before: String, _ after: String, _ causes: Cause...) {
      self.init(address: address, before: before, after: after, causes: Set(causes))
    }
  }

  /// What was done to an asset.
  enum Cause: Sendable, Hashable {
    case added(String)
    case retired(String)
  }

  var testDescription: String { name }
}

extension Story {
  static let all = [securityReviewStalls, cfoMissingFromNurture, partnerMotion]

  /// Late deals stall in the security review: a hub, a filled-in checklist and a webinar are added.
  ///
  /// The old statement goes, and with it the only answer to what the COO asks.
  static let securityReviewStalls = Story(
    name: "security-review-stalls",
    changes: [
      .init("ciso.evaluation", "missing", "strong", .added("security/hub")),
      .init(
        "ciso.selection", "weak", "strong", .added("security/hub"),
        .added("security/review-checklist")),
      .init(
        "security-architect.evaluation", "missing", "strong",
        .added("security/architect-webinar"), .added("security/hub")),
      .init(
        "security-architect.selection", "missing", "strong",
        .added("security/architect-webinar"), .added("security/review-checklist")),
      .init(
        "chief-operating-officer.selection", "strong", "weak",
        .retired("security/security-statement")),
    ],
    stillOpen: [
      "ciso.expansion": "missing", "security-architect.awareness": "weak",
      "clinical-engineering-director.expansion": "weak",
    ])

  /// The nurture campaign reaches everyone but the CFO.
  ///
  /// A calculator of what waiting costs, a page for finance and a payback case are added, and three
  /// steps of the campaign.
  static let cfoMissingFromNurture = Story(
    name: "cfo-missing-from-nurture",
    changes: [
      .init(
        "cfo.evaluation", "missing", "strong", .added("finance/all-of-it-on-one-page"),
        .added("finance/cost-of-delay"), .added("finance/payback-at-hollin-dairy")),
      .init("cfo.selection", "weak", "strong", .added("finance/all-of-it-on-one-page")),
    ],
    stillOpen: ["cfo.awareness": "weak", "cfo.expansion": "missing"])

  /// Partners get decks of functions, and bring leads that are not ready.
  ///
  /// A playbook, a checklist and a landing page made of modules are added, and what to say to each
  /// of the four people.
  static let partnerMotion = Story(
    name: "partner-motion",
    changes: [
      .init("partner-consultant.awareness", "weak", "strong", .added("partners/playbook")),
      .init(
        "partner-consultant.evaluation", "weak", "strong", .added("partners/playbook"),
        .added("partners/shared-page")),
      .init(
        "partner-consultant.selection", "weak", "strong", .added("partners/readiness-checklist"),
        .added("partners/shared-page")),
      .init(
        "partner-practice-lead.evaluation", "weak", "strong", .added("partners/playbook"),
        .added("partners/shared-page")),
    ],
    stillOpen: [
      "partner-consultant.expansion": "missing", "partner-practice-lead.selection": "missing",
      "store-operations-head.selection": "missing",
    ])
}

extension Story {
  var before: Coverage { coverage("before") }

  var after: Coverage { coverage("after") }

  private func coverage(_ moment: String) -> Coverage {
    let tree = Repository.fixture("\(name)/\(moment)")
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    return Coverage(of: workspace, on: Sample.today)
  }
}
