import CoverageOutcomes

/// The patients of Freireich and others 1963, in weeks until they fell ill again: a treated group, most
/// of whom were still well at the end, and one with a placebo.
enum Freireich {
  static let treated = [SurvivalSubject](
    [6, 6, 6, 7, 10, 13, 16, 22, 23],
    waiting: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
  static let placebo = [SurvivalSubject](
    [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23])
}
