internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// How many answers a need shows: more than anybody compares.
  private static let mostAnswers = 25

  /// A need with its answers, for the partial `need`.
  func values(of need: NeedCoverage) -> TemplateRecord {
    let written = workspace.needs[need.need]
    let answers = Shortlist(need.answers, limit: Self.mostAnswers)
    return [
      "anchor": .text(needAnchors[need.need]),
      "kind": .text(English.sentence(written.kind.rawValue)), "text": .text(written.text),
      "address": .text(workspace.address(of: need.need)), "notes": .texts(written.notes),
      "place": .record(place(coverage.place(of: need.need))),
      "state": .text(need.state.name), "score": .none, "word": .text(need.state.word),
      "answers": .records(answers.first.map(values)),
      "moreAnswers": .text(answers.more),
      "lines": .record(
        need.answers.isEmpty ? values(of: wording.newAsset(answering: need.need)) : nil),
    ]
  }

  /// A place in a file, with the address at which the file is edited.
  func place(_ place: FileLine) -> TemplateRecord {
    ["text": .text(place.description), "editURL": .text(editURL(of: place.path))]
  }

  /// An answer with the conditions of a strong one.
  func values(of answer: Answer) -> TemplateRecord {
    let asset = workspace.assets[answer.asset]
    return [
      "asset": .record(links[answer.asset]),
      "module": .record(answer.module.map { links[$0] }),
      "place": .text("\(asset.path):\(answer.line)"),
      "isStrong": .flag(answer.isStrong), "conditions": .records(conditions(of: answer)),
    ]
  }

  private func conditions(of answer: Answer) -> [TemplateRecord] {
    let required = taxonomy.rules.strongRequires
    let amiss = answer.shortfalls
    // Of a draft without a date nothing is said: publishing dates it.
    var list = [condition(answer.counts, answer.state.word)]
    if required.contains(.freshness), answer.freshness.isFresh {
      list.append(condition(true, answer.freshness.words))
    }
    if required.contains(.distribution), !amiss.contains(where: \.isAboutChannels),
      let shared = sharedChannels(answer)
    {
      list.append(condition(true, "reaches them by \(shared)"))
    }
    return list + amiss.map { condition(false, wording.clause(for: $0)) }
  }

  /// The channels on which the asset meets the persona, who asks for some.
  private func sharedChannels(_ answer: Answer) -> String? {
    let persona = coverage[workspace.needs[answer.need].persona]
    let channels = workspace.assets[answer.asset].channels
    let shared = persona.channels.filter(channels.contains)
    return shared.isEmpty ? nil : English.list(wording.titles(of: shared), "or")
  }

  private func condition(_ isMet: Bool, _ text: String) -> TemplateRecord {
    ["isMet": .flag(isMet), "text": .text(text)]
  }
}

extension NeedCoverage {
  /// How well it is answered, in the words of cells: missing, weak or strong.
  var state: CellState {
    if isAnsweredStrongly { return .strong }
    return isAnswered ? .weak : .missing
  }
}

extension Shortfall {
  fileprivate var isAboutChannels: Bool {
    if case .notDistributed = self { true } else { false }
  }
}
