internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A statement on a deal sheet: a line of the persona's file, or somebody to ask for next.
struct DealPoint {
  /// The heading below which it stands within its section, where it is the first there.
  let label: String?
  /// The sheet of whom it speaks of.
  let person: TemplateRecord?
  let text: String
  /// Whether the file says that it is only assumed.
  let isAssumed: Bool
  /// What it is called where it is left out.
  let name: String

  /// A line of the file.
  init(_ line: PlainLine, label: String? = nil) {
    let mark = "(assumed)"
    isAssumed = line.text.lowercased().hasPrefix(mark)
    text = isAssumed ? String(line.text.dropFirst(mark.count).drop { $0 == " " }) : line.text
    self.label = label
    person = nil
    name = text
  }

  /// Somebody to ask for next.
  init(_ person: NextPerson, _ content: SiteContent) {
    let written = content.workspace.personas[person.persona]
    self.person = ["title": .text(written.title), "path": .text(PagePath.dealSheet(written))]
    text = content.wording.clause(for: person)
    (label, isAssumed, name) = (nil, false, written.title)
  }
}

extension DealPoint {
  /// How many letters it takes on paper.
  var columns: Int {
    let title = person == nil ? "" : "\(name), "
    let marks = (label.map { "\($0)  " } ?? "") + (isAssumed ? "assumed  " : "")
    return TerminalWidth.columns(of: marks + title + text)
  }

  /// Its values, with whether paper has no room for it.
  func values(isBeyond: Bool) -> TemplateRecord {
    [
      "label": .text(label), "person": .record(person), "text": .text(text),
      "isAssumed": .flag(isAssumed), "isBeyond": .flag(isBeyond),
    ]
  }
}
