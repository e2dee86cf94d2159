internal import SiteTemplates
internal import SourceDocuments

/// The files of a workspace's `site-template/`, and what becomes of each.
struct OwnFiles: Sendable {
  /// Templates, of which each takes the place of a built-in one or is shown by another.
  private(set) var templates: [(name: String, bytes: [UInt8])] = []
  /// Style sheets, scripts and the like that take the place of built-in ones.
  private(set) var replacements: [String: [UInt8]] = [:]
  /// Pictures and the like for the team's own templates.
  private(set) var brand: [(name: String, bytes: [UInt8])] = []
  /// What is surely misspelt.
  private(set) var mistakes: [TemplateMistake] = []
  /// Files that are of no use to a site.
  private(set) var unused: [String] = []

  init(_ files: [(name: String, bytes: [UInt8])]) {
    for file in files { add(file) }
  }
}

extension OwnFiles {
  /// What a template of the team can show or load, by the endings of the files' names.
  static let brandEndings = ["css", "ico", "jpeg", "jpg", "js", "png", "svg", "webp"]

  /// Where such files lie in the site.
  static let brandFolder = "brand"

  private mutating func add(_ file: (name: String, bytes: [UInt8])) {
    let builtIn = BuiltInTemplates.files.map(\.name).filter { !$0.hasSuffix(".mustache") }
    // What templates are for can be told beside them.
    if file.name == "README.md" { return }
    if file.name.hasSuffix(".mustache") {
      templates.append(file)
    } else if builtIn.contains(file.name) {
      replacements[file.name] = file.bytes
    } else if let near = Spelling.nearest(to: file.name, among: builtIn.map { .init($0) }).first {
      mistakes.append(
        .whole(file.name, "this takes the place of no file", help: "did you mean `\(near)`?"))
    } else if Self.brandEndings.contains(where: { file.name.hasSuffix(".\($0)") }) {
      brand.append(file)
    } else {
      unused.append(file.name)
    }
  }
}
