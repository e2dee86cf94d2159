public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Share {
  /// The share in percent, rounded down: `57 %`; `no value` where there is nothing to count.
  public var text: String { percent.map { "\($0) %" } ?? "no value" }

  /// What it is made of: `69 of 120`.
  public var parts: String { "\(numeratorText) of \(denominatorText)" }

  /// What was not counted; none where everything was.
  public var leftOutText: String? {
    leftOut.isEmpty ? nil : English.list(leftOut.map(\.text))
  }

  /// What was not counted, as a sentence; none where everything was.
  public var leftOutSentence: String? {
    leftOutText.map { "Not counted: \($0)." }
  }
}

extension LeftOut {
  /// How much is left out and why: `4 cells at which the persona takes no part`.
  public var text: String {
    switch why {
    case .notApplicable:
      "\(English.count(count, "cell")) at which the persona takes no part"
    case .notPriority: "\(English.count(count, "cell")) of personas without a priority"
    case .personasNotPriority:
      "\(English.count(count, "persona")) without a priority"
    case .notLive:
      count == 1
        ? "1 asset that is not live, or a translation"
        : "\(count) assets that are not live, or translations"
    case .claimsNothing:
      "\(English.count(count, "live asset")) for no cell of a priority persona"
    case .cellsOutsideSegment:
      "\(English.count(count, "cell")) of personas outside this segment"
    case .personasOutsideSegment: "\(English.count(count, "persona")) outside this segment"
    case .assetsOutsideSegment: "\(English.count(count, "asset")) for other segments"
    case .notCritical:
      "\(English.count(count, "live asset")) that \(count == 1 ? "is" : "are") critical for no "
        + "priority persona"
    case .claimsNotPriority:
      "\(English.count(count, "claim")) for personas without a priority"
    case .noChannelsAsked:
      "\(English.count(count, "claim")) for personas who name no channel"
    case .noFormatsAsked:
      "\(English.count(count, "claim")) for personas who prefer no format"
    case .noFormat: "\(English.count(count, "claim")) of assets without a format"
    case .takesNoPart:
      "\(English.count(count, "persona")) who \(count == 1 ? "takes" : "take") part at no stage"
    case .retired:
      count == 1
        ? "1 asset that is retired or a translation"
        : "\(count) assets that are retired or translations"
    }
  }
}

extension GapCount {
  /// The gaps in words: `12 gaps: 3 missing, 1 not assessed, 8 weak`.
  public var text: String {
    counts.map { "\(English.count(total, "gap")): \($0)" } ?? "no gap"
  }

  /// How many there are of each kind: `3 missing, 1 not assessed, 8 weak`; none for no gap.
  public var counts: String? { total == 0 ? nil : parts.joined(separator: ", ") }

  /// The cells that are gaps: `3 missing and 8 weak cells`.
  var cells: String { "\(English.list(parts)) \(total == 1 ? "cell" : "cells")" }

  private var parts: [String] {
    [(missing, "missing"), (notAssessed, "not assessed"), (weak, "weak")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}

extension FreshnessFigure {
  /// What keeps it from being whole, and how old the content is, as a sentence.
  public var sentence: String {
    let age = medianAge.map { "half of the dated ones are at most \(English.count($0, "day")) old" }
    let parts =
      ["\(stale.count) stale", "\(undated.count) without a date"]
      + (inDoubt > 0 ? ["\(inDoubt) in doubt because of a mistake"] : []) + [age].compactMap(\.self)
    return English.sentence(parts.joined(separator: ", ")) + "."
  }
}
