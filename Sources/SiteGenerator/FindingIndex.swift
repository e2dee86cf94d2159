internal import SourceDocuments

/// The findings by file.
struct FindingIndex: Sendable {
  /// A file with its findings.
  struct File: Sendable {
    let path: String
    /// Its id on the page of problems.
    let anchor: String
    let findings: [Diagnostic]
  }

  let all: [Diagnostic]
  /// In the order of paths.
  private(set) var files: [File] = []
  private var byPath: [String: Int] = [:]

  /// Sorts findings, which are in the order of places, by file.
  init(_ findings: [Diagnostic]) {
    all = findings
    var rest = findings[...]
    while let path = rest.first?.place.path {
      let end = rest.firstIndex { $0.place.path != path } ?? rest.endIndex
      byPath[path] = files.count
      files.append(File(path: path, anchor: anchor(for: path), findings: Array(rest[..<end])))
      rest = rest[end...]
    }
  }
}

extension FindingIndex {
  /// The file of a path, if something is wrong in it.
  subscript(path: String) -> File? { byPath[path].map { files[$0] } }

  func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }

  private func anchor(for path: String) -> String {
    "file-\(files.count + 1)-\(HeadingAnchors.slug(path))"
  }
}
