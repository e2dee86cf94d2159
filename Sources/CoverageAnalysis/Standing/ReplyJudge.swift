internal import WorkspaceModel

/// Judges whether replies say something: over all files, because a sentence that stands under two
/// needs replies to neither.
struct ReplyJudge: Sendable {
  private let needs: [String]
  /// The sentences of live files and of modules.
  private var live: [String: Places] = [:]
  /// The same of what is on its way, by which only what is on its way is judged.
  private var planned: [String: Places] = [:]
  /// The sentences that stand in other places than in the state on which this one was laid.
  private(set) var moved: Set<String> = []

  /// How often a sentence stands under each need.
  private typealias Places = [AnswerPointer.Target: Int]

  init(of workspace: Workspace, states: [AssetState]) {
    needs = workspace.needs.map { Reply.letters(of: $0.text) }
    for module in workspace.modules {
      _ = Self.note(module.answers, 1, &live)
    }
    for (asset, state) in zip(workspace.assets, states) { _ = note(asset, state, 1) }
  }
}

extension ReplyJudge {
  /// The judge of another state of a workspace, of which only assets and how they stand differ.
  ///
  /// - Parameters:
  ///   - before: The assets of this state, with how they stand.
  ///   - after: The same of the other one, in the same order.
  /// - Returns: The judge, which knows what has moved.
  func after(
    _ before: (assets: [Asset], states: [AssetState]),
    _ after: (assets: [Asset], states: [AssetState])
  ) -> ReplyJudge {
    var judge = self
    judge.moved = []
    let changed = after.assets.indices.filter { index in
      before.assets[index] !== after.assets[index]
        || before.states[index] != after.states[index]
    }
    // What stays is noted twice for a moment, and so does not move.
    for index in changed {
      judge.moved.formUnion(judge.note(after.assets[index], after.states[index], 1))
    }
    for index in changed {
      judge.moved.formUnion(judge.note(before.assets[index], before.states[index], -1))
    }
    return judge
  }

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
    let here = AnswerPointer.Target.need(need)
    var others = live[reply.letters]?.keys.filter { $0 != here } ?? []
    if isPlanned { others += planned[reply.letters]?.keys.filter { $0 != here } ?? [] }
    guard !others.isEmpty else { return nil }
    return .standsElsewhere(others.compactMap(\.reached).min())
  }
}

extension ReplyJudge {
  /// Counts the sentences of an asset; gives those that stand in other places now.
  private mutating func note(_ asset: Asset, _ state: AssetState, _ number: Int) -> [String] {
    switch state {
    case .live, .doubtful: Self.note(asset.answers, number, &live)
    case .draft, .planned, .scheduled: Self.note(asset.answers, number, &planned)
    case .retired, .translation, .outsideSegment: []
    }
  }

  private static func note(
    _ pointers: [AnswerPointer], _ number: Int, _ sentences: inout [String: Places]
  ) -> [String] {
    pointers.compactMap { pointer in
      guard let letters = pointer.reply?.letters else { return nil }
      let former = sentences[letters]?[pointer.target] ?? 0
      let count = former + number
      sentences[letters, default: [:]][pointer.target] = count > 0 ? count : nil
      if count == 0, sentences[letters]?.isEmpty == true { sentences[letters] = nil }
      return (former > 0) == (count > 0) ? nil : letters
    }
  }
}
