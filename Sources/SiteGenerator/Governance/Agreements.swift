internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What marketing and sales have agreed on, and what is disputed.
struct Agreements {
  private let content: SiteContent
  /// The sides that have a column: marketing, sales, and whoever else has agreed on something.
  private let sides: [String]

  init(_ content: SiteContent) {
    self.content = content
    var known: Set<String> = []
    sides = content.governance.agreements.flatMap(\.approvals).map(\.side)
      .filter { known.insert($0).inserted }
  }
}

extension Agreements {
  var values: [(String, TemplateValue)] {
    [
      ("sides", .texts(sides.map(English.sentence))),
      ("agreements", .records(content.governance.agreements.map(row))),
      (
        "assumesPriorities",
        .flag(content.coverage.assumesPriorities && !content.workspace.personas.isEmpty)
      ),
      ("disputes", .records(content.governance.disputes.map(dispute))),
    ]
  }

  private func row(_ agreement: Agreement) -> TemplateRecord {
    let toDo = content.wording.toDo(for: agreement)
    return [
      "title": .text(content.wording.name(of: agreement.subject)),
      "link": .record(link(to: agreement.subject)),
      "approvals": .records(sides.map { cell(of: agreement.approvals, $0) }),
      "toDo": .sentences(toDo),
    ]
  }

  private func cell(of approvals: [Approval], _ side: String) -> TemplateRecord {
    guard let approval = approvals.first(where: { $0.side == side }) else {
      return ["side": .text(English.sentence(side)), "words": .none, "holds": .flag(true)]
    }
    return [
      "side": .text(English.sentence(side)),
      "words": .text(content.wording.words(for: approval)), "holds": .flag(approval.holds),
    ]
  }

  private func link(to subject: Agreement.Subject) -> TemplateRecord? {
    if case .leadDefinition(let lead) = subject { content.links[lead] } else { nil }
  }

  private func dispute(_ persona: Ordinal<Persona>) -> TemplateRecord {
    [
      "persona": .record(content.links[persona]),
      "words": .text(content.workspace.personas[persona].disputed ?? "can't be read"),
    ]
  }
}
