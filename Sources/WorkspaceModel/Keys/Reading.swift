internal import SourceDocuments

/// The reading of one file: what its values are held against, and the findings so far.
struct Reading {
  let file: SourceFile
  let kind: FileKind
  var names: Names
  /// The key whose value is being read, for messages.
  var key = ""
  /// The keys of ours that this file may write by another system's name.
  var foreignNames: Set<String> = []
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
    if case .scalar(let text, _) = node.content {
      if shape == .text, let lost = CommentedText.diagnostic(node, in: file) { report(lost) }
      return text
    }
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
    if let persona = names.personas.named(id) { return persona }
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
      if vocabulary.isDoubtful { leaveOut() } else { reportMissing(name, vocabulary, range) }
      return nil
    }
    if let entry = vocabulary.deprecatedEntry(named: name) {
      report(DeprecatedTag.diagnostic(entry, insteadOf: vocabulary[tag].id, id, at: place(range)))
    }
    return tag
  }

  /// Reports a tag that is not there: an error where the team's list, or a list that is whole, lacks
  /// it; else a warning, with the lines that add it.
  private mutating func reportMissing(
    _ name: String, _ vocabulary: Vocabulary, _ range: Range<Int>
  ) {
    let (id, place) = (vocabulary.id, place(range))
    if id == .stages {
      report(UnknownStage.diagnostic(name, in: vocabulary, at: place))
    } else if vocabulary.isListed || vocabulary.isWhole(for: name) {
      report(UnknownTag.diagnostic(name, in: vocabulary, at: place))
    } else {
      report(UnlistedTag.diagnostic(name, in: vocabulary, at: place))
      // What a list that nobody wrote says of a type takes nothing away.
      if id != .assetTypes { leaveOut() }
    }
  }
}
