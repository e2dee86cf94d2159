public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// Something that an answer needs to be strong, and whether it has it.
public struct AnswerMark: Sendable, Hashable {
  public let isMet: Bool
  /// How it stands, as a sentence.
  public let sentence: String

  init(_ isMet: Bool, _ clause: String) {
    self.isMet = isMet
    sentence = English.sentence(clause).asSentence
  }
}

extension Wording {
  /// The marks of an answer that the rules in force ask for, in their order.
  public func marks(of answer: Answer) -> [AnswerMark] {
    [
      AnswerMark(
        answer.counts, clause(for: answer) ?? "readers can have it, and there is something to read"),
      fitness(of: answer), reply(of: answer),
    ].compactMap(\.self) + dates(of: answer) + places(of: answer) + judgements(of: answer)
  }

  /// Why an answer does not count yet, as the end of a sentence; none for one that does.
  func clause(for answer: Answer) -> String? {
    switch (answer.standing, answer.state) {
    case (.counts, _): nil
    case (.fails(.nothingToRead), .planned): "it is only planned, and has to be made first"
    case (.fails(.nothingToRead), _): "there is nothing to read behind it"
    case (.fails(.tooBroad), _): "it is beyond what one asset can be about"
    case (.fails(.doubtful), _): "a mistake has to be put right first"
    case (_, .draft): "it is still a draft"
    case (_, .planned): "it is only planned"
    case (_, .scheduled(let day)): "it comes out on \(day)"
    case (.fails(.gone), _), (.onceOut, _): "readers can't have it"
    }
  }

  /// What an answer says, and where: `We say: "Nine months" ("Payback", content/payback.md:7)`; none
  /// where it has no reply.
  public func said(by answer: Answer) -> String? {
    guard let said = answer.reply else { return nil }
    let verb = answer.counts ? "We say" : "It would say"
    return
      "\(verb): \(said.reply.text.inQuotes) (\(name(of: answer.asset)), \(place(of: said, by: answer)))"
  }

  /// The file and the line in which a reply stands.
  func place(of said: GivenReply, by answer: Answer) -> FileLine {
    FileLine(
      path: said.module.map { workspace.modules[$0].path } ?? workspace.assets[answer.asset].path,
      line: said.line)
  }
}

extension Wording {
  private var strongRequires: Set<StrongRequirement> { taxonomy.rules.strongRequires }

  private func fitness(of answer: Answer) -> AnswerMark? {
    guard workspace.needs[answer.need].kind == .proof else { return nil }
    for case .unfit(let role) in answer.shortfalls {
      return AnswerMark(false, clause(for: .unfit(role: role), of: answer.asset))
    }
    let role = coverage[answer.asset].role.map { taxonomy.title(of: $0) } ?? ""
    return AnswerMark(true, "an asset of the role \(role) can give a proof")
  }

  private func reply(of answer: Answer) -> AnswerMark? {
    if let said = answer.reply {
      let place = place(of: said, by: answer)
      return AnswerMark(true, "it says what it replies, in \(place)")
    }
    for case .noReply(let fault) in answer.shortfalls {
      return AnswerMark(false, clause(for: .noReply(fault), of: answer.asset))
    }
    return nil
  }

  private func dates(of answer: Answer) -> [AnswerMark] {
    guard strongRequires.contains(.freshness) else { return [] }
    let missing = answer.shortfalls.filter { shortfall in
      switch shortfall {
      case .unfit, .noReply, .notDistributed, .calledWeak: false
      default: true
      }
    }
    guard missing.isEmpty else {
      return missing.map { AnswerMark(false, clause(for: $0, of: answer.asset)) }
    }
    let isDated = !answer.state.isPlanned
    return [AnswerMark(true, isDated ? "it is \(answer.freshness.words)" : "publishing dates it")]
  }

  private func places(of answer: Answer) -> [AnswerMark] {
    guard strongRequires.contains(.distribution) else { return [] }
    for case .notDistributed(let channels) in answer.shortfalls {
      return [AnswerMark(false, clause(for: .notDistributed(channels: channels), of: answer.asset))]
    }
    let persona = coverage[workspace.needs[answer.need].persona]
    let shared = persona.channels.filter(workspace.assets[answer.asset].channels.contains)
    guard !shared.isEmpty else {
      return [AnswerMark(true, "this persona names no channel, so where they are is only assumed")]
    }
    let places = "it is on \(English.list(titles(of: shared)))"
    return [
      AnswerMark(true, answer.isAssumed ? "\(places), where this persona is only assumed" : places)
    ]
  }

  private func judgements(of answer: Answer) -> [AnswerMark] {
    answer.shortfalls.compactMap { shortfall in
      if case .calledWeak = shortfall {
        AnswerMark(false, clause(for: shortfall, of: answer.asset))
      } else {
        nil
      }
    }
  }
}
