internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// An owner with what is theirs, as the table of owners shows it.
  func row(of list: OwnerList) -> TemplateRecord {
    let entry = list.owner.map { taxonomy[$0] }
    return [
      "owner": .record(hasWork(list) ? link(to: list.owner) : nil),
      "name": .text(FacetOption.owner(list.owner, in: taxonomy).title),
      "contact": .text(entry?.contact),
      "responsibleFor": .text(entry.map(\.responsibleFor) ?? "What has no owner yet"),
      "files": .number(list.files.count),
      "due": .number(list.due.count), "rechecks": .number(list.rechecks.count),
      "debts": .number(list.debts.count), "randomActs": .number(list.randomActs.count),
      "acts": .number(list.acts.count),
      "plans": .record(list.acts.isEmpty ? nil : linkToActs(of: list.owner)),
    ]
  }

  /// Who has how many acts of the backlog; none on a public site.
  var ownersOfActs: TemplateValue {
    let lists = (governance.owners.all + [governance.owners.nobody]).filter { !$0.acts.isEmpty }
    guard !lists.isEmpty, !isPublic else { return .none }
    return .record([
      "lists": .records(
        lists.map { list in
          [
            "owner": .record(linkToActs(of: list.owner)),
            "count": .text(English.count(list.acts.count, "to-do")),
          ]
        })
    ])
  }

  /// Whether anything on the list of what is to be done is theirs.
  func hasWork(_ list: OwnerList) -> Bool {
    let isCaretaker = list.owner != nil && list.owner == governance.owners.caretaker
    return !list.files.isEmpty || !list.debts.isEmpty
      || isCaretaker && hasWork(governance.owners.nobody)
  }

  /// The way to what an owner has to do, for the partial `part-link`; none on a public site.
  func link(to owner: Tag?) -> TemplateRecord? {
    guard !isPublic else { return nil }
    return [
      "title": .text(FacetOption.owner(owner, in: taxonomy).title),
      "path": .text(PagePath.work(of: FacetOption.owner(owner, in: taxonomy).id)),
    ]
  }

  /// The way to the plans of the backlog that need an owner, for the partial `part-link`.
  private func linkToActs(of owner: Tag?) -> TemplateRecord {
    let option = FacetOption.owner(owner, in: taxonomy)
    return ["title": .text(option.title), "path": .text(PagePath.backlog(of: option.id))]
  }
}

extension FacetOption {
  /// Whose something is; what nobody owns has an id that no owner can have.
  static func owner(_ owner: Tag?, in taxonomy: Taxonomy) -> FacetOption {
    guard let owner else {
      return FacetOption(facet: .owner, id: "_nobody", title: "Nobody", place: 1)
    }
    return FacetOption(facet: .owner, id: taxonomy[owner].id, title: taxonomy.title(of: owner))
  }
}
