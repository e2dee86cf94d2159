/// A finding: a rule that something written in the workspace does not keep, and where.
public struct Diagnostic: Sendable, Hashable {
  public let rule: Rule
  public let place: Place
  /// What was found, in the reader's words: lower-case start, no full stop, names in back-ticks.
  public let message: String
  /// A remark beside the carets.
  public var label: String?
  /// What could have been meant, nearest first.
  public var suggestions: [String] = []
  /// What the mistake does to coverage.
  public var effect: String?
  /// Other places and remarks that explain the finding.
  public var notes: [Note] = []
  /// The change that mends it, where exactly one is right.
  public var fix: Fix?
  /// Whether its words tell something that is private, wherever it stands.
  public var isPrivate = false

  /// A remark on a finding, with the place that it speaks of.
  public struct Note: Sendable, Hashable {
    public let text: String
    public let place: Place?
    /// Whether it tells something that is private, such as a reason written elsewhere.
    public let isPrivate: Bool

    public init(_ text: String, at place: Place? = nil, isPrivate: Bool = false) {
      self.text = text
      self.place = place
      self.isPrivate = isPrivate
    }
  }

  /// Text to put in the place of other text.
  public struct Fix: Sendable, Hashable {
    public let place: Place
    public let replacement: String

    public init(at place: Place, replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }

  public init(_ rule: Rule, at place: Place, _ message: String) {
    self.rule = rule
    self.place = place
    self.message = message
  }
}

extension Diagnostic {
  public var severity: Severity { rule.severity }

  /// The order in which findings are reported: by place, then by rule and message.
  public static func isInOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if Place.isInOrder(left.place, right.place) { return true }
    if Place.isInOrder(right.place, left.place) { return false }
    return (left.rule.id, left.message) < (right.rule.id, right.message)
  }

  /// The finding with the nearest right spellings, and the fix when there is only one.
  public func suggesting(_ names: [String]) -> Diagnostic {
    var copy = self
    copy.suggestions = names
    if let only = names.first, names.count == 1 { copy.fix = Fix(at: place, replacement: only) }
    return copy
  }

  /// The finding with a remark beside its carets.
  public func labelled(_ label: String) -> Diagnostic {
    var copy = self
    copy.label = label
    return copy
  }

  /// The finding with what it does to coverage.
  public func with(effect: String) -> Diagnostic {
    var copy = self
    copy.effect = effect
    return copy
  }

  /// The finding with one more remark.
  public func noting(
    _ text: String, at place: Place? = nil, isPrivate: Bool = false
  ) -> Diagnostic {
    var copy = self
    copy.notes.append(Note(text, at: place, isPrivate: isPrivate))
    return copy
  }

  /// The finding, whose words are not for everybody.
  public var tellingPrivateThings: Diagnostic {
    var copy = self
    copy.isPrivate = true
    return copy
  }
}

extension [Diagnostic] {
  /// Findings with the same rule and the same message, in the order of their first places.
  public var grouped: [[Diagnostic]] {
    var slots: [[String]: Int] = [:]
    var groups: [[Diagnostic]] = []
    for diagnostic in self {
      let key = [diagnostic.rule.id, diagnostic.message]
      if let slot = slots[key] {
        groups[slot].append(diagnostic)
      } else {
        slots[key] = groups.count
        groups.append([diagnostic])
      }
    }
    return groups
  }
}
