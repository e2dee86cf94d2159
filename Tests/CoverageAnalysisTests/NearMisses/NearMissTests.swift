import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What is almost our language never counts for more than what was meant, and never goes without a
/// word: it is read as meant, or a finding stands where it is.
struct NearMissTests {
  private static let misses = NearMissWorkspace.constructs.flatMap(\.all)
  private static let right = Meaning(of: NearMissWorkspace.files)

  @Test func eachConstructIsDistortedInManyWays() {
    #expect(Self.misses.count >= 400)
    #expect(NearMissWorkspace.constructs.allSatisfy { $0.wrong.count >= 15 })
    let files = NearMissWorkspace.files
    for miss in NearMissWorkspace.constructs {
      #expect(files[miss.path, default: ""].contains(miss.right), "\(miss.right)")
    }
  }

  @Test func theRightFormsAreFaultless() {
    #expect(Self.right.findings == [])
  }

  @Test(arguments: misses)
  func aNearMissNeitherRaisesCoverageNorGoesUntold(miss: NearMiss) {
    var files = NearMissWorkspace.files
    let text = files[miss.path, default: ""]
    let wrong = text.replacing(miss.right, with: miss.wrong, maxReplacements: 1)
    files[miss.path] = wrong
    let (right, read) = (Self.right, Meaning(of: files))
    #expect(!right.figures.areRaised(in: read.figures))
    guard right.words != read.words else { return }
    let lines = Self.changedLines(from: text, to: wrong)
    #expect(
      read.findings.contains { finding in
        // Front matter that nothing closes is told where it begins.
        finding.path == miss.path
          && (lines.contains(finding.line) || finding.rule == "front-matter-not-closed")
      },
      "\(right.difference(from: read)), \(read.findings)")
  }

  /// The lines of the changed part, with the one before and after it.
  private static func changedLines(from right: String, to wrong: String) -> ClosedRange<Int> {
    let (old, new) = (
      right.split(separator: "\n", omittingEmptySubsequences: false),
      wrong.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let same = zip(old, new).prefix { $0 == $1 }.count
    let rest = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return same...max(same + 2, new.count - rest + 2)
  }
}

/// What is read in a workspace: everything that a page or a figure is made of.
private struct Meaning {
  struct Finding: Equatable {
    let rule: String
    let path: String
    let line: Int
  }

  let figures: SeenFigures
  let words: [String]
  let findings: [Finding]

  init(of files: [String: String]) {
    figures = SeenFigures(of: files)
    let workspace = Workspace.read(files, rules: Set(RuleBook.all.map(\.id)))
    let needs = workspace.needs.ordinals.map { need in
      let it = workspace.needs[need]
      return "\(workspace.address(of: need)) \(it.text) \(it.segments ?? []) \(it.hasError)"
    }
    let assets = workspace.assets.map { asset in
      let answers = asset.answers.map { "\($0.target) \($0.reply?.text ?? "–")" }
      return "\(asset.id) \(asset.status) \(String(describing: asset.published)) \(answers) "
        + "\(asset.unwrittenAnswers.count) \(String(describing: asset.writtenRole)) \(asset.weak.map(\.target)) "
        + "\(asset.channels) \(String(describing: asset.segments)) \(asset.isLivenessDoubtful) "
        + "\(asset.qualifies.map(\.target)) \(asset.uses.map(\.target)) "
        + "\(asset.facts.suppressions.map { "\($0.rule) \(String(describing: $0.until))" })"
    }
    let personas = workspace.personas.map { persona in
      "\(persona.id) \(persona.priority ?? 0) \(String(describing: persona.influence)) "
        + "\(persona.channels) \(String(describing: persona.segments)) \(persona.isWeightDoubtful) "
        + "\(persona.bySegment) \(persona.stalls.map { "\($0.stage) \($0.deals) \($0.date)" }) "
        + "\(persona.searches) \(persona.sections.compactMap(\.field).filter { $0 != .journey })"
    }
    let leads = workspace.leadDefinitions.map { lead in
      "\(lead.personas) \(lead.criteria.map { "\($0.criterion) \($0.questions) \($0.qualifiedIf)" }) "
        + "\(lead.parts.map { $0.stories.map(\.text) })"
    }
    let modules = workspace.modules.map { module in
      "\(String(describing: module.kind)) \(String(describing: module.reviewed)) "
        + "\(module.answers.map { "\($0.target) \($0.reply?.text ?? "–")" })"
    }
    let campaigns = workspace.campaigns.map { campaign in
      "\(String(describing: campaign.offer)) \(String(describing: campaign.starts)) \(campaign.sequence)"
    }
    words =
      needs + assets + personas + leads + modules + campaigns
      + [
        "\(String(describing: workspace.taxonomy.rules.freshness)) \(workspace.taxonomy.rules.breadth)",
        "\(workspace.taxonomy[.stages].entries) \(workspace.taxonomy[.segments].entries)",
      ]
    findings = workspace.diagnostics.map {
      Finding(rule: $0.rule.id, path: $0.place.path, line: $0.place.start.line)
    }
  }

  func difference(from other: Meaning) -> String {
    zip(words, other.words).first { $0 != $1 }.map { "\($0) → \($1)" } ?? "\(other.words.count)"
  }
}
