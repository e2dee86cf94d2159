/// Where a page is cut into personas.
public enum PageSplit: String, Sendable, CaseIterable {
  /// Nowhere: it tells of one.
  case whole
  /// At each heading of a level.
  case h1, h2, h3, h4

  /// The level of the headings; 0 for none.
  var level: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
