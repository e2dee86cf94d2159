/// What stands between the two `---` lines at the top of a file.
public enum FrontMatter: Sendable {
  /// The file has none.
  case absent
  /// It can't be read; a finding says why.
  case unreadable
  /// Its keys and values, in the order of the file.
  case entries([YAMLEntry])
}

extension FrontMatter {
  public var entries: [YAMLEntry] {
    if case .entries(let entries) = self { entries } else { [] }
  }

  public var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }
}
