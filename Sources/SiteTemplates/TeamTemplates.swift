internal import SourceDocuments

/// The built-in templates with a team's own in their places.
public struct TeamTemplates: Sendable {
  private static let layout = "layout.mustache"

  /// All of them, compiled.
  public let set: TemplateSet

  /// Compiles the templates, and checks the team's own without waiting for a page that shows them.
  ///
  /// - Parameter own: The team's templates, known by their files' names.
  /// - Throws: What is wrong in the team's templates, by file, line and column.
  public init(own: [(name: String, bytes: [UInt8])]) throws(TemplateMistakes) {
    guard !own.isEmpty else {
      set = try TemplateSet.builtIn.get()
      return
    }
    let reference = try TemplateReference.builtIn.get()
    let builtIn = BuiltInTemplates.files.filter { $0.name.hasSuffix(".mustache") }
    let blank = own.filter { $0.bytes.allSatisfy(Byte.isWhiteSpace) }
    guard blank.isEmpty else {
      throw TemplateMistakes(all: blank.map { .blank($0.name) })
    }
    set = try TemplateSet(compiling: builtIn + own)
    let places = Set(builtIn.map(\.name))
    let shown = Set(set.templates.flatMap(\.partials).map { "\($0).mustache" })
    let unused = own.map(\.name).filter { !places.contains($0) && !shown.contains($0) }
    let isEmpty = own.contains { $0.name == Self.layout } && !set.shows("content", in: "layout")
    let mistakes =
      unused.map { TemplateMistake.unused($0, among: places) }
      + (isEmpty ? [.withoutPage(Self.layout)] : []) + reference.mistakes(in: set)
    guard mistakes.isEmpty else { throw TemplateMistakes(all: mistakes) }
  }
}

extension TemplateMistake {
  /// A template of which nothing would be seen.
  fileprivate static func blank(_ file: String) -> TemplateMistake {
    .whole(
      file, "this template is empty",
      help: "to show nothing in its place, write `{{! nothing }}`; to have the built-in one, "
        + "remove the file")
  }

  /// A layout that shows the same on each page.
  fileprivate static func withoutPage(_ file: String) -> TemplateMistake {
    .whole(
      file, "this layout leaves out the page itself",
      help: "write `{{{content}}}` where the page belongs")
  }

  /// A template that takes nobody's place, and that no other shows.
  fileprivate static func unused(_ file: String, among places: Set<String>) -> TemplateMistake {
    let name = String(file.dropLast(".mustache".count))
    let near =
      FormerNames.current(of: name).map { "it is called `\($0).mustache` now: rename the file" }
      ?? places.sorted().suggestion(for: file)
    return .whole(
      file, "this takes the place of no template, and none shows it",
      help: near ?? "show it from another one with `{{> \(name)}}`, or put it into a folder, "
        + "which is not read; `persona templates` lists all")
  }
}
