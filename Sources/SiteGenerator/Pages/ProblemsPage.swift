internal import SiteTemplates
internal import SourceDocuments

/// Everything that is wrong in the workspace's files, file by file.
struct ProblemsPage: Page {
  let template = "page-problems"
  let path = PagePath.problems
  let area = SiteArea.problems

  func title(in content: SiteContent) -> String { "Problems" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [
      ("counts", .records(Severity.allCases.compactMap { count($0, content) })),
      ("files", .records(content.findings.files.map { file($0, content) })),
    ]
  }
}

extension ProblemsPage {
  private func count(_ severity: Severity, _ content: SiteContent) -> TemplateRecord? {
    let count = content.findings.count(severity)
    guard count > 0 else { return nil }
    return [
      "severity": .text(severity.rawValue),
      "text": .text(English.count(count, severity.rawValue)), "meaning": .text(severity.meaning),
    ]
  }

  private func file(_ file: FindingIndex.File, _ content: SiteContent) -> TemplateRecord {
    [
      "path": .text(file.path), "anchor": .text(file.anchor),
      "count": .text(English.count(file.findings.count, "problem")),
      "editURL": .text(content.editURL(of: file.path)),
      "findings": .records(file.findings.map { content.values(of: $0) }),
    ]
  }
}

extension Severity {
  /// What such a finding says, in a few words.
  var meaning: String {
    switch self {
    case .error: "what is written can't be what was meant"
    case .warning: "the author thinks they cover more than they do"
    case .note: "an opportunity"
    }
  }
}
