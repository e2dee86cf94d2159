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
      "owner": .record(link(to: list.owner)), "contact": .text(entry?.contact),
      "responsibleFor": .text(entry.map(\.responsibleFor) ?? "What has no owner yet"),
      "files": .number(list.files.count),
      "due": .number(list.due.count), "rechecks": .number(list.rechecks.count),
      "debts": .number(list.debts.count), "randomActs": .number(list.randomActs.count),
      "acts": .number(list.acts.count),
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
            "owner": .record(link(to: list.owner)),
            "count": .text(English.count(list.acts.count, "act")),
          ]
        })
    ])
  }

  /// An act that falls to somebody, for the partial `owned-act`; cells for which exactly the same is
  /// to be done stand together.
  func values(of owned: OwnedAct) -> TemplateRecord {
    var parts: [(part: OwnedAct.Part, cells: [TemplateRecord])] = []
    var known: [String: Int] = [:]
    for part in owned.parts {
      let text =
        wording.title(of: part.act, for: part.cell) + wording.detail(of: part.act, for: part.cell)
      if let index = known[text] {
        parts[index].cells.append(cells[part.cell])
      } else {
        known[text] = parts.count
        parts.append((part, [cells[part.cell]]))
      }
    }
    return [
      "rank": .number(owned.rank),
      "parts": .records(
        parts.map { part, cells in
          ["cells": .records(cells), "act": .record(values(of: part.act, at: part.cell))]
        }),
    ]
  }

  /// The first answers to check again, as sentences.
  func values(ofRechecks answers: [Answer]) -> TemplateValue {
    .sentences(answers.prefix(ListLimit.assets).map { wording.recheck(of: $0) })
  }

  /// How many answers to check again are not named.
  func values(ofFurtherRechecks answers: [Answer]) -> TemplateValue {
    .text(Shortlist(answers, limit: ListLimit.assets).more)
  }
}
