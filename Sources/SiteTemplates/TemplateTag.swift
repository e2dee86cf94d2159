internal import SourceDocuments

/// One `{{…}}` of a template.
struct TemplateTag: Sendable {
  /// What a tag does.
  enum Kind: Sendable {
    case text, html, section, inverted, end, partial, comment
  }

  let kind: Kind
  /// The name as it is written.
  let name: String
  /// The name's first part, which is looked up in what surrounds the tag.
  let head: String
  /// The parts after the first dot, each of which is looked up in the one before.
  let rest: [String]
  let place: TemplatePlace
}

extension TemplateTag {
  init(_ kind: Kind, name: String, place: TemplatePlace) {
    let parts = name == "." ? ["."] : name.parts(between: UInt8(ascii: ".")).filter { !$0.isEmpty }
    self.init(
      kind: kind, name: name, head: parts.first ?? "", rest: Array(parts.dropFirst()),
      place: place)
  }

  /// Whether the tag may have a line to itself, of which nothing is shown.
  var canStandAlone: Bool { kind != .text && kind != .html }
}
