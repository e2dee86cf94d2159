import PersonaTestSupport
import SiteGenerator
import WorkspaceModel

@testable import SiteTemplates

/// The kinds of the values that pages really give their templates, by their names, nested.
struct GivenValues {
  /// The kinds seen, without names that have no value.
  private(set) var kinds: Set<String> = []
  /// What lies below: the names of a record, or of the records of a list.
  private(set) var names: [String: GivenValues] = [:]
  /// Names that some of the records have, and others have not.
  private(set) var unsteady: Set<String> = []
  /// Whether any record was seen, so that the names inside are known.
  private(set) var isOpened = false
}

extension GivenValues {
  mutating func add(_ value: TemplateValue) {
    switch value {
    case .none: break
    case .text: kinds.insert("text")
    case .html: kinds.insert("HTML")
    case .flag: kinds.insert("yes/no")
    case .record(let record):
      kinds.insert("record")
      add(record)
    case .list(let items): add(items)
    }
  }

  mutating func add(_ record: TemplateRecord) {
    let given = Set(record.names)
    if isOpened { unsteady.formUnion(given.symmetricDifference(names.keys)) }
    isOpened = true
    for name in given {
      if let value = record[name] { names[name, default: GivenValues()].add(value) }
    }
  }

  /// Leaves names out.
  mutating func remove(_ others: [String]) {
    for name in others { names[name] = nil }
  }

  private mutating func add(_ items: [TemplateValue]) {
    for item in items {
      guard case .record(let record) = item else {
        kinds.insert("texts")
        continue
      }
      kinds.insert("list")
      add(record)
    }
    if items.isEmpty { kinds.insert("empty") }
  }
}
