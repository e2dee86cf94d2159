/// A mistake with a name, in one of the places where its template is shown.
struct NameFinding {
  let mistake: TemplateMistake
  /// The name that nobody gives; nil where a name is known and used in a wrong way.
  var unknown: String?
  /// The names that there are, the innermost first.
  var names: [String] = []
}

extension [NameFinding] {
  /// Each mistake once, in the order of places, with a way out.
  var mistakes: [TemplateMistake] {
    let places = Dictionary(grouping: self) { MistakePlace($0.mistake) }
    return places.sorted { $0.key < $1.key }.compactMap { _, findings in
      guard var mistake = findings.first?.mistake else { return nil }
      mistake.help = mistake.help ?? findings.help
      return mistake
    }
  }

  /// What may be meant: among the names that there are wherever the template is shown.
  private var help: String? {
    guard let unknown = first?.unknown else { return nil }
    let others = dropFirst().map { Set($0.names) }
    let names = (first?.names ?? []).filter { name in others.allSatisfy { $0.contains(name) } }
    if let near = names.suggestion(for: unknown) { return near }
    guard !names.isEmpty else { return nil }
    let more = names.count > 12 ? " and others" : ""
    let list = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return "there are \(list)\(more); `persona templates` tells what each is"
  }
}

/// Where a mistake stands, in the order of files, lines and columns.
private struct MistakePlace: Hashable, Comparable {
  private let file: String
  private let line: Int
  private let column: Int

  init(_ mistake: TemplateMistake) {
    (file, line, column) = (mistake.template, mistake.line, mistake.column)
  }

  static func < (left: MistakePlace, right: MistakePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
