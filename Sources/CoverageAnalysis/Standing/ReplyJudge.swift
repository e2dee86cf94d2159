internal import WorkspaceModel

/// Judges whether replies say something: over all files, because a sentence that stands under two
/// needs replies to neither.
struct ReplyJudge: Sendable {
  private let needs: [String]
  /// Under which needs each sentence stands in live files, and in modules.
  private var live: [String: Set<AnswerPointer.Target>] = [:]
  /// The same of what is on its way, by which only what is on its way is judged.
  private var planned: [String: Set<AnswerPointer.Target>] = [:]

  init(of workspace: Workspace, states: [AssetState]) {
    needs = workspace.needs.map { Reply.letters(of: $0.text) }
    for module in workspace.modules {
      for pointer in module.answers { Self.note(pointer, &live) }
    }
    for (asset, state) in zip(workspace.assets, states) {
      switch state {
      case .live, .doubtful:
        for pointer in asset.answers { Self.note(pointer, &live) }
      case .draft, .planned, .scheduled:
        for pointer in asset.answers { Self.note(pointer, &planned) }
      case .retired, .translation, .outsideSegment: break
      }
    }
  }
}

extension ReplyJudge {
  /// Why a reply to a need is none; none where it is one.
  ///
  /// - Parameters:
  ///   - reply: What is written.
  ///   - need: The need under which it stands.
  ///   - isPlanned: Whether its file is only on its way.
  /// - Returns: The fault.
  func fault(of reply: Reply, to need: Ordinal<Need>, isPlanned: Bool) -> ReplyFault? {
    if reply.letters == needs[need.value] { return .repeatsNeed }
    if reply.isTooShort { return .tooShort }
    var others = live[reply.letters] ?? []
    if isPlanned, let more = planned[reply.letters] { others.formUnion(more) }
    others.remove(.need(need))
    guard !others.isEmpty else { return nil }
    return .standsElsewhere(others.compactMap(\.reached).min())
  }
}

extension ReplyJudge {
  private static func note(
    _ pointer: AnswerPointer, _ sentences: inout [String: Set<AnswerPointer.Target>]
  ) {
    guard let reply = pointer.reply else { return }
    sentences[reply.letters, default: []].insert(pointer.target)
  }
}
