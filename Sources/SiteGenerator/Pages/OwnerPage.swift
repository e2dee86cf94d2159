internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The list of one owner: what to review, what to do next, what to put right.
struct OwnerPage: Page {
  let template = "page-owner"
  let area = SiteArea.governance
  let scripts = ["tables.js"]
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
    let acts = Shortlist(list.acts, limit: ListLimit.assets)
    let debts = Shortlist(list.debts, limit: ListLimit.assets)
    let randomActs = Shortlist(list.randomActs, limit: ListLimit.assets)
    let mark = "owner:\(entry.id)"
    return head(content) + reviews(content) + content.reviewRhythm + [
      ("exempt", .text(list.exempt.sentence)),
      ("hasActs", .flag(!list.acts.isEmpty)),
      ("acts", .records(acts.first.map { content.values(of: $0) })),
      ("moreActs", .text(acts.more)),
      ("rechecks", content.values(ofRechecks: list.rechecks)),
      ("moreRechecks", content.values(ofFurtherRechecks: list.rechecks)),
      ("debts", .records(debts.first.map { debt($0, content) })),
      ("moreDebts", .record(debts.more(in: [mark]))),
      ("randomActs", .records(randomActs.first.map { content.links[$0] })),
      ("moreRandomActs", .record(randomActs.more(in: [mark, "to-do:answers"]))),
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
      ("reviews", content.table(of: list.due, label: "To review")),
      ("later", content.table(of: later, label: "Not due yet", isDue: false)),
      ("unowned", content.table(of: unowned, label: "Files that nobody owns")),
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
