internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// How many answers a need shows: more than anybody compares.
  private static let mostAnswers = 25

  /// A need with what we say to it and all its answers, for the partial `cell-need`.
  ///
  /// - Parameters:
  ///   - need: The need.
  ///   - brief: The brief for whoever answers it, where the page has room for it.
  /// - Returns: The values.
  func values(of need: NeedCoverage, brief: TemplateRecord? = nil) -> TemplateRecord {
    let written = workspace.needs[need.need]
    let answers = Shortlist(need.answers, limit: Self.mostAnswers)
    let writing = coverage.actThatWrites(need.need)
    let beginsFile = writing?.beginsFile == true
    return [
      "anchor": .text(needAnchors[need.need]),
      "kind": .text(English.sentence(written.kind.rawValue)), "text": .text(written.text),
      "segments": .text(words(written.segments ?? [])),
      "address": .text(workspace.address(of: need.need)), "notes": .texts(written.notes),
      "place": .record(place(coverage.place(of: need.need))),
      "state": .text(need.state.name), "score": .none, "word": .text(need.word),
      "signs": need.signs, "isOnlyClaimed": .flag(need.isOnlyClaimed),
      "spoken": .record(need.spoken.map(values)),
      "answers": .records(answers.first.map(values)), "moreAnswers": .text(answers.more),
      "candidates": .records((writing?.candidates ?? []).map { links[$0] }),
      "line": .text("- \(coverage.addressToWrite(for: need.need)): …"),
      "begun": .record(coverage.fileBegun(for: need.need).map { links[$0] }),
      "brief": .record(brief),
      "lines": .record(beginsFile ? values(of: wording.newAsset(answering: need.need)) : nil),
    ]
  }

  /// A place in a file, with the address at which the file is edited.
  func place(_ place: FileLine) -> TemplateRecord {
    ["text": .text(place.description), "editURL": .text(editURL(of: place.path))]
  }
}

extension NeedCoverage {
  /// How well it is answered, in the words of cells: missing, weak or strong.
  var state: CellState {
    if isAnsweredStrongly { return .strong }
    return isAnswered ? .weak : .missing
  }

  /// The state in words; that assets only point at it is told apart.
  var word: String { isOnlyClaimed ? "claimed, nothing said yet" : state.word }

  /// What stands beside the word.
  var signs: TemplateValue { .records(isAssumed ? [CellSigns.Sign.assumed.values] : []) }
}

extension Coverage {
  /// The file in which somebody has begun to write the answer.
  fileprivate func fileBegun(for need: Ordinal<Need>) -> Ordinal<Asset>? {
    if case .asset(let asset) = actThatWrites(need)?.file { asset } else { nil }
  }

  /// The act that writes an asset for a need; none where an answer exists that can be repaired, and
  /// where nothing is to be done.
  func actThatWrites(_ need: Ordinal<Need>) -> PlanAct? {
    plan(for: workspace.needs[need].cell)?.acts.first { act in
      act.kind == .write && act.needs.contains(need)
    }
  }
}
