internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What is agreed, who looks after what, what is due, and how this team tags.
struct GovernancePage: Page {
  static let area = SiteArea("Governance", at: "governance.html", .top(.upkeep))
  let template = "governance-page"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Governance" }

  func sources(in content: SiteContent) -> [String] {
    [content.taxonomy.facts?.path].compactMap(\.self)
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    Agreements(content).values + owners(content) + reviews(content)
      + TaggingState(content).values + guide(content)
  }
}

extension GovernancePage {
  private func owners(_ content: SiteContent) -> [(String, TemplateValue)] {
    let owners = content.governance.owners
    let lists = owners.all + (owners.nobody.isEmpty ? [] : [owners.nobody])
    let acts = owners.nobody.acts.count
    return [
      ("hasOwners", .flag(!content.isPublic)),
      ("owners", .records(lists.map(content.row))),
      (
        "unowned",
        .text(
          owners.nobody.files.isEmpty ? nil : English.count(owners.nobody.files.count, "file"))
      ),
      ("caretaker", .record(owners.caretaker.flatMap { content.link(to: $0) })),
      ("unownedActs", .text(acts == 0 ? nil : English.count(acts, "to-do"))),
      ("unownedActsVerb", .text(acts == 1 ? "falls" : "fall")),
    ]
  }

  private func reviews(_ content: SiteContent) -> [(String, TemplateValue)] {
    let queue = content.governance.queue
    return [
      ("ageChart", .record(CoverageCharts(content: content).ages)),
      ("summary", .text(queue.counts.sentence(within: queue.window))),
      ("exempt", .text(queue.exempt.sentence)),
    ] + content.reviewRhythm + WorkList(content).values
  }

  /// The body of the taxonomy.
  private func guide(_ content: SiteContent) -> [(String, TemplateValue)] {
    let guide = content.taxonomy.guide
    let title = guide.title.map { title -> TemplateRecord in
      ["text": .text(title.text), "anchor": .text(title.anchor)]
    }
    let body = content.taxonomy.facts.map { facts in
      BodyWriter(content, file: facts.path, page: path).body(guide)
    }
    return [
      ("guideTitle", .record(guide.title?.text.isEmpty == false ? title : nil)),
      ("guide", .record(guide.isEmpty ? nil : body)),
    ]
  }
}

extension PagePath {
  static let calendar = "reviews.ics"

  /// What is to be done, with only what an owner has to do.
  static func work(of owner: String) -> String {
    list(GovernancePage.area.path, of: ["owner:\(owner)"])
  }
}
