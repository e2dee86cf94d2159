internal import WorkspaceModel

/// The questions that a persona's own file leaves open.
struct PersonaQuestions {
  private let coverage: Coverage
  private let ordinal: Ordinal<Persona>
  private let persona: Persona

  init(_ coverage: Coverage, _ ordinal: Ordinal<Persona>) {
    self.coverage = coverage
    self.ordinal = ordinal
    persona = coverage.workspace.personas[ordinal]
  }
}

extension PersonaQuestions {
  var all: [InterviewQuestion] {
    stalls + keys + sections + needs + assumptions + disputes + objections
  }
}

extension PersonaQuestions {
  private var stalls: [InterviewQuestion] {
    // What is withheld or can't be read may be the deals that stand still.
    guard !coverage.workspace.isPublic, !persona.stalls.isEmpty || !persona.isInDoubt(.stalls)
    else { return [] }
    let unexplained = persona.stalls.filter { stall in
      let cell = coverage[CellAddress(persona: ordinal, stage: stall.stage)]
      return stall.note == nil && cell.state.isOpen
    }
    guard persona.stalls.isEmpty || !unexplained.isEmpty else { return [] }
    return [InterviewQuestion(subject: .stalls(unexplained), place: persona.line(of: .stalls))]
  }

  /// The keys that are left out; one that a mistake has emptied is reported as that.
  private var keys: [InterviewQuestion] {
    let missing: [(InterviewQuestion.Subject, KeyName<Persona>, Bool)] = [
      (.buyingRole, .buyingRole, persona.buyingRole == nil),
      (.influence, .influence, persona.influence == nil),
      (.evidence, .evidence, persona.evidence.isEmpty),
      (.channels, .channels, persona.channels.isEmpty),
    ]
    return missing.filter { $0.2 && !persona.isInDoubt($0.1) }.map { subject, key, _ in
      InterviewQuestion(subject: subject, place: persona.line(of: key))
    }
  }

  private var sections: [InterviewQuestion] {
    PersonaField.askedFor.filter { !persona.says($0) && applies($0) }.map { field in
      InterviewQuestion(subject: .section(field), place: FileLine(path: persona.path, line: nil))
    }
  }

  /// Differences between segments are asked for where the persona belongs to several.
  private func applies(_ field: PersonaField) -> Bool {
    guard field == .segmentDifferences else { return true }
    return coverage.workspace.taxonomy[.segments].tags.count(where: persona.segments.includes) > 1
  }

  /// The kinds of needs that a stage lacks.
  private var needs: [InterviewQuestion] {
    coverage.figures.readiness[ordinal.value].missing.compactMap { missing in
      guard case .need(let kind, let stage) = missing else { return nil }
      let written = coverage[CellAddress(persona: ordinal, stage: stage)].needs
      let last = written.map { coverage.workspace.needs[$0.need].line }.max()
      return InterviewQuestion(
        subject: .need(kind, stage: stage), place: FileLine(path: persona.path, line: last))
    }
  }

  private var assumptions: [InterviewQuestion] {
    let evidence = coverage.figures.evidence[ordinal.value]
    let items = evidence.assumedItems.map { item in
      InterviewQuestion(
        subject: .assumedItem(item), place: FileLine(path: persona.path, line: item.line))
    }
    guard !evidence.assumedChannels.isEmpty else { return items }
    let channels = InterviewQuestion(
      subject: .assumedChannels(evidence.assumedChannels),
      place: persona.line(of: .channels))
    return items + [channels]
  }

  private var disputes: [InterviewQuestion] {
    guard !coverage.workspace.isPublic else { return [] }
    return [persona.disputed].compactMap(\.self).map { dispute in
      InterviewQuestion(
        subject: .dispute(dispute), place: persona.line(of: .disputed))
    }
  }

  /// The objections that nothing published answers.
  private var objections: [InterviewQuestion] {
    coverage.row(of: ordinal).flatMap(\.needs).filter { need in
      !need.isAnswered && coverage.workspace.needs[need.need].kind == .objection
    }.map { need in
      InterviewQuestion(
        subject: .unansweredObjection(need.need), place: coverage.place(of: need.need))
    }
  }
}
