internal import SourceDocuments

extension Values {
  /// The map `rules` of the taxonomy; a value with an error keeps the built-in one.
  static let coverageRules = ValueType<CoverageRules>.record(RuleKeys.all) { fields, reading in
    var rules = CoverageRules()
    rules.freshness = fields.value(RuleKeys.freshness, &reading) ?? rules.freshness
    rules.reviewEvery = fields.value(RuleKeys.reviewEvery, &reading) ?? rules.reviewEvery
    if let cells = fields.value(RuleKeys.breadth, &reading) { rules.breadth.cells = cells }
    rules.failUnder = fields.value(RuleKeys.failUnder, &reading)
    rules.measurement = fields.value(RuleKeys.measurement, &reading) ?? rules.measurement
    if let bounds = fields.value(RuleKeys.priorityPersonas, &reading) {
      (rules.fewestPriorityPersonas, rules.mostPriorityPersonas) = (bounds.first, bounds.last)
    }
    let required = fields.value(RuleKeys.strongRequires, &reading)
    if let required, !fields.failed.contains(RuleKeys.strongRequires.name) {
      rules.strongRequires = Set(required)
    }
    return rules
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
    "What a claim needs to be strong.", example: "[answers, freshness, distribution]")
  static let breadth = Key(
    "breadth", Values.wholeNumber(1...1_000),
    "In how many cells an asset may answer needs before its answers are weak.", example: "6")
  static let failUnder = Key(
    "fail-under", Values.percentage, "The coverage under which `persona check` fails.",
    example: "60")
  static let measurement = Key(
    "measurement", Values.measurement, "The rules of measurement.",
    example: "{smallest-group: 5, too-few: 20, landmark: 30 days, lookback: 90 days}")

  static let all = [
    priorityPersonas.info, freshness.info, reviewEvery.info, strongRequires.info, breadth.info,
    failUnder.info, measurement.info,
  ]
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
  static let bounds = ValueType<Bounds>.record([BoundsKeys.atLeast.info, BoundsKeys.atMost.info]) {
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

  static let measurement = ValueType<MeasurementRules>.record(MeasurementKeys.all) {
    fields, reading in
    var rules = MeasurementRules()
    rules.smallestGroup =
      fields.value(MeasurementKeys.smallestGroup, &reading) ?? rules.smallestGroup
    rules.tooFew = fields.value(MeasurementKeys.tooFew, &reading) ?? rules.tooFew
    rules.landmark = fields.value(MeasurementKeys.landmark, &reading) ?? rules.landmark
    rules.lookback = fields.value(MeasurementKeys.lookback, &reading) ?? rules.lookback
    return rules
  }
}
