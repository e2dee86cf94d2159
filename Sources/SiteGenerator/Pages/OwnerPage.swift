internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The list of one owner: what to review, what to do next, what to put right.
struct OwnerPage: Page {
  let template = "page-owner"
  let area = SiteArea.governance
  let path: String
  private let list: OwnerList
  private let entry: VocabularyEntry

  /// None for what nobody owns, which stands on the page of governance.
  init?(_ list: OwnerList, in taxonomy: Taxonomy) {
    guard let owner = list.owner else { return nil }
    self.list = list
    entry = taxonomy[owner]
    path = PagePath.owner(entry)
  }
}

extension OwnerPage {
  func title(in content: SiteContent) -> String { entry.title }

  func trail(in content: SiteContent) -> [Crumb] {
    [Crumb(title: SiteArea.governance.title, path: PagePath.governance)]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    head(content) + reviews(content) + content.reviewRhythm
      + content.values(ofExempt: list.exempt) + [
        ("hasActs", .flag(!list.acts.isEmpty)),
        ("acts", .records(list.acts.map { content.values(of: $0) })),
        ("rechecks", content.values(ofRechecks: list.rechecks)),
        ("debts", .records(list.debts.map { debt($0, content) })),
        ("randomActs", .records(list.randomActs.map { content.links[$0] })),
      ]
  }

  private func head(_ content: SiteContent) -> [(String, TemplateValue)] {
    [
      ("title", .text(entry.title)), ("responsibleFor", .text(entry.responsibleFor)),
      ("contact", .text(entry.contact)),
      ("summary", .text(list.counts.sentence(within: content.governance.queue.window))),
    ]
  }

  private func reviews(_ content: SiteContent) -> [(String, TemplateValue)] {
    let owners = content.governance.owners
    let later = list.files.filter { !$0.state.isDue }
    let unowned = owners.caretaker == list.owner ? owners.nobody.files : []
    return [
      ("reviews", content.table(of: list.due, label: "To review", most: .max)),
      ("later", content.table(of: later, label: "Not due yet", most: .max)),
      ("unowned", content.table(of: unowned, label: "Files that nobody owns", most: .max)),
    ]
  }

  private func debt(_ debt: TaggingDebt, _ content: SiteContent) -> TemplateRecord {
    [
      "asset": .record(content.links[debt.asset]),
      "lacks": .sentences(
        debt.lacks.map { content.wording.sentence(for: $0, of: debt.asset) }),
    ]
  }
}
