internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Who has which part in the decision, who is for and against, and what there is for each.
struct CommitteeRoles {
  let content: SiteContent
  let committee: Committee
}

extension CommitteeRoles {
  var values: [(String, TemplateValue)] {
    let wording = content.wording
    let unequipped = (committee.holders + committee.withoutRole).filter { holder in
      !holder.hasMessage || !holder.hasProof
    }
    return [
      ("rolesHeld", .text(committee.rolesHeld.isEmpty ? nil : committee.rolesHeld.parts)),
      ("equipped", .text(committee.equipped.parts)),
      ("emptyRoles", .texts(committee.emptyRoles.map { wording.sentence(forEmpty: $0.role) })),
      ("unequipped", .texts(unequipped.map { wording.sentence(for: $0) })),
      ("roles", .records(committee.roles.map(role) + unwritten)),
      ("stances", .records(committee.stances.filter { !$0.isEmpty }.map(stance) + undecided)),
      ("roleMatrix", .record(matrix("buying-role"))), ("stanceMatrix", .record(matrix("stance"))),
      ("missingStances", .texts(wording.missingStances(of: committee))),
    ]
  }
}

extension CommitteeRoles {
  /// The scores of a matrix that has no page of its own.
  private func matrix(_ id: String) -> TemplateRecord? {
    MatrixDimension.named(id).flatMap { dimension in
      MatrixTable(content, dimension, nil, page: CommitteePage.area.path).scores
    }
  }

  private func role(_ role: BuyingRoleCoverage) -> TemplateRecord {
    [
      "title": .text(content.taxonomy.title(of: role.role)),
      "isRequired": .flag(role.isRequired), "holders": .records(role.holders.map(holder)),
    ]
  }

  private var unwritten: [TemplateRecord] {
    guard !committee.withoutRole.isEmpty else { return [] }
    return [
      [
        "title": .text("Without a role"), "isRequired": .flag(false),
        "holders": .records(committee.withoutRole.map(holder)),
      ]
    ]
  }

  private func holder(_ holder: RoleHolder) -> TemplateRecord {
    let written = holder.hasWrittenMessage ? ["in the brief"] : []
    let assets = { (assets: [Ordinal<Asset>]) in
      assets.isEmpty ? [] : [English.count(assets.count, "asset")]
    }
    let messages = written + assets(holder.messages)
    return [
      "persona": .record(content.links[holder.persona]),
      "message": .text(messages.isEmpty ? nil : messages.joined(separator: ", ")),
      "proof": .text(assets(holder.proofs).first),
    ]
  }

  private func stance(_ stance: StanceCoverage) -> TemplateRecord {
    row(content.taxonomy.title(of: stance.stance), stance.personas)
  }

  private var undecided: [TemplateRecord] {
    let groups = Dictionary(grouping: committee.withoutStance) { persona in
      content.workspace.personas[persona].isInDoubt(.stance)
    }
    return [(false, "No stance written"), (true, "Stance can't be read")].compactMap { key, title in
      groups[key].map { row(title, $0) }
    }
  }

  private func row(_ title: String, _ personas: [Ordinal<Persona>]) -> TemplateRecord {
    [
      "title": .text(title),
      "personas": .records(
        personas.map { persona in
          [
            "persona": .record(content.links[persona]),
            "influence": .text(content.influence(of: persona)),
            "served": .text(content.wording.clause(forServing: persona)),
            "gaps": .text(content.coverage.figures[persona].gaps.text),
          ]
        }),
    ]
  }
}
