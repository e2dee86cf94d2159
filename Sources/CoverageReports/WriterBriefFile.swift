internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// The brief for a writer as data, apart from the model so that its shape stays.
struct WriterBriefFile: Encodable {
  let schema = "persona-coverage/brief/1"
  let asOf: String
  let need: NeedFile
  let persona: Reader
  let standard: Standard
  /// The phrases that the persona searches for at this stage, then those of other stages.
  let searches: [Search]
  /// What is said to the persona's other needs, those of this cell first.
  let replies: [SaidReply]
  /// The ids of modules to reuse, the nearest first.
  let modules: [String]
  /// The addresses of criteria and options that no content tells.
  let leadGaps: [String]
  /// The ids of assets to read before anything new is written.
  let candidates: [String]
  /// The path of the file that somebody has begun for the need; left out where there is none.
  let begunFile: String?
  /// The file to begin with; left out where one is begun.
  let newFile: NewFile?
  /// The whole brief in words, part by part.
  let sections: [Section]

  struct Reader: Encodable {
    let id: String
    let title: String
    let parts: [Part]
  }

  struct Part: Encodable {
    let field: String?
    let headings: [String]
    let lines: [String]
  }

  struct Standard: Encodable {
    let marks: [String]
    /// Left out for a need that is no proof.
    let proofRoles: [String]?
    let formats: [String]
    let confirmedChannels: [String]
    let assumedChannels: [String]
    let asksForChannel: Bool
    let freshness: String?
    let segments: [String]?
  }

  struct Search: Encodable {
    let stage: String
    let text: String
  }

  struct SaidReply: Encodable {
    let need: String
    let text: String
    let asset: String
  }

  struct NewFile: Encodable {
    let path: String
    let text: String
  }

  struct Section: Encodable {
    let title: String
    let lines: [String]
  }
}

extension WriterBriefFile {
  init(_ brief: WriterBrief, _ wording: Wording) {
    let (coverage, workspace) = (wording.coverage, wording.coverage.workspace)
    let file = wording.newAsset(answering: brief.need)
    let searches = brief.searches + brief.searchesElsewhere
    asOf = coverage.today.description
    need = NeedFile(brief.need, points: brief.points, answers: brief.answers, coverage)
    persona = Reader(workspace.personas[brief.cell.persona], brief.parts)
    standard = Standard(brief.standard, workspace.taxonomy)
    self.searches = searches.map { Search(stage: workspace.taxonomy[$0.stage].id, text: $0.text) }
    replies = (brief.repliesHere + brief.repliesElsewhere).map { said in
      SaidReply(
        need: workspace.address(of: said.need), text: said.reply.reply.text,
        asset: workspace.assets[said.answer.asset].id)
    }
    modules = brief.modules.map { workspace.modules[$0].id }
    leadGaps = brief.leadGaps.map { $0.address(in: workspace) }
    candidates = brief.candidates.map { workspace.assets[$0].id }
    begunFile = brief.begunFile.map { workspace.assets[$0].path }
    newFile = brief.begunFile == nil ? NewFile(path: file.path, text: file.text) : nil
    sections = wording.sections(of: brief).map { section in
      Section(title: section.title, lines: section.lines.map(\.text))
    }
  }
}

extension WriterBriefFile.Reader {
  init(_ persona: Persona, _ parts: [PersonaPart]) {
    id = persona.id
    title = persona.title
    self.parts = parts.map { part in
      WriterBriefFile.Part(
        field: part.field?.rawValue, headings: part.headings, lines: part.lines.map(\.text))
    }
  }
}

extension WriterBriefFile.Standard {
  init(_ standard: AnswerStandard, _ taxonomy: Taxonomy) {
    let ids = { (tags: [Tag]) in tags.map { taxonomy[$0].id } }
    marks = StrongRequirement.allCases.filter(standard.marks.contains).map(\.rawValue)
    proofRoles = standard.proofRoles.map(ids)
    formats = ids(standard.formats)
    confirmedChannels = ids(standard.confirmedChannels)
    assumedChannels = ids(standard.assumedChannels)
    asksForChannel = standard.asksForChannel
    freshness = standard.freshness?.description
    segments = standard.segments.map(ids)
  }
}
