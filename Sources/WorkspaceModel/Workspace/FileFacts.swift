/// What every file of the workspace has, whatever it is about.
public struct FileFacts: Sendable {
  /// The file's path from the workspace's root.
  public let path: String
  public let id: String
  /// The `title`, else the `#` heading, else the id in words.
  public internal(set) var title: String
  /// Whether the title is written as a key.
  public var hasWrittenTitle = false
  /// The `#` heading where it differs from the title.
  public var heading: String?
  /// The `summary`, else the body's first paragraph.
  public var summary: String?
  public var owner: Tag?
  /// Who keeps it, where no list of owners is written yet.
  var openOwner: String?
  /// Whether somebody keeps it, and who is withheld.
  public internal(set) var isOwnerWithheld = false
  public var reviewed: CalendarDate?
  public var suppressions: [Suppression] = []
  /// The team's own keys, and those that nobody declared, with their values in words.
  public var extras: [LabelledText] = []
  /// The line of each key that is written, be it without a value; a list, because there are few.
  var keyLines: [(key: String, line: Int)] = []
  /// The names of another system's by which keys of ours are written, by ours.
  public var foreignNames: [String: String] = [:]
  /// The line that ends the front matter, above which a key can be added; none without one.
  public var frontMatterEnd: Int?
  /// Whether the front matter as a whole can't be read.
  public var isUnreadable = false
  /// Whether a slip of YAML hides what some of its keys say, or all.
  public var hasDamagedKeys = false
  /// The lines of the front matter on which nothing private is written, in their order.
  var openLines: [ClosedRange<Int>] = []
  /// Whether lines that were meant as front matter may stand in the body.
  var mayHideKeysInBody = false

  public init(path: String, id: String, title: String) {
    self.path = path
    self.id = id
    self.title = title
  }
}

/// A finding that a file asks not to be reported.
public struct Suppression: Sendable, Hashable {
  public let rule: String
  public let because: String?
  public let until: CalendarDate?
}

/// Something of the workspace that is a file.
public protocol WorkspaceItem: Sendable {
  var facts: FileFacts { get }
}

extension WorkspaceItem {
  public var id: String { facts.id }
  public var path: String { facts.path }
  public var title: String { facts.title }
  public var owner: Tag? { facts.owner }
  public var reviewed: CalendarDate? { facts.reviewed }
}
