internal import SourceDocuments

/// The findings by file, and each mistake once with all its places.
struct FindingIndex: Sendable {
  /// How many mistakes the page of problems shows; the data has all.
  static let mostShown = 500
  /// How many further places of a mistake it lists.
  static let mostPlaces = 40

  /// A file with its findings.
  struct File: Sendable {
    let path: String
    /// Its id on the page of problems.
    let anchor: String
    let findings: [Diagnostic]
  }

  /// A mistake that is shown, at its first place.
  struct Mistake: Sendable {
    let first: Diagnostic
    /// The other places at which the same is wrong.
    let others: [Place]
    /// The first of them, each with the id of its file where the page leads to it there.
    fileprivate(set) var listed: [(place: Place, anchor: String?)] = []
  }

  let all: [Diagnostic]
  /// In the order of paths.
  private(set) var files: [File] = []
  /// In the order of their first places.
  private(set) var mistakes: [Mistake] = []
  /// How many mistakes are not shown.
  private(set) var unshown = 0
  private var byPath: [String: Int] = [:]
  /// The files that the page of problems has a place for.
  private var shownPaths: Set<String> = []

  /// Sorts findings, which are in the order of places, by file and by mistake.
  init(_ findings: [Diagnostic]) {
    all = findings
    var rest = findings[...]
    while let path = rest.first?.place.path {
      let end = rest.firstIndex { $0.place.path != path } ?? rest.endIndex
      byPath[path] = files.count
      files.append(File(path: path, anchor: anchor(for: path), findings: Array(rest[..<end])))
      rest = rest[end...]
    }
    join(findings)
  }

  /// Finds each mistake once; where there are too many, the gravest are shown.
  private mutating func join(_ findings: [Diagnostic]) {
    let groups = findings.grouped
    let gravest = Severity.allCases.flatMap { severity in
      groups.indices.filter { groups[$0].first?.severity == severity }
    }
    let shown = gravest.prefix(Self.mostShown).sorted()
    unshown = groups.count - shown.count
    mistakes = shown.compactMap { index in
      groups[index].first.map { Mistake(first: $0, others: groups[index].dropFirst().map(\.place)) }
    }
    shownPaths = Set(mistakes.map(\.first.place.path))
    for index in mistakes.indices {
      mistakes[index].listed = mistakes[index].others.prefix(Self.mostPlaces).map { place in
        (place, shownPaths.insert(place.path).inserted ? self[place.path]?.anchor : nil)
      }
    }
  }
}

extension FindingIndex {
  /// The file of a path, if something is wrong in it.
  subscript(path: String) -> File? { byPath[path].map { files[$0] } }

  /// Where the page of problems speaks of a file.
  func path(to file: File) -> String {
    shownPaths.contains(file.path)
      ? "\(ProblemsPage.area.path)#\(file.anchor)" : ProblemsPage.area.path
  }

  func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }

  private func anchor(for path: String) -> String {
    "file-\(files.count + 1)-\(HeadingAnchors.slug(path))"
  }
}
