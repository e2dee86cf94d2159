internal import ArgumentParser
internal import SourceDocuments
internal import SystemCalls
internal import WorkspaceModel

/// A file that a report is written to.
struct ReportFile {
  /// The path, in a folder without symbolic links.
  private let path: String
  /// The path as it was given.
  private let shown: String

  /// The files of all reports, before anything is read.
  ///
  /// - Throws: A failure where one can't be written or is a source of the workspace, and a mistake
  ///   of usage where two are the same.
  static func all(
    _ options: [ReportOption], workspace: String
  ) throws -> [(form: FindingsForm, file: ReportFile)] {
    var paths: Set<[UInt8]> = []
    return try options.map { option in
      let file = try ReportFile(option.path, workspace: workspace)
      guard paths.insert(Array(file.path.utf8)).inserted else {
        throw ValidationError("two reports can't go to the same file, \(file.shown).")
      }
      return (option.form, file)
    }
  }

  /// The file of a report.
  ///
  /// - Throws: A failure where it can't be written, or is a source of the workspace.
  init(_ written: String, workspace: String) throws(RunFailure) {
    shown = written.inert
    let slash = written.lastIndex(of: "/")
    let folder = slash.map { $0 == written.startIndex ? "/" : String(written[..<$0]) }
    let name = slash.map { String(written[written.index(after: $0)...]) } ?? written
    guard let resolved = System.realPath(folder ?? "."), FileReader.isFolder(resolved) else {
      throw RunFailure(message: "the folder of the report \(shown) does not exist")
    }
    path = resolved == "/" ? "/\(name)" : "\(resolved)/\(name)"
    try refuseSources(of: workspace)
    switch FolderEntry(at: path) {
    case .file?: break
    case nil where FileReader.isMissing(path): break
    default: throw RunFailure(message: "\(shown) is no file that a report could replace")
    }
  }
}

extension ReportFile {
  /// Writes the report: its place holds the old one or the whole new one.
  func write(_ text: String) throws(RunFailure) {
    if isStepSummary { return try append(text) }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(System.errorText) }
    var reason = Console.failure(writing: text, to: descriptor)
    if close(descriptor) != 0, reason == nil { reason = System.errorText }
    if reason == nil, rename(temporary, path) != 0 { reason = System.errorText }
    guard let reason else { return }
    unlink(temporary)
    throw failure(reason)
  }
}

extension ReportFile {
  private func refuseSources(of workspace: String) throws(RunFailure) {
    for folder in WorkspaceLayout(ofFolder: workspace).sourceFolders {
      let source = "\(workspace)/\(folder)"
      guard path.utf8.elementsEqual(source.utf8) || path.utf8.starts(with: "\(source)/".utf8) else {
        continue
      }
      throw RunFailure(
        message:
          "the report \(shown) would be a file of the workspace; put it outside of \(folder)/")
    }
  }

  /// Refuses a file anywhere in a folder.
  func refuse(inside folder: String, _ reason: String) throws(RunFailure) {
    guard path.utf8.starts(with: "\(folder)/".utf8) else { return }
    throw RunFailure(message: "\(shown) lies inside of \(folder.inert): \(reason)")
  }

  /// Whether this is the summary of the step, to which other steps write as well.
  private var isStepSummary: Bool {
    guard let summary = System.variable("GITHUB_STEP_SUMMARY").flatMap(System.realPath) else {
      return false
    }
    return summary.utf8.elementsEqual(path.utf8)
  }

  private func append(_ text: String) throws(RunFailure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(System.errorText) }
    defer { close(descriptor) }
    var status = stat()
    let isEmpty = fstat(descriptor, &status) == 0 && status.st_size == 0
    // What another step wrote may lack its line end.
    let start = isEmpty ? "" : "\n\n"
    if let reason = Console.failure(writing: start + text, to: descriptor) {
      throw failure(reason)
    }
  }

  private func failure(_ reason: String) -> RunFailure {
    RunFailure(message: "the report \(shown) can't be written: \(reason)")
  }
}
