internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The charts of a coverage: by stage, by age, and how balanced it is.
struct CoverageCharts {
  /// How many personas the chart of the balance shows.
  private static let mostPersonas = 10

  let content: SiteContent
}

extension CoverageCharts {
  /// How the cells of priority personas stand at each stage; nothing without personas or stages.
  var stages: TemplateRecord? {
    let coverage = content.coverage
    guard !coverage.personaOrder.isEmpty, !coverage.stages.isEmpty else { return nil }
    return BarChart(
      id: "stages", title: "Coverage by stage",
      summary: "At each stage, how many cells of priority personas are strong, weak, missing and "
        + "not assessed.",
      subject: "Stage",
      parts: [
        .init(title: "strong", look: .strong), .init(title: "weak", look: .weak),
        .init(title: "missing", look: .missing), .init(title: "not assessed", look: .notAssessed),
      ],
      rows: coverage.stages.map(row), isShareOfOwn: true
    ).values
  }

  private func row(_ stage: Tag) -> BarChart.Row {
    let figures = content.coverage.figures[stage]
    let counts = [
      figures.strength.numerator, figures.gaps.weak, figures.gaps.missing,
      figures.gaps.notAssessed,
    ]
    let unknown = counts[3] > 0 ? ", \(counts[3]) not assessed" : ""
    return BarChart.Row(
      label: content.taxonomy.title(of: stage),
      value: content.coverage.text(ofCoverage: figures.coverage),
      bars: [counts],
      note: "\(counts[0]) strong, \(counts[1]) weak, \(counts[2]) missing\(unknown)",
      cells: counts.map(String.init))
  }
}

extension CoverageCharts {
  /// How old the live assets are; nothing without any.
  var ages: TemplateRecord? {
    let ages = AssetAges(of: content.coverage.scored)
    guard ages.total > 0 else { return nil }
    return BarChart(
      id: "ages", title: "Ages of live assets",
      summary: "How long ago \(English.count(ages.total, "live asset")) "
        + "\(ages.total == 1 ? "was" : "were") published or last reviewed, and how many are older "
        + "than their own limit allows.",
      subject: "Published or last reviewed",
      parts: [.init(title: "fresh", look: .strong), .init(title: "too old", look: .weak)],
      rows: ages.groups.map(row)
    ).values
  }

  private func row(_ group: AssetAges.Group) -> BarChart.Row {
    BarChart.Row(
      label: name(of: group), value: String(group.total), bars: [[group.fresh, group.stale]],
      note: group.from == nil
        ? "counted as too old until somebody dates them"
        : "\(group.fresh) fresh, \(group.stale) too old",
      cells: [String(group.fresh), String(group.stale)])
  }

  private func name(of group: AssetAges.Group) -> String {
    switch (group.from, group.to) {
    case (nil, _): "Without a date"
    case (0, let to?): "Up to \(to) months ago"
    case (let from?, let to?): "\(from) to \(to) months ago"
    case (let from?, nil): "Over \(from) months ago"
    }
  }
}

extension CoverageCharts {
  /// Who gets how much content beside the weight that they carry, the personas first who get least
  /// for their weight; nothing while there is nothing to compare.
  var balance: TemplateRecord? {
    let balance = content.coverage.practice.balance.filter { $0.verdict != nil }
    guard !balance.isEmpty else { return nil }
    let list = Shortlist(balance.sorted { $0.order < $1.order }, limit: Self.mostPersonas)
    return BarChart(
      id: "balance-chart", title: "Content and weight",
      summary: "Each persona's share of weight, and below it their share of the claims that count.",
      subject: "Persona",
      parts: [
        .init(title: "share of weight", look: .plain),
        .init(title: "share of content", look: .strong),
      ],
      rows: list.first.map(row), more: list.more.map { "\($0), in the table of the checks." }
    ).values
  }

  private func row(_ balance: PersonaBalance) -> BarChart.Row {
    let shares = [balance.weight, balance.content]
    return BarChart.Row(
      label: content.workspace.personas[balance.persona].title,
      value: nil,
      bars: [[shares[0].tenthsOfPercent, 0], [0, shares[1].tenthsOfPercent]],
      note: "\(balance.verdict?.rawValue ?? "not judged"): weight \(shares[0].text), "
        + "content \(shares[1].text)",
      cells: shares.map(\.text))
  }
}

extension PersonaBalance {
  /// The left behind first, by how far.
  fileprivate var order: (Int, Int) {
    (content.tenthsOfPercent - weight.tenthsOfPercent, persona.value)
  }
}

extension Share {
  /// The share in tenths of a percent, for the length of a bar.
  var tenthsOfPercent: Int {
    guard denominator > 0 else { return 0 }
    let product = numerator.multipliedFullWidth(by: 1_000)
    return denominator.dividingFullWidth(product).quotient
  }
}
