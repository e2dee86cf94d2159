internal import SourceDocuments

/// A name that a template gets, as the comment at its top tells.
public struct TemplateName: Sendable {
  /// The name, as tags write it.
  public let name: String
  /// What can be done with its value.
  public let kind: TemplateKind
  /// What the value is, in a few words.
  public let meaning: String
  /// The template whose own names lie inside of it; nil where they stand below it.
  public let model: String?
  /// Whether every template gets it.
  public let isEverywhere: Bool
  /// How far the line is indented: inside of how many others the name lies.
  let depth: Int
}

extension TemplateName {
  /// Reads a line such as `  cells (list as cell): one for each stage`; nil if it is no such line.
  init?(_ line: Substring) {
    let bytes = line.utf8
    let colon = bytes.indices.first {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0...].dropFirst().first == Byte.blank
    }
    guard let colon else { return nil }
    let blanks = line.prefix { $0 == " " }.count
    var words = line[..<colon].split(separator: " ").map(String.init)[...]
    guard let name = words.popFirst(), blanks % 2 == 0 else { return nil }
    guard let shape = Shape(words) else { return nil }
    self.init(
      name: name, kind: shape.kind, meaning: String(line[colon...].dropFirst(2)),
      model: shape.model, isEverywhere: shape.isEverywhere, depth: blanks / 2)
  }

  /// What stands in parentheses after a name.
  private struct Shape {
    var kind = TemplateKind.text
    var model: String?
    var isEverywhere = false

    init?(_ words: ArraySlice<String>) {
      guard let first = words.first else { return }
      guard first.hasPrefix("("), words.last?.hasSuffix(")") == true else { return nil }
      var rest = words.map { $0.filter { $0 != "(" && $0 != ")" } }[...]
      if let kind = rest.first.flatMap(TemplateKind.init) {
        self.kind = kind
        rest = rest.dropFirst()
      }
      if rest.first == "as", rest.count > 1, kind.hasNames {
        model = rest.dropFirst().first
        rest = rest.dropFirst(2)
      }
      if rest.first == "everywhere" {
        isEverywhere = true
        rest = rest.dropFirst()
      }
      if !rest.isEmpty { return nil }
    }
  }
}
