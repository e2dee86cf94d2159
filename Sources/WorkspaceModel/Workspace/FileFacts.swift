/// What every file of the workspace has, whatever it is about.
package struct FileFacts: Sendable {
  /// The file's path from the workspace's root.
  package let path: String
  package let id: String
  /// The `title`, else the `#` heading, else the id in words.
  package internal(set) var title: String
  /// Whether the title is written as a key.
  package var hasWrittenTitle = false
  /// The `#` heading where it differs from the title.
  package var heading: String?
  /// The `summary`, else the body's first paragraph.
  package var summary: String?
  package var owner: Tag?
  /// Who keeps it, where no list of owners is written yet.
  var openOwner: String?
  /// Whether somebody keeps it, and who is withheld.
  package internal(set) var isOwnerWithheld = false
  package var reviewed: CalendarDate?
  package var suppressions: [Suppression] = []
  /// The team's own keys, and those that nobody declared, with their values in words.
  package var extras: [LabelledText] = []
  /// The line of each key that is written, be it without a value.
  package var keyLines: [String: Int] = [:]
  /// The names of another system's by which keys of ours are written, by ours.
  package var foreignNames: [String: String] = [:]
  /// The line that ends the front matter, above which a key can be added; none without one.
  package var frontMatterEnd: Int?
  /// Whether the front matter as a whole can't be read.
  package var isUnreadable = false
  /// Whether a slip of YAML hides what some of its keys say, or all.
  package var hasDamagedKeys = false
  /// The lines of the front matter on which nothing private is written, in their order.
  var openLines: [ClosedRange<Int>] = []
  /// Whether lines that were meant as front matter may stand in the body.
  var mayHideKeysInBody = false

  package init(path: String, id: String, title: String) {
    self.path = path
    self.id = id
    self.title = title
  }
}

/// A finding that a file asks not to be reported.
package struct Suppression: Sendable, Hashable {
  package let rule: String
  package let because: String?
  package let until: CalendarDate?
}

/// Something of the workspace that is a file.
package protocol WorkspaceItem: Sendable {
  var facts: FileFacts { get }
}

extension WorkspaceItem {
  package var id: String { facts.id }
  package var path: String { facts.path }
  package var title: String { facts.title }
  package var owner: Tag? { facts.owner }
  package var reviewed: CalendarDate? { facts.reviewed }
}
