/// How much of a coverage is computed.
public enum CoverageDepth: Sendable {
  case everything
  /// The cells and the figures: no practice, plan, lead criterion or finding, which nobody asks of a
  /// past day.
  case cellsAndFigures
  /// The cells alone.
  case cells
}
