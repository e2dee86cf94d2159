internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// A need with its answers as data, apart from the model so that its shape stays.
struct NeedFile: Encodable {
  let address: String
  let kind: String
  let text: String
  let notes: [String]
  /// Left out for a need of all segments.
  let segments: [String]?
  let path: String
  let line: Int
  /// 2 with a strong answer, 1 with one that replies, else 0.
  let points: Int
  let isAssumed: Bool
  /// Whether assets point at it and none says what it replies.
  let isOnlyClaimed: Bool
  /// Best first, with those that do not count.
  let answers: [AnswerFile]
}

/// An answer of an asset to a need as data.
struct AnswerFile: Encodable {
  let asset: String
  /// The module through which it answers, if it doesn't itself.
  let module: String?
  let state: String
  let counts: Bool
  let isStrong: Bool
  let isAssumed: Bool
  let path: String
  let line: Int
  let reply: Reply?
  /// What keeps it from being strong, in words.
  let lacks: [String]

  struct Reply: Encodable {
    let text: String
    let notes: [String]
    let path: String
    let line: Int
    let module: String?
  }
}

extension NeedFile {
  init(_ need: NeedCoverage, _ coverage: Coverage) {
    self.init(need.need, points: need.points, answers: need.answers, coverage)
  }

  init(_ ordinal: Ordinal<Need>, points: Int, answers: [Answer], _ coverage: Coverage) {
    let (workspace, need) = (coverage.workspace, coverage.workspace.needs[ordinal])
    let strong = answers.filter(\.isStrong)
    address = workspace.address(of: ordinal)
    kind = need.kind.rawValue
    text = need.text
    notes = need.notes
    segments = need.segments.map { $0.map { workspace.taxonomy[$0].id } }
    path = workspace.personas[need.persona].path
    line = need.line
    self.points = points
    isAssumed = !strong.isEmpty && strong.allSatisfy(\.isAssumed)
    isOnlyClaimed = points == 0 && answers.contains(where: \.counts)
    self.answers = answers.map { AnswerFile($0, coverage) }
  }
}

extension AnswerFile {
  init(_ answer: Answer, _ coverage: Coverage) {
    let workspace = coverage.workspace
    asset = workspace.assets[answer.asset].id
    module = answer.module.map { workspace.modules[$0].id }
    state = answer.state.word
    counts = answer.counts
    isStrong = answer.isStrong
    isAssumed = answer.isAssumed
    path = workspace.assets[answer.asset].path
    line = answer.line
    reply = answer.reply.map { said in
      Reply(
        text: said.reply.text, notes: said.reply.notes,
        path: said.module.map { workspace.modules[$0].path } ?? workspace.assets[answer.asset].path,
        line: said.line, module: said.module.map { workspace.modules[$0].id })
    }
    lacks = answer.shortfalls.map { Wording(coverage).clause(for: $0, of: answer.asset) }
  }
}
