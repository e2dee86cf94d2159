/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// Something written here cannot be what was meant.
  case error
  /// The author thinks they cover more than they do.
  case warning
  /// An opportunity.
  case note
}

extension Severity: Comparable {
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
