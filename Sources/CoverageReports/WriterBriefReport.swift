public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// The brief for whoever writes the answer to a need: as text, Markdown or data.
public struct WriterBriefReport: Report {
  private let brief: WriterBrief
  private let wording: Wording

  public init(_ need: Ordinal<Need>, _ coverage: Coverage) {
    brief = coverage.brief(for: need)
    wording = Wording(coverage)
  }
}

extension WriterBriefReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .markdown: { $0.markdown }, .json: { $0.json }]
  }

  /// For the terminal; of a need with a strong answer only that there is one.
  public var text: String {
    if let done = wording.done(brief) { return "\(done.inert)\n" }
    return "\(wording.title(of: brief).inert)\n"
      + wording.sections(of: brief).map(Self.text).joined()
  }

  public var markdown: String {
    if let done = wording.done(brief) { return "\(MarkdownTable.escapedLine(done))\n" }
    return "# \(MarkdownTable.escaped(wording.title(of: brief)))\n"
      + wording.sections(of: brief).map(Self.markdown).joined()
  }

  /// All of it as data, also of a need that has a strong answer.
  public var json: String { JSONText.encoded(WriterBriefFile(brief, wording)) }
}

extension WriterBriefReport {
  private static func text(of section: BriefSection) -> String {
    let lines = section.lines.map { line in
      let indent = String(repeating: "  ", count: max(1, line.depth))
      return "\(indent)\(line.depth > 0 ? "- " : "")\(line.text.inert)\n"
    }
    let file = section.file.map { file in
      "\n" + Self.lines(of: file).map { $0.isEmpty ? "\n" : "      \($0.inert)\n" }.joined()
    }
    return "\n\(section.title.inert)\n\(lines.joined())\(file ?? "")"
  }

  private static func markdown(of section: BriefSection) -> String {
    let lines = section.lines.map { line in
      let text = MarkdownTable.escapedLine(line.text)
      let indent = String(repeating: "  ", count: max(0, line.depth - 1))
      return line.depth > 0 ? "\(indent)- \(text)\n" : "\(text)\n\n"
    }
    let file = section.file.map { file in
      "\n" + Self.lines(of: file).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
    return "\n## \(MarkdownTable.escaped(section.title))\n\n\(lines.joined())\(file ?? "")"
  }

  private static func lines(of file: LinesToPaste) -> [String] {
    file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
