internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// An answer with what it replies, and the conditions of a strong one, for the partial `part-answer`.
  func values(of answer: Answer) -> TemplateRecord {
    let asset = workspace.assets[answer.asset]
    return [
      "asset": .record(links[answer.asset]),
      "module": .record(answer.module.map { links[$0] }),
      "place": .text("\(asset.path):\(answer.line)"),
      "isStrong": .flag(answer.isStrong), "isAssumed": .flag(answer.isStrong && answer.isAssumed),
      "reply": .record(answer.reply.map { values(of: $0, by: answer) }),
      "conditions": .records(conditions(of: answer)),
    ]
  }

  /// The sentence that an answer gives, with the file in which it stands.
  private func values(of given: GivenReply, by answer: Answer) -> TemplateRecord {
    let path =
      given.module.map { workspace.modules[$0].path } ?? workspace.assets[answer.asset].path
    return [
      "text": .text(given.reply.text), "notes": .texts(given.reply.notes),
      "place": .record(place(FileLine(path: path, line: given.line))),
    ]
  }

  private func conditions(of answer: Answer) -> [TemplateRecord] {
    let required = taxonomy.rules.strongRequires
    let amiss = answer.shortfalls
    // Of a draft without a date nothing is said: publishing dates it.
    var list = [condition(answer.state.isLive, answer.state.word)]
    if case .fails(let failure) = answer.standing, let words = failure.words {
      list.append(condition(false, words))
    }
    if required.contains(.freshness), answer.freshness.isFresh {
      list.append(condition(true, answer.freshness.words))
    }
    if required.contains(.distribution), !amiss.contains(where: \.isAboutChannels),
      let shared = sharedChannels(answer)
    {
      let doubt = answer.isAssumed ? ", where they are only assumed to be" : ""
      list.append(condition(true, "reaches them by \(shared)\(doubt)"))
    }
    return list + amiss.map { condition(false, wording.clause(for: $0, of: answer.asset)) }
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

extension ClaimStanding.Failure {
  /// What keeps an answer from counting, where the state of its asset does not say so already.
  fileprivate var words: String? {
    switch self {
    case .nothingToRead: "there is nothing to read behind it"
    case .tooBroad: "beyond what one asset can be about"
    case .doubtful, .gone: nil
    }
  }
}

extension Shortfall {
  fileprivate var isAboutChannels: Bool {
    if case .notDistributed = self { true } else { false }
  }
}
