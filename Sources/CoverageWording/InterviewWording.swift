public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// The question as it is put to somebody.
  public func question(
    _ question: InterviewQuestion, on persona: Ordinal<Persona>? = nil
  ) -> String {
    let who =
      "somebody in the role of "
      + (persona.map { workspace.personas[$0].title } ?? "such a lead").inQuotes
    switch question.subject {
    case .stalls(let stalls): return self.question(on: stalls, who)
    case .section(let field): return Self.question(on: field, who)
    case .buyingRole:
      return "Which part does \(who) play in a deal: do they pay, judge, run it, or let it pass?"
    case .influence: return "How often has \(who) stopped a deal, and how often carried one?"
    case .evidence: return "Whom do you know as \(who), and would they talk to us for an hour?"
    case .channels: return "Where did you last read or hear something that changed your mind?"
    case .need(let kind, let stage): return self.question(on: kind, at: stage, who)
    case .assumedItem(let item):
      return "We assume: \(item.text.inQuotes)".asSentence + " Is that so for you?"
    case .assumedChannels(let channels):
      return "Which of these tell you of offers like ours: \(English.list(titles(of: channels)))?"
    case .dispute(let dispute):
      return "We do not agree on this: \(dispute.inQuotes)".asSentence + " What is right?"
    case .unansweredObjection(let need):
      return "How do you answer \(name(of: need)) today?"
    case .noLeadDefinition: return "When would you accept \(who) as a lead, and when not?"
    case .missingPart(let part, let lead):
      return "What must hold of the \(name(ofCriterion: part)) before you accept \(title(lead))?"
    case .noQuestion(let criterion, let lead):
      return "What do you ask in a call to find out about the \(name(ofCriterion: criterion)), "
        + "for \(title(lead))?"
    }
  }

  /// Why the question is asked.
  public func reason(for question: InterviewQuestion) -> String {
    switch question.subject {
    case .stalls(let stalls):
      stalls.isEmpty
        ? "Nobody has counted where deals stand still for them, so the backlog can't put that first."
        : "Deals that stand still come first in the backlog: what was asked for is to be written."
    case .section(let field): Self.reason(for: field)
    case .buyingRole: "Without a role nobody sees which part of the committee is unserved."
    case .influence:
      "Nobody has written how much their word counts, so it counts as "
        + "\(taxonomy.assumedInfluence.map(taxonomy.title(of:))?.insideSentence ?? "one")."
    case .evidence: "No evidence counts, so everything about this persona is assumed."
    case .channels: "No channel is written, so content counts wherever it lies."
    case .need(let kind, let stage):
      "No \(kind.rawValue) is written for \(taxonomy.title(of: stage)), so nothing can be written "
        + "to meet it."
    case .assumedItem: "The statement is marked as assumed."
    case .assumedChannels: "The channels are assumed: nobody has seen them there."
    case .dispute: "The team disputes it, and the file says so until somebody brings evidence."
    case .unansweredObjection: "Nothing that we publish answers it."
    case .noLeadDefinition: "Persona and lead definition are both needed, and one is missing."
    case .missingPart: "The lead definition says nothing about it."
    case .noQuestion: "Neither data nor content tells it, and the call has no question for it."
    }
  }

  /// Where the answer goes, as a sentence.
  public func destination(of question: InterviewQuestion) -> String {
    let place = question.place.description
    return switch question.subject {
    case .stalls(let stalls):
      stalls.isEmpty
        ? "Write \(key(.stalls)) in \(place)."
        : "Write what was asked for as `note` below \(key(.stalls)) in \(place), and as a need of "
          + "its stage."
    case .section(let field): "Write it below \(heading(of: field)) in \(place)."
    case .buyingRole: "Write \(key(.buyingRole)) in \(place)."
    case .influence: "Write \(key(.influence)) in \(place)."
    case .evidence: "Write \(key(.evidence)) in \(place)."
    case .channels: "Write \(key(.channels)) in \(place)."
    case .need(let kind, let stage):
      "Write \("- \(English.sentence(kind.rawValue)): …".asCode) below "
        + "\("### \(taxonomy.title(of: stage))".asCode) in \(place)."
    case .assumedItem: "Confirm it or put it right, and take out `(assumed)`, in \(place)."
    case .assumedChannels: "Write `confirmed`, or take them out of \(key(.channels)), in \(place)."
    case .dispute: "Put the persona right, and take out \(key(.disputed)), in \(place)."
    case .unansweredObjection: "The objection stands in \(place); the answer becomes an asset."
    case .noLeadDefinition: "Begin the file \(place)."
    case .missingPart(let part, _):
      "Write \(taxonomy[part].id.asCode) below \(KeyName<LeadDefinition>.criteria.asCode) in \(place)."
    case .noQuestion(let criterion, _):
      "Write `- Ask: …` below \("## \(taxonomy.title(of: criterion))".asCode) in \(place)."
    }
  }

  /// Where deals slow down, asked of the stages at which they stood still where somebody has counted.
  private func question(on stalls: [Stall], _ who: String) -> String {
    guard !stalls.isEmpty else {
      return "Where did the last deals with \(who) slow down, and who asked for what?"
    }
    let stages = stalls.map { stall in
      let deals =
        stall.total.map { "\(stall.deals) of \(English.count($0, "deal"))" }
        ?? English.count(stall.deals, "deal")
      return "\(deals) at \(taxonomy.title(of: stall.stage))"
    }
    return "\(English.list(stages)) stood still with \(who): who asked for what there?"
  }

  private func question(on kind: Need.Kind, at stage: Tag, _ who: String) -> String {
    let stage = taxonomy.title(of: stage)
    return switch kind {
    case .question: "At \(stage): what did you need to know before you could go on?"
    case .objection: "At \(stage): what does \(who) say when they do not want to go on?"
    case .proof: "At \(stage): what would you have had to see before you believed it?"
    }
  }

  private func key(_ key: KeyName<Persona>) -> String { key.asCode }

  private func name(ofCriterion criterion: Tag) -> String {
    taxonomy.title(of: criterion).insideSentence
  }

  private func title(_ lead: Ordinal<LeadDefinition>) -> String {
    workspace.leadDefinitions[lead].title.inQuotes
  }
}

extension InterviewSheet {
  /// How many questions come later, as a sentence; none where these are all.
  public var furtherSentence: String? {
    guard !further.isEmpty else { return nil }
    let (verb, them) = further.count == 1 ? ("waits", "it is") : ("wait", "they are")
    return "\(English.count(further.count, "more question")) \(verb) behind these: \(them) asked "
      + "once these have an answer in the file."
  }
}
