internal import SourceDocuments

/// The circles in which translations point at each other, so that none of them is the original.
struct TranslationCircles {
  /// Each circle's assets in the order of the workspace; one alone is a translation of itself.
  private(set) var all: [[Ordinal<Asset>]] = []

  init(in assets: [Asset]) {
    // Each asset points at one other at most, so that every way is gone once.
    var ways = [Int](repeating: -1, count: assets.count)
    for start in assets.ordinals
    where ways[start.value] < 0 && assets[start].translationOf != nil {
      var way: [Ordinal<Asset>] = []
      var next: Ordinal<Asset>? = start
      while let asset = next, ways[asset.value] < 0 {
        ways[asset.value] = start.value
        way.append(asset)
        next = assets[asset].translationOf
      }
      guard let end = next, ways[end.value] == start.value, let first = way.firstIndex(of: end)
      else { continue }
      all.append(way[first...].sorted())
    }
  }
}

extension TranslationCircles {
  /// Leaves out `translation-of` where it leads in a circle: the assets then are not live until it
  /// is put right, and their claims are seen.
  func open(in assets: inout [Asset]) {
    for asset in all.joined() {
      assets[asset.value] = assets[asset].with {
        $0.translationOf = nil
        $0.isLivenessDoubtful = true
      }
    }
  }

  /// The finding on each asset of a circle.
  func diagnostics(for assets: [Asset], in tree: any SourceTree) -> [Diagnostic] {
    all.flatMap { circle in
      circle.map { ordinal in
        let asset = assets[ordinal]
        let place = tree.place(
          asset.path, line: asset.facts.line(ofKey: AssetKeys.translationOf.name))
        return TranslationCircle.diagnostic(circle.map { assets[$0].id }, at: place)
      }
    }
  }
}
