internal import CoverageAnalysis
internal import CoverageWording

extension FigureName {
  /// Whether it is a share of coverage, which has no value while nothing is measured.
  var isCoverage: Bool { self == .coverage || self == .confirmedCoverage }
}

extension Coverage {
  /// A share of coverage in percent; no value while nothing is measured.
  func text(ofCoverage share: Share) -> String {
    isMeasured ? share.text : "no value"
  }

  /// The numbers behind a share of coverage; none while nothing is measured.
  func parts(ofCoverage share: Share) -> String? {
    isMeasured && !share.isEmpty ? share.parts : nil
  }
}
