internal import WorkspaceModel

/// A way in which an asset answers a need: itself, or through a module.
struct AnswerWay {
  let target: AnswerPointer.Target
  /// The module through which it answers; none for the asset's own word.
  let module: Ordinal<Module>?
  /// What it replies, where something is written.
  let reply: Reply?
  /// The line of the reply in its own file.
  let replyLine: Int
  /// The line of the asset's file that names the need, or the module.
  let line: Int
  /// The bytes in the asset's file that do.
  let range: Range<Int>
}

extension AnswerWay {
  /// All ways of an asset in the order in which breadth counts them: the section Answers, then
  /// `answers`, then the modules that it uses.
  static func all(of asset: Asset, in workspace: Workspace) -> [AnswerWay] {
    let own = asset.answers.map { pointer in
      AnswerWay(
        target: pointer.target, module: nil, reply: pointer.reply, replyLine: pointer.line,
        line: pointer.line, range: pointer.range)
    }
    return own
      + asset.uses.flatMap { use in
        workspace.modules[use.target].answers.map { pointer in
          AnswerWay(
            target: pointer.target, module: use.target, reply: pointer.reply,
            replyLine: pointer.line, line: use.line, range: use.range)
        }
      }
  }
}
