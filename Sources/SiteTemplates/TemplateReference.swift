/// What each template is for and what it gets, as the comments at the tops of the templates tell.
public struct TemplateReference: Sendable {
  let compiled: TemplateSet
  private let notes: [TemplateNotes]

  /// Reads the comments of templates.
  ///
  /// - Parameter files: The templates; files that are none are left out.
  /// - Throws: What is wrong in the templates.
  public init(of files: [(name: String, bytes: [UInt8])]) throws(TemplateMistakes) {
    self.init(of: try TemplateSet(compiling: files.filter { $0.name.hasSuffix(".mustache") }))
  }

  private init(of compiled: TemplateSet) {
    self.compiled = compiled
    notes = compiled.templates.map { TemplateNotes(of: $0.source.bytes) }
  }

  /// That of the built-in templates.
  public static let builtIn = TemplateSet.builtIn.map { TemplateReference(of: $0) }
}

extension TemplateReference {
  /// The names of the templates, in their order.
  public var names: [String] { compiled.names }

  /// The comment of a template.
  public func notes(of template: String) -> TemplateNotes? {
    compiled.indices[template].map { notes[$0] }
  }

  /// What every template gets.
  public var shared: [TemplateName] { notes.flatMap(\.names).filter(\.isEverywhere) }

  /// The names that a template gets, from its comment and those of its partials.
  public func tree(of template: String) -> NameTree { growth(of: template).tree }

  /// The templates that show a template as a partial.
  public func users(of template: String) -> [String] {
    compiled.names.filter { user in
      compiled.indices[user].map { compiled.templates[$0].partials.contains(template) } ?? false
    }
  }

  /// What is wrong in the comments themselves, in sentences.
  public var faults: [String] {
    compiled.names.enumerated().flatMap { index, name -> [String] in
      let growth = growth(of: name)
      return notes[index].faults.map { "\(name).mustache:\($0): this line is no `name: meaning`" }
        + growth.tree.conflicts.sorted().map { "\($0) has another kind in another comment" }
        + growth.missingModels.sorted().map { "\(name).mustache: there is no template `\($0)`" }
    }
  }

  /// What is wrong in a team's templates with the names that they use, in the order of places.
  func mistakes(in team: TemplateSet) -> [TemplateMistake] {
    var findings: [NameFinding] = []
    for name in compiled.names where users(of: name).isEmpty {
      guard let index = team.indices[name] else { continue }
      findings += NameCheck(index, in: team.templates, tree(of: name)).findings
    }
    return findings.mistakes
  }

  private func growth(of template: String) -> NameGrowth {
    var growth = NameGrowth(compiled, notes, shared: shared)
    if let index = compiled.indices[template] { growth.grow(from: index) }
    return growth
  }
}
