internal import SourceDocuments
internal import WorkspaceModel

/// Finds a file of the workspace by what somebody calls it: its id, its id with the kind before it
/// (`persona/cfo`), or its path, from the workspace's root or from where the command runs.
struct FileLookup<Value> {
  /// A file that can be named, and what is wanted of it.
  struct File {
    let kind: FileKind
    let facts: FileFacts
    let value: Value
  }

  /// What any of the files is called where there is none of a name.
  let noun: String
  /// The folder of the workspace.
  let root: String
  let files: [File]
}

extension FileLookup {
  /// The one file of a name.
  ///
  /// - Throws: A `RunFailure` that names the nearest where there is none, or all where there are
  ///   several.
  func file(named name: String) throws(RunFailure) -> File {
    guard let file = try find(name) else { throw missing(name) }
    return file
  }

  /// The one file of a name; none where there is none.
  ///
  /// - Throws: A `RunFailure` that names all where there are several.
  func find(_ name: String) throws(RunFailure) -> File? {
    if let file = files.first(where: { $0.fullName == name || $0.facts.path == name }) {
      return file
    }
    let matches = files.filter { $0.facts.id == name }
    guard let match = matches.first else {
      let path = PathFilter.file(name, in: root)
      return files.first { $0.facts.path == path }
    }
    guard matches.count == 1 else {
      let names = English.list(matches.map(\.fullName.quoted), "or")
      throw RunFailure(message: "\(name.quoted) is more than one thing: write \(names)")
    }
    return match
  }

  /// That there is no file of a name, with what could have been meant.
  func missing(_ name: String) -> RunFailure {
    let ofKind = files.filter { name.hasPrefix("\($0.kind.rawValue)/") }
    guard let kind = ofKind.first?.kind else {
      return AddressLookup.missing(noun, name, among: files.flatMap { $0.candidates(for: name) })
    }
    let id = String(name.dropFirst(kind.rawValue.count + 1))
    return AddressLookup.missing(
      kind.noun, id, among: ofKind.flatMap { $0.candidates(for: id) })
  }
}

extension FileLookup.File {
  /// The id with the kind before it, which no other file has.
  fileprivate var fullName: String { "\(kind.rawValue)/\(facts.id)" }

  /// What somebody may have meant by a name that no file has: a path by a path.
  fileprivate func candidates(for name: String) -> [Spelling.Candidate] {
    name.hasSuffix(".md")
      ? [Spelling.Candidate(facts.path)]
      : [Spelling.Candidate(facts.id), Spelling.Candidate(facts.title, meaning: facts.id)]
  }
}
