/// Named values, in the order in which they were given.
public struct TemplateRecord: Sendable {
  // With some ten fields, a walk along an array is faster than hashing, and far faster to build.
  private let fields: [(String, TemplateValue)]

  /// Takes the fields; of two with the same name, the first counts.
  public init(_ fields: [(String, TemplateValue)]) {
    self.fields = fields
  }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
  /// Takes the fields of a literal; of two with the same name, the first counts.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(elements)
  }
}

extension TemplateRecord {
  /// The value of a field, or nil if there is no such field.
  public subscript(name: String) -> TemplateValue? {
    for index in fields.indices where fields[index].0.isSame(as: name) {
      return fields[index].1
    }
    return nil
  }

  /// The names of the fields.
  var names: [String] { fields.map(\.0) }
}

extension String {
  /// Compares the lengths first, which settles most cases, and keeps apart what Unicode equates.
  fileprivate func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }
}
