internal import SourceDocuments

extension Values {
  /// The map `rules` of the taxonomy; in the place of a value with an error stands the strictest one
  /// wherever another could raise coverage.
  static let coverageRules = ValueType<CoverageRules>.record(RuleKeys.all, isClosed: true) {
    fields, reading in
    var rules = CoverageRules()
    rules.read(&fields, &reading)
    rules.readStrictly(&fields, &reading)
    return rules
  }
}

extension CoverageRules {
  fileprivate mutating func read(_ fields: inout Fields, _ reading: inout Reading) {
    reviewEvery = fields.value(RuleKeys.reviewEvery, &reading) ?? reviewEvery
    effort = fields.value(RuleKeys.effort, &reading) ?? effort
    let measuring = fields.value(RuleKeys.measurement, &reading)
    let isLost = fields.hasFailed([RuleKeys.measurement.name])
    measurement = measuring ?? (isLost ? .strictest : measurement)
    if let bounds = fields.value(RuleKeys.priorityPersonas, &reading) {
      (fewestPriorityPersonas, mostPriorityPersonas) = (bounds.first, bounds.last)
    }
  }

  fileprivate mutating func readStrictly(_ fields: inout Fields, _ reading: inout Reading) {
    let period = fields.value(RuleKeys.freshness, &reading)
    freshness = fields.hasFailed([RuleKeys.freshness.name]) ? nil : period ?? freshness
    let breadth = fields.value(RuleKeys.breadth, &reading)
    isBreadthDoubtful = fields.hasFailed([RuleKeys.breadth.name])
    self.breadth = isBreadthDoubtful ? .least : breadth ?? self.breadth
    let required = fields.value(RuleKeys.strongRequires, &reading)
    if let required, !fields.hasFailed([RuleKeys.strongRequires.name]) {
      strongRequires = Set(required)
    }
    let roles = fields.value(RuleKeys.proofRoles, &reading)
    if roles != nil || fields.hasFailed([RuleKeys.proofRoles.name]) {
      proofRoles = (roles ?? []).map { reading.names.taxonomy[$0].id }
    }
    failUnder = fields.value(RuleKeys.failUnder, &reading)
    isFailUnderDoubtful = fields.hasFailed([RuleKeys.failUnder.name])
    if isFailUnderDoubtful { failUnder = .whole }
  }
}

/// The keys within `rules`.
enum RuleKeys {
  static let priorityPersonas = Key(
    "priority-personas", Values.bounds, "How many priority personas a team can serve.",
    example: "{at-least: 3, at-most: 6}")
  static let freshness = Key(
    "freshness", Values.period, "How long an asset stays fresh.", example: "12 months")
  static let reviewEvery = Key(
    "review-every", Values.period, "How often every file is looked at.", example: "3 months")
  static let strongRequires = Key(
    "strong-requires", ValueType<StrongRequirement>.choice.list,
    "What an answer needs to be strong.", example: "[answers, reply, freshness, distribution]")
  static let breadth = Key(
    "breadth", Values.breadth,
    "In how many cells, and for how many needs, an asset's answers count; one number is cells.",
    example: "{cells: 6, needs: 8}")
  static let proofRoles = Key(
    "proof-roles", Values.tag(.assetRoles).list, "The asset roles that can give a proof.",
    example: "[proof, risk, implementation]")
  static let effort = Key(
    "effort", Values.efforts, "How much work each kind of act is, in whole numbers.",
    example: "{reply: 2, refresh: 3, write: 8}")
  static let failUnder = Key(
    "fail-under", Values.percentage,
    "The coverage under which `persona check` and `persona diff` fail.", example: "60")
  static let measurement = Key(
    "measurement", Values.measurement, "The rules of measurement.",
    example: "{smallest-group: 5, too-few: 20, landmark: 30 days, lookback: 90 days}")

  static let all = [
    priorityPersonas.info, freshness.info, reviewEvery.info, strongRequires.info, breadth.info,
    proofRoles.info, effort.info, failUnder.info, measurement.info,
  ]
}

/// The keys within `breadth`.
enum BreadthKeys {
  static let cells = Key(
    "cells", Values.wholeNumber(1...1_000), "In how many cells.", example: "6")
  static let needs = Key(
    "needs", Values.wholeNumber(1...1_000), "For how many needs.", example: "8")

  static let all = [cells.info, needs.info]
}

/// The keys within `effort`, one for each kind of act that somebody may find more or less work.
enum EffortKeys {
  static let byKind = ActKind.allCases.filter { $0 != .correct }.map { kind in
    let usual = Efforts()[kind]
    let key = Key(
      kind.rawValue, Values.wholeNumber(1...1_000), "How much work it is; left out, \(usual).",
      example: "\(usual)")
    return (kind: kind, key: key)
  }
}

/// The least and the most of something.
struct Bounds: Sendable {
  let first: Int
  let last: Int
}

/// The keys within `priority-personas`.
enum BoundsKeys {
  static let atLeast = Key(
    "at-least", Values.wholeNumber(0...1_000), "The least.", example: "3")
  static let atMost = Key("at-most", Values.wholeNumber(1...1_000), "The most.", example: "6")
}

/// The keys within `measurement`.
enum MeasurementKeys {
  static let smallestGroup = Key(
    "smallest-group", Values.wholeNumber(1...1_000), "The smallest group that is shown.",
    example: "5")
  static let tooFew = Key(
    "too-few", Values.wholeNumber(1...100_000), "Under how many a rate is not shown.",
    example: "20")
  static let landmark = Key(
    "landmark", Values.period, "How long after its start a deal is looked at.", example: "30 days")
  static let lookback = Key(
    "lookback", Values.period, "How far back engagement counts.", example: "90 days")

  static let all = [smallestGroup.info, tooFew.info, landmark.info, lookback.info]
}

extension Values {
  private static let breadthRecord = ValueType<Breadth>.record(BreadthKeys.all, isClosed: true) {
    fields, reading in
    var breadth = CoverageRules().breadth
    breadth.cells = fields.value(BreadthKeys.cells, &reading) ?? breadth.cells
    breadth.needs = fields.value(BreadthKeys.needs, &reading) ?? breadth.needs
    return breadth
  }

  /// A number of cells, or a map with cells and needs.
  static let breadth = ValueType<Breadth>(.either(.wholeNumber, breadthRecord.shape)) {
    node, reading in
    if case .map = node.content { return breadthRecord.read(node, &reading) }
    return BreadthKeys.cells.type.read(node, &reading).map {
      Breadth(cells: $0, needs: CoverageRules().breadth.needs)
    }
  }

  static let efforts = ValueType<Efforts>.record(
    EffortKeys.byKind.map(\.key.info), isClosed: true
  ) { fields, reading in
    var efforts = Efforts()
    for (kind, key) in EffortKeys.byKind {
      efforts[kind] = fields.value(key, &reading) ?? efforts[kind]
    }
    return efforts
  }

  static let bounds = ValueType<Bounds>.record(
    [BoundsKeys.atLeast.info, BoundsKeys.atMost.info], isClosed: true
  ) {
    fields, reading in
    let first = fields.value(BoundsKeys.atLeast, &reading) ?? CoverageRules().fewestPriorityPersonas
    let range =
      fields.range(of: BoundsKeys.atMost.name) ?? fields.range(of: BoundsKeys.atLeast.name)
    let last = fields.value(BoundsKeys.atMost, &reading) ?? CoverageRules().mostPriorityPersonas
    guard first > last else { return Bounds(first: first, last: last) }
    if let range {
      BadNumber.report("\(last)", &reading, range, "at least `at-least`, which is \(first)")
    }
    return nil
  }

  static let measurement = ValueType<MeasurementRules>.record(MeasurementKeys.all, isClosed: true) {
    fields, reading in
    var rules = MeasurementRules()
    let smallest = fields.value(MeasurementKeys.smallestGroup, &reading)
    rules.smallestGroup =
      smallest
      ?? (fields.hasFailed([MeasurementKeys.smallestGroup.name])
        ? MeasurementRules.strictest.smallestGroup : rules.smallestGroup)
    rules.tooFew = fields.value(MeasurementKeys.tooFew, &reading) ?? rules.tooFew
    rules.landmark = fields.value(MeasurementKeys.landmark, &reading) ?? rules.landmark
    rules.lookback = fields.value(MeasurementKeys.lookback, &reading) ?? rules.lookback
    return rules
  }
}
