internal import WorkspaceModel

/// A way in which an asset answers a need: itself, or through a module.
struct AnswerWay {
  /// What the asset's own file says of the need, or the module's.
  let pointer: AnswerPointer
  /// The module through which it answers; none for the asset's own word.
  let module: Ordinal<Module>?
  /// The line of the asset's file that names the need, or the module.
  let line: Int
  /// The bytes in the asset's file that do.
  let range: Range<Int>
  /// Whether a mistake before it leaves open how much of the asset's breadth is taken.
  var isInDoubt = false
}

extension AnswerWay {
  /// All ways of an asset in the order in which breadth counts them: the section Answers, then
  /// `answers`, then the modules that it uses.
  static func all(of asset: Asset, in workspace: Workspace) -> [AnswerWay] {
    let own = asset.answers.map { pointer in
      AnswerWay(pointer: pointer, module: nil, line: pointer.line, range: pointer.range)
    }
    let sound = workspace.usesInOrder(of: asset)
    return own
      + asset.uses.enumerated().flatMap { index, use in
        workspace.modules[use.target].answers.map { pointer in
          AnswerWay(
            pointer: pointer, module: use.target, line: use.line, range: use.range,
            isInDoubt: index >= sound)
        }
      }
  }
}

extension Workspace {
  /// How many modules of an asset stand before a mistake that leaves open what others of them answer.
  fileprivate func usesInOrder(of asset: Asset) -> Int {
    let unreadable = asset.uses.firstIndex { modules[$0.target].facts.isUnreadable }
    return min(asset.usesBeforeError ?? .max, unreadable.map { $0 + 1 } ?? .max)
  }

  /// The module that can't be read, so that nobody knows how much of an asset's breadth it takes; none
  /// where the asset's own file leaves it open.
  func unreadableModule(of asset: Asset) -> Ordinal<Module>? {
    guard asset.usesBeforeError == nil else { return nil }
    return asset.uses.map(\.target).first { modules[$0].facts.isUnreadable }
  }

  /// Whether a mistake leaves open what an asset answers through modules.
  func isReachInDoubt(of asset: Asset) -> Bool { usesInOrder(of: asset) < .max }
}
