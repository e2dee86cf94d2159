/// A compiled template; an object, so that showing it copies none of its lists.
final class Template: Sendable {
  /// A step of showing a template; it names tags by index, so that a step is copied freely.
  enum Step: Sendable {
    /// Shows bytes of the source as they are.
    case literal(Range<Int>)
    /// Shows the indentation, because a line begins with a tag that does not stand alone.
    case lineStart
    case value(tag: Int)
    /// The value of an attribute that holds an address begins, with tags in it.
    case addressStart
    /// It ends; an address that is not on the list is left out.
    case addressEnd
    /// Shows, or leaves out, the steps up to its end.
    case section(tag: Int, end: Int)
    case sectionEnd
    /// Shows another template, with each line indented by some bytes of the source; nil if the
    /// partial shares its line with other text.
    case partial(tag: Int, template: Int, indentation: Range<Int>?)
  }

  let source: TemplateSource
  let tags: [TemplateTag]
  let steps: [Step]

  init(source: TemplateSource, tags: [TemplateTag], steps: [Step]) {
    self.source = source
    self.tags = tags
    self.steps = steps
  }
}

extension Template {
  /// The names of the partials that it shows.
  var partials: Set<String> { Set(tags.filter { $0.kind == .partial }.map(\.name)) }

  /// A name that no record around the tag has.
  func mistake(at index: Int, unknown part: String, among names: [String]) -> TemplateMistake {
    let tag = tags[index]
    let whole = tag.rest.isEmpty ? "" : " in `\(tag.name)`"
    return TemplateMistake(
      source.file, tag.place, "there is no value `\(part)`\(whole)",
      help: names.suggestion(for: part))
  }

  /// A value of the wrong kind for its tag.
  func mistake(at index: Int, cannotShow value: TemplateValue) -> TemplateMistake {
    let name = tags[index].name
    let (reason, help) =
      switch value {
      case .text: ("text, which must be escaped", "write `{{\(name)}}`")
      case .html: ("HTML, which must not be escaped", "write `{{{\(name)}}}`")
      default: ("\(value.kind), which is not text", "use it in a section: `{{#\(name)}}`")
      }
    return TemplateMistake(source.file, tags[index].place, "`\(name)` is \(reason)", help: help)
  }
}
