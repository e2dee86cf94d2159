/// A finding: a rule that something written in the workspace does not keep, and where.
package struct Diagnostic: Sendable, Hashable {
  package let rule: Rule
  package let place: Place
  /// What was found, in the reader's words: lower-case start, no full stop, names in back-ticks.
  package let message: String
  /// A remark beside the carets.
  package var label: String?
  /// What could have been meant, nearest first.
  package var suggestions: [String] = []
  /// What the mistake does to coverage.
  package var effect: String?
  /// Other places and remarks that explain the finding.
  package var notes: [Note] = []
  /// The change that mends it, where exactly one is right.
  package var fix: Fix?
  /// Whether its words tell something that is private, wherever it stands.
  package var isPrivate = false

  /// A remark on a finding, with the place that it speaks of.
  package struct Note: Sendable, Hashable {
    package let text: String
    package let place: Place?
    /// Whether it tells something that is private, such as a reason written elsewhere.
    package let isPrivate: Bool

    package init(_ text: String, at place: Place? = nil, isPrivate: Bool = false) {
      self.text = text
      self.place = place
      self.isPrivate = isPrivate
    }
  }

  /// Text to put in the place of other text.
  package struct Fix: Sendable, Hashable {
    package let place: Place
    package let replacement: String

    package init(at place: Place, replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }

  package init(_ rule: Rule, at place: Place, _ message: String) {
    self.rule = rule
    self.place = place
    self.message = message
  }
}

extension Diagnostic {
  package var severity: Severity { rule.severity }

  /// The order in which findings are reported: by place, then by rule and message.
  package static func isInOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if Place.isInOrder(left.place, right.place) { return true }
    if Place.isInOrder(right.place, left.place) { return false }
    return (left.rule.id, left.message) < (right.rule.id, right.message)
  }

  /// The finding with the nearest right spellings, and the fix when there is only one.
  package func suggesting(_ names: [String]) -> Diagnostic {
    var copy = self
    copy.suggestions = names
    if let only = names.first, names.count == 1 { copy.fix = Fix(at: place, replacement: only) }
    return copy
  }

  /// The finding with a remark beside its carets.
  package func labelled(_ label: String) -> Diagnostic {
    var copy = self
    copy.label = label
    return copy
  }

  /// The finding with what it does to coverage.
  package func with(effect: String) -> Diagnostic {
    var copy = self
    copy.effect = effect
    return copy
  }

  /// The finding with one more remark.
  package func noting(
    _ text: String, at place: Place? = nil, isPrivate: Bool = false
  ) -> Diagnostic {
    var copy = self
    copy.notes.append(Note(text, at: place, isPrivate: isPrivate))
    return copy
  }

  /// The finding, whose words are not for everybody.
  package var tellingPrivateThings: Diagnostic {
    var copy = self
    copy.isPrivate = true
    return copy
  }
}
