internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona review --done`: writes into files that they were reviewed on the day of the run.
struct ReviewStamping {
  let loaded: LoadedWorkspace
}

extension ReviewStamping {
  /// Stamps the files of some names, or none where one of them can't be stamped.
  ///
  /// - Returns: What was written, a line for each file.
  func stamp(_ names: [String]) throws(RunFailure) -> String {
    let replacer = FileReplacer(root: loaded.root)
    var files: [(file: EditedFile, laterDay: CalendarDate?)] = []
    for stamp in try stamps(names) {
      try replacer.check(stamp.path)
      files.append((try edited(stamp), stamp.laterDay))
    }
    let changed = files.map(\.file).filter { !$0.changes.isEmpty }
    try replacer.replace(changed.map { ($0.path, $0.bytes) })
    return files.map { file, laterDay in
      let former = laterDay.map { ", where the later day \($0) stood" } ?? ""
      return "\(words(for: file))\(former)\n"
    }.joined()
  }
}

extension ReviewStamping {
  /// The stamps for some names; for a file that is named twice only one.
  private func stamps(_ names: [String]) throws(RunFailure) -> [ReviewStamp] {
    let lookup = FileLookup(
      noun: "persona, asset, module, lead definition, campaign or taxonomy", root: loaded.root,
      files: loaded.workspace.files.map { file, facts in
        FileLookup<WorkspaceFile>.File(kind: file.kind, facts: facts, value: file)
      })
    var stamps: [ReviewStamp] = []
    for name in names {
      let file = try lookup.file(named: name)
      guard !stamps.contains(where: { $0.path == file.facts.path }) else { continue }
      stamps.append(ReviewStamp(file.value, file.facts, in: loaded.coverage))
    }
    return stamps
  }

  private func edited(_ stamp: ReviewStamp) throws(RunFailure) -> EditedFile {
    switch loaded.tree.bytes(of: stamp.path) {
    case .failure(let failure):
      throw RunFailure(message: "\(stamp.path.inert) can't be read: \(failure.reason)")
    case .success(let bytes):
      do {
        return try stamp.stamped(bytes)
      } catch {
        throw RunFailure(message: error.message(for: stamp.path))
      }
    }
  }

  private func words(for file: EditedFile) -> String {
    guard !file.changes.isEmpty else {
      return "\(file.path.inert): reviewed \(loaded.coverage.today) already, nothing to write"
    }
    let changes = file.changes.sorted { $0.line < $1.line }
    return "\(file.path.inert): wrote \(English.list(changes.map(words)))"
  }

  private func words(for change: EditedFile.Change) -> String {
    switch change.value {
    case .text, .words, .list:
      "\("\(change.key): \(change.value.onOneLine)".quoted) in line \(change.line)"
    case .map(let entries):
      "\(change.key.quoted) with \(English.count(entries.count, "need")) in line \(change.line)"
    }
  }
}
