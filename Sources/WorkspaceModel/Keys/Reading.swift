internal import SourceDocuments

/// The reading of one file: what its values are held against, and the findings so far.
struct Reading {
  let file: SourceFile
  let kind: FileKind
  var names: Names
  /// The key whose value is being read, for messages.
  var key = ""
  private(set) var diagnostics: [Diagnostic] = []
  /// How many values were left out: by an error here, or because an error elsewhere left out what
  /// they point at.
  private(set) var leftOutCount = 0

  init(_ file: SourceFile, kind: FileKind, names: Names) {
    self.file = file
    self.kind = kind
    self.names = names
  }
}

extension Reading {
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { leftOutCount += 1 }
  }

  /// Notes a value that is left out because of an error elsewhere, which is reported there alone.
  mutating func leaveOut() { leftOutCount += 1 }

  func place(_ range: Range<Int>) -> Place { file.place(range) }

  func place(_ node: YAMLNode) -> Place { file.place(node.range) }

  func pointer<Target>(_ target: Target, _ range: Range<Int>) -> Pointer<Target> {
    Pointer(target, line: file.line(at: range.lowerBound), range: range)
  }

  /// The text of a value; anything but text is a finding.
  mutating func text(_ node: YAMLNode, wanted shape: ValueShape) -> String? {
    if case .scalar(let text, _) = node.content { return text }
    report(WrongType.diagnostic(key, node, wanted: shape, at: place(node)))
    return nil
  }

  /// The values of a list that are not empty; one value stands for a list of one.
  func listed(_ node: YAMLNode) -> [YAMLNode] {
    guard case .list(let nodes) = node.content else { return [node] }
    return nodes.filter { !$0.isEmpty }
  }

  /// The entries of a map; anything but a map is a finding.
  mutating func entries(_ node: YAMLNode, wanted shape: ValueShape) -> [YAMLEntry]? {
    if case .map(let entries) = node.content { return entries }
    report(WrongType.diagnostic(key, node, wanted: shape, at: place(node)))
    return nil
  }

  /// A value as it stands in the file.
  func words(_ node: YAMLNode) -> String { file.text(in: node.range) }

  mutating func persona(named id: String, at range: Range<Int>) -> Ordinal<Persona>? {
    if let persona = names.personas.find(id) { return persona }
    guard !names.personas.lostAliases.contains(id) else {
      leaveOut()
      return nil
    }
    report(UnknownPersona.diagnostic(id, in: self, at: place(range)))
    return nil
  }

  mutating func tag(_ id: VocabularyID, named name: String, at range: Range<Int>) -> Tag? {
    let vocabulary = names.taxonomy[id]
    guard let tag = vocabulary.tag(named: name) else {
      guard !vocabulary.isDoubtful else {
        leaveOut()
        return nil
      }
      let place = place(range)
      report(
        id == .stages
          ? UnknownStage.diagnostic(name, in: vocabulary, at: place)
          : UnknownTag.diagnostic(name, in: vocabulary, at: place))
      return nil
    }
    if let entry = vocabulary.deprecatedEntry(named: name) {
      report(DeprecatedTag.diagnostic(entry, insteadOf: vocabulary[tag].id, id, at: place(range)))
    }
    return tag
  }
}
