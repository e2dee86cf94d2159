internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Everything that is wrong in the workspace's files, file by file; a mistake that is repeated
/// stands once, with its places.
struct ProblemsPage: Page {
  static let area = SiteArea("Problems", at: "problems.html", .top(.upkeep))
  let template = "problems-page"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] {
    content.findings.all.isEmpty ? [] : [Self()]
  }

  func title(in content: SiteContent) -> String { "Problems" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let mistakes = content.findings.mistakes
    let facets = Facets(mistakes.map { Self.options(of: $0, content.taxonomy.layout) })
    let byFile = Dictionary(grouping: mistakes.indices) { mistakes[$0].first.place.path }
    let files = content.findings.files.compactMap { file in
      byFile[file.path].map { indices in
        self.file(
          file, indices.map { mistake(mistakes[$0], facets.text(of: $0), content) }, content)
      }
    }
    let unshown = content.findings.unshown
    return [
      ("counts", .records(Severity.allCases.compactMap { count($0, content) })),
      ("facets", facets.values), ("files", .records(files)),
      ("hasFilter", .flag(!mistakes.isEmpty)),
      ("unshown", .text(unshown == 0 ? nil : English.count(unshown, "further mistake"))),
    ]
  }
}

extension ProblemsPage {
  private static func options(
    of mistake: FindingIndex.Mistake, _ layout: WorkspaceLayout
  ) -> [FacetOption] {
    let first = mistake.first
    let kinds = ([first.place] + mistake.others).compactMap { layout.file(at: $0.path)?.kind.noun }
    let severity = Severity.allCases.firstIndex(of: first.severity) ?? 0
    return [
      FacetOption(
        facet: .severity, id: first.severity.rawValue,
        title: English.sentence(first.severity.rawValue), place: severity),
      FacetOption(facet: .rule, id: first.rule.id, title: first.rule.id),
    ]
      + Set(kinds).map {
        FacetOption(facet: .files, id: HeadingAnchors.slug($0), title: English.sentence($0))
      }
  }

  private func count(_ severity: Severity, _ content: SiteContent) -> TemplateRecord? {
    let count = content.findings.count(severity)
    guard count > 0 else { return nil }
    return [
      "severity": .text(severity.rawValue),
      "text": .text(English.count(count, severity.rawValue)), "meaning": .text(severity.meaning),
    ]
  }

  private func file(
    _ file: FindingIndex.File, _ mistakes: [TemplateRecord], _ content: SiteContent
  ) -> TemplateRecord {
    [
      "path": .text(file.path), "anchor": .text(file.anchor),
      "count": .text(English.count(mistakes.count, "problem")),
      "editURL": .text(content.editURL(of: file.path)), "mistakes": .records(mistakes),
    ]
  }

  private func mistake(
    _ mistake: FindingIndex.Mistake, _ marks: String, _ content: SiteContent
  ) -> TemplateRecord {
    let (count, unlisted) = (mistake.others.count, mistake.others.count - mistake.listed.count)
    let others: TemplateRecord = [
      "count": .text(English.count(count, "more place")),
      "places": .records(
        mistake.listed.map { place, anchor in
          [
            "place": .record(
              content.place(FileLine(path: place.path, line: place.start.line))),
            "anchor": .text(anchor),
          ]
        }),
      "unlisted": .text(unlisted == 0 ? nil : String(unlisted)),
    ]
    return [
      "finding": .record(content.values(of: mistake.first)), "marks": .text(marks),
      "others": .record(count == 0 ? nil : others),
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
