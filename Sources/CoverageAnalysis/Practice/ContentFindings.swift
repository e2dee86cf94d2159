internal import WorkspaceModel

// What the checks of the practice find about content; none where there is nothing to judge.
extension Coverage {
  var lackingStarterKits: [PracticeFinding]? {
    let kits = priorityPersonas.map { figures.starterKits[$0.value] }.filter(\.isAskedFor)
    guard !kits.isEmpty else { return nil }
    return kits.flatMap { kit in
      kit.missing.map { part in
        finding(
          kit.persona, .starterKitLacks(part), at: placeToEdit(for: part, of: kit.persona)
        )
      }
    }
  }

  var oldCriticalAssets: [PracticeFinding]? {
    guard !figures.overall.criticalFreshness.share.isEmpty else { return nil }
    let critical = figures.critical.filter { self[$0.persona].isPriority }
    return critical.chunked(by: \.asset).compactMap { group in
      guard let asset = group.first?.asset, !self[asset].freshness.isFresh else { return nil }
      return finding(
        asset, .criticalAndOld(readers: group.map(\.persona)),
        at: workspace.assets[asset].line(of: .reviewed))
    }
  }

  /// The strong cells that fall before the next review of all files, as what alone holds them grows
  /// old.
  var endangeredSupports: [PracticeFinding]? {
    let strong = practice.soleSupports.filter { self[$0.cell].state == .strong }
    let rules = workspace.taxonomy.rules
    let asksForFreshness = rules.strongRequires.contains(.freshness)
    guard !strong.isEmpty else { return nil }
    let limit = rules.reviewEvery.end(from: today)
    return strong.compactMap { support in
      let asset = workspace.assets[support.asset]
      let end = asksForFreshness ? lastFreshDay(of: support) : nil
      let fact: AssetFact? =
        if let expiry = asset.written.expires, expiry <= end ?? expiry, expiry < limit {
          .expiringSupport(support, on: expiry)
        } else {
          end.flatMap { $0 < limit ? .soleSupport(of: support.cell, freshUntil: $0) : nil }
        }
      return fact.map { finding(support.asset, $0, at: asset.line(of: .reviewed)) }
    }
  }

  var randomActs: [PracticeFinding]? {
    everyLive(figures.randomActs) { asset in
      finding(asset, .answersNothing, at: workspace.assets[asset].line(of: .answers))
    }
  }

  var broadAssets: [PracticeFinding]? {
    everyLive(practice.broad) { asset in
      finding(
        asset, .tooBroad(reach(of: asset)),
        at: workspace.assets[asset].line(of: .answers))
    }
  }

  var reusingPlans: [PracticeFinding]? {
    guard !backlog.isEmpty else { return nil }
    return backlog.filter(\.usesWhatThereIs).compactMap { plan in
      guard let act = plan.nextAct else { return nil }
      return PracticeFinding(
        fact: .reuse(plan.cell, act, further: plan.acts.count - 1),
        place: FileLine(path: path(of: act), line: nil))
    }
  }

  var taggingDebt: [PracticeFinding]? {
    guard !figures.overall.tagging.isEmpty else { return nil }
    return figures.taggingDebt.map { debt in
      finding(
        debt.asset, .taggingDebt(debt.lacks),
        at: FileLine(path: workspace.assets[debt.asset].path, line: nil))
    }
  }
}

extension Coverage {
  /// The last day on which all that an asset does for a cell is fresh, its modules included.
  private func lastFreshDay(of support: SoleSupport) -> CalendarDate? {
    let claim = claims(of: support.asset).first { $0.cell == support.cell }
    let strong = claim?.answers.filter(\.isStrong) ?? []
    let freshness = strong.isEmpty ? [self[support.asset].freshness] : strong.map(\.freshness)
    return freshness.compactMap { freshness in
      if case .fresh(let end) = freshness { end } else { nil }
    }.min()
  }

  /// A finding for each of some assets, as long as anything is live.
  func everyLive(
    _ assets: [Ordinal<Asset>], _ finding: (Ordinal<Asset>) -> PracticeFinding
  ) -> [PracticeFinding]? {
    figures.overall.purpose.isEmpty ? nil : assets.map(finding)
  }
}

extension Plan {
  /// Whether it gains something by changing what there is, without a new file or a new need.
  fileprivate var usesWhatThereIs: Bool {
    gainsSomething && acts.allSatisfy { ![.write, .writeNeed].contains($0.kind) }
  }
}
