internal import SourceDocuments

/// Templates that are compiled once, and render any number of pages, on any number of threads.
public struct TemplateSet: Sendable {
  let templates: [Template]
  /// The place of each template by its name.
  let indices: [String: Int]

  /// Compiles every template, or throws all mistakes of all of them.
  ///
  /// A template is known by its file's name without `.mustache`. Of two sources with one name the
  /// later counts, so that a default can be overridden.
  ///
  /// - Parameter sources: The files' names and bytes.
  /// - Throws: What is wrong in them, by file, line and column.
  public init(compiling sources: [(name: String, bytes: [UInt8])]) throws(TemplateMistakes) {
    var bytes: [String: [UInt8]] = [:]
    for source in sources { bytes[source.name] = source.bytes }
    let files = bytes.keys.sorted { $0.precedes($1) }
    var indices: [String: Int] = [:]
    for (index, file) in files.enumerated() { indices[file.withoutSuffix] = index }
    var mistakes: [TemplateMistake] = []
    templates = files.map { file in
      let source = TemplateSource(file: file, bytes: bytes[file, default: []])
      let compiler = TemplateCompiler(source, templates: indices)
      mistakes += compiler.mistakes
      return Template(source: source, tags: compiler.tags, steps: compiler.steps)
    }
    self.indices = indices
    guard mistakes.isEmpty else { throw TemplateMistakes(all: mistakes) }
  }
}

extension TemplateSet {
  /// The built-in templates, which are compiled once.
  static let builtIn = Result { () throws(TemplateMistakes) in
    try TemplateSet(compiling: BuiltInTemplates.files.filter { $0.name.hasSuffix(".mustache") })
  }

  /// The names of the templates, in the order of their files.
  var names: [String] { templates.map(\.source.file.withoutSuffix) }

  /// Whether a template, or one of those that it shows, has a tag of a name.
  func shows(_ tag: String, in template: String) -> Bool {
    var waiting = [template]
    var seen = Set(waiting)
    while let name = waiting.popLast() {
      guard let index = indices[name] else { continue }
      if templates[index].tags.contains(where: { $0.name == tag }) { return true }
      waiting += templates[index].partials.filter { seen.insert($0).inserted }
    }
    return false
  }

  /// Renders the template of a name with some data.
  public func render(
    _ name: String, _ data: TemplateRecord
  ) throws(TemplateMistake) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, data, into: &output)
    return output
  }

  /// Appends to a buffer what `render(_:_:)` returns; at a mistake, what came before it remains.
  public func render(
    _ name: String, _ data: TemplateRecord, into buffer: inout [UInt8]
  ) throws(TemplateMistake) {
    guard let index = indices[name] else {
      throw TemplateMistake(
        name, TemplatePlace(), "there is no template `\(name)`",
        help: indices.keys.sorted().suggestion(for: name))
    }
    var renderer = TemplateRenderer(templates, data)
    swap(&renderer.output, &buffer)
    defer { swap(&renderer.output, &buffer) }
    try renderer.render(index)
  }
}

extension String {
  fileprivate var withoutSuffix: String {
    hasSuffix(".mustache") ? String(dropLast(".mustache".count)) : self
  }
}
