internal import SourceDocuments

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
  /// Each key that is written, be it without a value, and each that a misspelt one may be meant for; a
  /// list, because there are few.
  var writtenKeys: [WrittenKey] = []
  /// The names of another system's by which keys of ours are written, by ours.
  public var foreignNames: [String: String] = [:]
  /// The line that ends the front matter, above which a key can be added; none without one.
  public var frontMatterEnd: Int?
  /// Whether the front matter as a whole can't be read.
  public var isUnreadable = false
  /// The keys of whose value something was left out, by an error here or elsewhere.
  public internal(set) var keysInDoubt: Set<String> = []
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

extension FileFacts {
  /// Whether a mistake may have left out the value of a key, which is reported where it stands.
  public func isInDoubt(_ key: String) -> Bool { isUnreadable || keysInDoubt.contains(key) }

  /// Reads the keys that every kind of file has.
  init(
    _ document: SourceDocument, id: String, _ fields: inout Fields, _ reading: inout Reading
  ) {
    let title = fields.value(CommonKeys.title, &reading)
    let heading = document.body.title.flatMap { $0.text.isEmpty ? nil : $0.text }
    self.init(
      path: document.file.path, id: id, title: title ?? heading ?? Identifier.title(of: id))
    hasWrittenTitle = title != nil
    self.heading = heading == self.title ? nil : heading
    summary = fields.value(CommonKeys.summary, &reading) ?? document.body.firstParagraph
    switch fields.value(CommonKeys.owner, &reading) {
    case .listed(let tag): owner = tag
    case .open(let name): openOwner = name
    case nil: break
    }
    reviewed = fields.value(CommonKeys.reviewed, &reading)
    suppressions = fields.value(CommonKeys.suppress, &reading) ?? []
    isUnreadable = document.frontMatter.isUnreadable
    hasDamagedKeys = document.hasDamagedKeys
    mayHideKeysInBody = document.mayHideKeysInBody(fields.isDeclared)
    let entries = fields.entries
    openLines = document.lines(of: entries, isOpen: fields.isOpen)
    let line = { (range: Range<Int>) in document.file.line(at: range.lowerBound) }
    writtenKeys =
      entries.map { WrittenKey($0.key, line: line($0.keyRange)) }
      + fields.misspelt.map { WrittenKey($0.meant, line: line($0.range), isMisspelt: true) }
    let meanings = reading.names.taxonomy.foreignKeys.ours
    for entry in document.frontMatter.entries where !meanings.isEmpty {
      if let ours = meanings[entry.key], fields.isDeclared(ours) { foreignNames[ours] = entry.key }
    }
    extras = entries.filter { entry in !fields.isDeclared(entry.key) }.map {
      LabelledText($0.key, $0.value.words)
    }
    frontMatterEnd = document.frontMatterEnd
  }
}

extension FileFacts {
  /// The line on which a key is written, be it without a value.
  public func line(of key: KeyName<FileFacts>) -> Int? { line(ofKey: key.text) }

  /// The same of a key by its name.
  public func line(ofKey name: String) -> Int? {
    writtenKeys.last { !$0.isMisspelt && $0.key == name }.map { Int($0.line) }
  }

  /// The line of another word that may be meant for a key which is not written itself.
  public func lineOfSlip(for name: String) -> Int? {
    guard line(ofKey: name) == nil else { return nil }
    return writtenKeys.last { $0.key == name }.map { Int($0.line) }
  }

  /// The line on which a key is written, be it misspelt, or above which it can be added.
  public func lineToWrite(_ name: String) -> Int? {
    line(ofKey: name) ?? lineOfSlip(for: name) ?? frontMatterEnd
  }
}

/// A key in the front matter, and where it stands.
struct WrittenKey: Sendable {
  let key: String
  let line: Int32
  /// Whether another word stands there, which may be meant for the key.
  let isMisspelt: Bool

  init(_ key: String, line: Int, isMisspelt: Bool = false) {
    self.key = key
    self.line = Int32(line)
    self.isMisspelt = isMisspelt
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
