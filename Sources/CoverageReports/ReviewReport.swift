public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// The files to review, the most urgent first, as text, Markdown, CSV or data.
public struct ReviewReport: Report {
  private let coverage: Coverage
  private let wording: Wording
  private let governance: Governance
  /// All files of whom the report speaks, due or not.
  private let files: [ReviewItem]
  private let rechecks: [Answer]

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - coverage: The coverage of the workspace on the day.
  ///   - window: How far ahead a review counts as due.
  ///   - owner: Whose list to show, with the files that nobody owns where they are on it; none for
  ///     all files.
  public init(_ coverage: Coverage, due window: CalendarPeriod, owner: Tag? = nil) {
    let governance = Governance(of: coverage, window: window)
    let isWanted = { (own: Tag?) in
      owner == nil || governance.owners.reviewer(forFilesOf: own) == owner
    }
    self.coverage = coverage
    self.governance = governance
    wording = Wording(coverage)
    files = governance.queue.items.filter { isWanted($0.owner) }
    rechecks = governance.rechecks.filter { isWanted(coverage.workspace.assets[$0.asset].owner) }
  }
}

extension ReviewReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv.text }, .json: { $0.json }, .markdown: { $0.markdown }]
  }

  /// How many files stand how, in one sentence.
  public var summary: String {
    ReviewCounts(of: files).sentence(within: governance.queue.window)
  }

  /// A table for the terminal with the summary below it; empty where nothing is due.
  public var text: String {
    guard !due.isEmpty || !rechecks.isEmpty else { return "" }
    var table = TextTable(header: header)
    for item in due { table.append(row(item)) }
    let files = due.isEmpty ? "" : table.text + "\n"
    let answers = rechecks.map { TextTable.line("- \(wording.recheck(of: $0).inert)") }
    let head = files + TextTable.line(summary)
    guard !answers.isEmpty else { return head }
    return head + "\n" + TextTable.line(Self.recheckHeading) + answers.joined()
  }

  public var markdown: String {
    var table = MarkdownTable(header: header)
    for item in due { table.append(row(item)) }
    let answers = rechecks.map { "- \(MarkdownTable.escapedLine(wording.recheck(of: $0)))\n" }
    let rest = answers.isEmpty ? "" : "\n\(Self.recheckHeading)\n\n\(answers.joined())"
    return "\(table.text)\n\(summary)\n\(rest)"
  }

  /// One line a file.
  public var csv: CSVText {
    var csv = CSVText(header: [
      "state", "days_overdue", "due", "reviewed", "kind", "id", "title", "file", "owner",
      "reviewer",
    ])
    for item in due.map(data) {
      csv.append([
        item.state, "\(item.daysOverdue)", item.due ?? "", item.reviewed ?? "", item.kind,
        item.id, item.title, item.path, item.owner ?? "", item.reviewer ?? "",
      ])
    }
    return csv
  }

  public var json: String {
    let counts = ReviewCounts(of: files)
    return JSONText.encoded(
      ReviewFile(
        asOf: coverage.today.description,
        reviewEvery: coverage.workspace.taxonomy.rules.reviewEvery.description,
        window: governance.queue.window.description, reviews: due.map(data),
        notDue: counts.later, nextDue: counts.nextDay?.description,
        rechecks: rechecks.map { ReviewFile.Recheck($0, in: coverage.workspace) }))
  }
}

extension ReviewReport {
  private static let recheckHeading =
    "To check again, because the need has changed since the last review:"

  private var due: [ReviewItem] { files.filter(\.state.isDue) }

  private var header: [String] { ["Review", "File", "Owner", "Title"] }

  private func row(_ item: ReviewItem) -> [String] {
    let owner = item.owner.map(coverage.workspace.taxonomy.title(of:))
    return [
      item.state.words, item.path, owner ?? "nobody", item.title,
    ]
  }

  private func data(_ item: ReviewItem) -> ReviewFile.Review {
    ReviewFile.Review(item, coverage.workspace.taxonomy, governance.owners)
  }
}
