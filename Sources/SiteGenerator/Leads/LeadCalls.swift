internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The call guide of a lead definition: what only a call tells first.
struct LeadCalls {
  private let content: SiteContent
  private let calls: [LeadCall]

  init(_ content: SiteContent, _ lead: Ordinal<LeadDefinition>) {
    self.content = content
    calls = content.coverage.calls(for: lead)
  }
}

extension LeadCalls {
  var values: [(String, TemplateValue)] {
    let further = calls.filter { !$0.isToAsk }
    let hasSignals = calls.contains { $0.written?.signals.isEmpty == false }
    return [
      ("calls", .records(calls.filter(\.isToAsk).map(call))),
      ("hasFurtherCalls", .flag(!further.isEmpty)), ("furtherCalls", .records(further.map(call))),
      ("engagementWarning", .text(hasSignals ? Wording.engagementWarning : nil)),
    ]
  }

  private func call(_ call: LeadCall) -> TemplateRecord {
    let written = call.written
    return [
      "title": .text(content.taxonomy.title(of: call.criterion)),
      "isWritten": .flag(written != nil), "openings": .texts(written?.openings ?? []),
      "questions": .texts(written?.questions ?? []),
      "qualifiedIf": .texts(written?.qualifiedIf ?? []),
      "disqualifiedIf": .texts(written?.disqualifiedIf ?? []),
      "expected": .records(call.expected.map(expected)), "avoid": .texts(written?.avoid ?? []),
      "people": .records((written?.thenAskFor ?? []).map { content.links[$0] }),
      "signals": .texts(written?.signals ?? []),
      "lacks": content.wording.sentence(forLackOf: call.lacks).map { .sentence($0) } ?? .none,
    ]
  }

  private func expected(_ need: NeedCoverage) -> TemplateRecord {
    let cell = content.workspace.needs[need.need].cell
    return [
      "need": .record(content.values(of: need)), "cell": .record(content.cells[cell]),
    ]
  }
}
