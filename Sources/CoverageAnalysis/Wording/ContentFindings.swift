internal import SourceDocuments
internal import WorkspaceModel

// What the checks of the practice find about content; none where there is nothing to judge.
extension CoverageWording {
  var starterKits: [PracticeFinding]? {
    let kits = priorityPersonas.map { coverage.figures.starterKits[$0.value] }
      .filter(\.isAskedFor)
    guard !kits.isEmpty else { return nil }
    return kits.flatMap { kit in
      kit.missing.map { part in
        finding(
          .persona(kit.persona), sentence(for: part, of: kit.persona),
          at: placeToEdit(for: part, of: kit.persona))
      }
    }
  }

  var stallThemes: [PracticeFinding]? {
    let all = priorityPersonas.map { practice.themes[$0.value] }
    guard all.contains(where: { !$0.themes.isEmpty }) else { return nil }
    return all.compactMap { themes in
      guard let sentence = sentence(for: themes) else { return nil }
      let persona = workspace.personas[themes.persona]
      let place =
        themes.untagged.map { line(of: "themes", in: workspace.assets[$0]) }
        ?? FileLine(path: persona.path, line: nil)
      return finding(.persona(themes.persona), sentence, at: place)
    }
  }

  var oldCriticalAssets: [PracticeFinding]? {
    guard !coverage.figures.overall.criticalFreshness.share.isEmpty else { return nil }
    let critical = coverage.figures.critical.filter { coverage[$0.persona].isPriority }
    return critical.chunked(by: \.asset).compactMap { group in
      guard let asset = group.first?.asset, !coverage[asset].freshness.isFresh else { return nil }
      let readers = English.list(group.map { title(of: $0.persona) })
      return finding(
        .asset(asset),
        "\(name(of: asset)) is critical for \(readers), and \(coverage[asset].freshness.words).",
        at: line(of: "reviewed", in: workspace.assets[asset]))
    }
  }

  /// The strong cells that fall before the next review of all files, as what alone holds them grows
  /// old.
  var endangeredSupports: [PracticeFinding]? {
    let strong = practice.soleSupports.filter { coverage[$0.cell].state == .strong }
    guard !strong.isEmpty, taxonomy.rules.strongRequires.contains(.freshness) else { return nil }
    let limit = taxonomy.rules.reviewEvery.end(from: coverage.today)
    return strong.compactMap { support in
      guard let end = lastFreshDay(of: support), end < limit else { return nil }
      return finding(
        .asset(support.asset),
        "\(name(of: support.asset)) is fresh only until \(end); then \(name(of: support.cell)) "
          + "falls to \(CellState.weak.label), as nothing else holds it.",
        at: line(of: "reviewed", in: workspace.assets[support.asset]))
    }
  }

  var randomActs: [PracticeFinding]? {
    everyLive(coverage.figures.randomActs) { asset in
      finding(
        .asset(asset), "\(name(of: asset)) answers no need.",
        at: line(of: "answers", in: workspace.assets[asset]))
    }
  }

  var broadAssets: [PracticeFinding]? {
    everyLive(practice.broad) { asset in
      let cells = English.count(coverage[asset].answeredCells, "cell")
      return finding(
        .asset(asset),
        "\(name(of: asset)) answers needs in \(cells), where \(taxonomy.rules.breadth) is the most: "
          + "split it.", at: line(of: "answers", in: workspace.assets[asset]))
    }
  }

  var reuse: [PracticeFinding]? {
    guard !coverage.backlog.isEmpty else { return nil }
    return coverage.backlog.filter(\.usesWhatThereIs).compactMap { plan in
      guard let act = plan.nextAct else { return nil }
      let further = plan.acts.count - 1
      let rest = further == 0 ? "" : ", and \(English.count(further, "further act"))"
      return finding(
        .cell(plan.cell),
        "\(name(of: plan.cell)): \(title(of: act, for: plan.cell))\(rest)".asSentence,
        at: FileLine(path: path(of: act), line: nil))
    }
  }

  var taggingDebt: [PracticeFinding]? {
    guard !coverage.figures.overall.tagging.isEmpty else { return nil }
    return coverage.figures.taggingDebt.map { debt in
      let lacks = debt.lacks.map { sentence(for: $0, of: debt.asset) }
      return finding(
        .asset(debt.asset), "\(name(of: debt.asset)): \(lacks.joined(separator: " "))",
        at: FileLine(path: workspace.assets[debt.asset].path, line: nil))
    }
  }
}

extension CoverageWording {
  /// The last day on which all that an asset does for a cell is fresh, its modules included.
  private func lastFreshDay(of support: SoleSupport) -> CalendarDate? {
    let claim = coverage.claims(of: support.asset).first { $0.cell == support.cell }
    let answers = claim.map { coverage.answers[$0.answers].filter(\.isStrong) } ?? []
    let freshness = answers.isEmpty ? [coverage[support.asset].freshness] : answers.map(\.freshness)
    return freshness.compactMap { freshness in
      if case .fresh(let end) = freshness { end } else { nil }
    }.min()
  }

  /// A finding for each of some assets, as long as anything is live.
  func everyLive(
    _ assets: [Ordinal<Asset>], _ finding: (Ordinal<Asset>) -> PracticeFinding
  ) -> [PracticeFinding]? {
    coverage.figures.overall.purpose.isEmpty ? nil : assets.map(finding)
  }
}

extension Plan {
  /// Whether it gains something by changing what there is, without a new file or a new need.
  fileprivate var usesWhatThereIs: Bool {
    gain > 0 && acts.allSatisfy { ![.create, .writeNeed].contains($0.kind) }
  }
}
