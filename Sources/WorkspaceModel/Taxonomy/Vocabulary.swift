public import SourceDocuments

/// A list of tags with what is known of each; its order is the order of rows and columns.
///
/// An object, because every name on a page is looked up in one.
public final class Vocabulary: Sendable {
  public let id: VocabularyID
  public let entries: [VocabularyEntry]
  /// Whether a mistake in the taxonomy may have left entries out; then an unknown tag is no
  /// finding of its own.
  public let isDoubtful: Bool
  /// Whether the taxonomy lists it, rather than the built-in table.
  public let isListed: Bool
  /// The place of the entry that an id or an alias stands for, replacements resolved.
  private let lookup: [String: Int]
  /// The same of an alias in small letters.
  private let foldedAliases: [String: Int]
  /// The place of the entry that an id, a title or an alias names in a heading; the first of equals.
  private let places: [String: Int]
  private let hasDeprecated: Bool

  public init(
    _ id: VocabularyID, entries: [VocabularyEntry], isDoubtful: Bool = false,
    isListed: Bool = false
  ) {
    self.id = id
    self.entries = entries
    self.isDoubtful = isDoubtful
    self.isListed = isListed
    var lookup: [String: Int] = [:]
    for (index, entry) in entries.enumerated() { lookup[entry.id] = index }
    let ids = lookup
    for (index, entry) in entries.enumerated() {
      lookup[entry.id] = entry.deprecated.flatMap { ids[$0] } ?? index
    }
    for entry in entries {
      for alias in entry.aliases where ids[alias] == nil { lookup[alias] = lookup[entry.id] }
    }
    let aliases = entries.flatMap(\.aliases).compactMap { alias in
      lookup[alias].map { (alias.lowercased(), $0) }
    }
    foldedAliases = Dictionary(aliases, uniquingKeysWith: { first, _ in first })
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for name in [entry.id, entry.title] + entry.aliases {
        let name = HeadingText.normalized(name)
        if !name.isEmpty, places[name] == nil { places[name] = index }
      }
    }
    self.places = places
    hasDeprecated = entries.contains { $0.deprecated != nil }
    self.lookup = lookup
  }
}

/// An entry of a vocabulary, with the extra keys that some vocabularies have.
public struct VocabularyEntry: Sendable, Hashable {
  public let id: String
  public var title: String
  public var description: String?
  public var aliases: [String] = []
  /// The id to use instead.
  public var deprecated: String?
  /// Stages: the ids of the asset roles that a persona should find there.
  public var expects: [String] = []
  /// Stages and influence levels.
  public var weight: Weight?
  /// Whether `weight` has an error, so that coverage has no value.
  public var isWeightDoubtful = false
  /// Buying roles: whether some persona should hold it.
  public var isRequired = false
  /// Asset types: the id of the role that such an asset plays.
  public var role: String?
  /// Asset types: how long such an asset stays fresh.
  public var freshness: CalendarPeriod?
  /// Whether `freshness` has an error, so that nothing which it governs is fresh.
  public var isFreshnessDoubtful = false
  /// Segments: the ideal customer profile.
  public var profile: [LabelledText] = []
  /// Owners.
  public var responsibleFor: String?
  public var contact: String?
  /// The team's own keys.
  public var extras: [LabelledText] = []

  public init(id: String, title: String? = nil) {
    self.id = id
    self.title = title ?? Identifier.title(of: id)
  }
}

/// A text with the name under which it was written.
public struct LabelledText: Sendable, Hashable {
  public let label: String
  public let text: String

  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

extension Vocabulary {
  /// The tag of an id or an alias; a deprecated id stands for the one to use instead.
  ///
  /// The case of an alias makes no difference: `BOFU` is `bofu`.
  public func tag(named name: String) -> Tag? {
    (lookup[name] ?? foldedAliases[name.lowercased()]).map { Tag(id, $0) }
  }

  /// Whether no other tag can be meant by a name though the taxonomy does not list the vocabulary.
  ///
  /// So it is of levels of influence, which are a scale; lead criteria are keys, and resemble as such.
  func isWhole(for name: String) -> Bool {
    switch id {
    case .stages, .influence: true
    case .leadCriteria: !Spelling.nearest(to: name, among: candidates).isEmpty
    default: false
    }
  }

  /// The entry of an id that is deprecated, if it is.
  func deprecatedEntry(named name: String) -> VocabularyEntry? {
    hasDeprecated ? entries.first { $0.id == name && $0.deprecated != nil } : nil
  }

  /// The entry of an id or a title that is deprecated, if it is.
  func deprecatedEntry(titled text: String) -> VocabularyEntry? {
    guard hasDeprecated else { return nil }
    let wanted = HeadingText.normalized(text)
    return entries.first { entry in
      entry.deprecated != nil
        && [entry.id, entry.title].contains { HeadingText.normalized($0) == wanted }
    }
  }

  /// The tag of an id, an alias or a title, as headings name it.
  public func tag(titled text: String) -> Tag? {
    if let tag = tag(named: text) { return tag }
    return places[HeadingText.normalized(text)].flatMap { tag(named: entries[$0].id) }
  }

  /// The tag that a heading names, be it numbered or called a stage: `2. Evaluation stage (draft)`.
  public func tag(heading text: String) -> Tag? {
    tag(titled: text)
      ?? PersonaHeadings.readings(of: text).lazy.compactMap { self.tag(titled: $0) }.first
  }

  public subscript(tag: Tag) -> VocabularyEntry { entries[tag.index] }

  /// All tags that are not deprecated, in order.
  public var tags: [Tag] {
    entries.indices.filter { entries[$0].deprecated == nil }.map { Tag(id, $0) }
  }

  /// The names that somebody may have meant.
  public var candidates: [Spelling.Candidate] {
    entries.filter { $0.deprecated == nil }.flatMap { $0.names(meaning: $0.id) }
  }
}

extension VocabularyEntry {
  /// The id, the title and the aliases, as what somebody may have meant.
  func names(meaning: String) -> [Spelling.Candidate] {
    ([id, title] + aliases).map { Spelling.Candidate($0, meaning: meaning) }
  }
}
