/// Grows the tree of a template's names from the comments of the template and of its partials.
struct NameGrowth {
  private(set) var tree = NameTree()
  /// Templates that a comment names and nobody has.
  private(set) var missingModels: Set<String> = []
  private var walk: TemplateWalk
  private let notes: [TemplateNotes]
  private let indices: [String: Int]
  private let names: [String]

  init(_ set: TemplateSet, _ notes: [TemplateNotes], shared: [TemplateName]) {
    walk = TemplateWalk(set.templates)
    self.notes = notes
    indices = set.indices
    names = set.names
    for name in shared { _ = tree.add(name, inside: NameTree.shared, toldBy: "") }
  }
}

extension NameGrowth {
  /// Walks through a template until no further name comes up.
  ///
  /// A section can stand before the partial whose comment tells what its name is.
  mutating func grow(from template: Int) {
    var count = 0
    while count < tree.nodes.count {
      count = tree.nodes.count
      walk.restart()
      visit(.init(template: template, frames: [.names(NameTree.shared), .names(NameTree.own)]))
    }
  }

  private mutating func visit(_ visit: TemplateWalk.Visit) {
    guard case .names(let node)? = visit.frames.last else { return }
    if walk.chain.count == 1 { tree.note(names[visit.template], at: node) }
    guard walk.enters(visit) else { return }
    addNotes(of: visit, to: node)
    let template = walk.templates[visit.template]
    for case .partial(let partial) in TemplateWalk.stops(in: template, visit.frames, of: tree) {
      self.visit(partial)
    }
    walk.leave()
  }

  private mutating func addNotes(of visit: TemplateWalk.Visit, to node: Int) {
    var parents = [node]
    for name in notes[visit.template].names where !name.isEverywhere {
      parents.removeSubrange((name.depth + 1)...)
      let child = tree.add(name, inside: parents[name.depth], toldBy: names[visit.template])
      parents.append(child)
      guard let model = name.model else { continue }
      guard let index = indices[model] else {
        missingModels.insert(model)
        continue
      }
      let frames = visit.frames + parents.dropFirst().map { NameFrame.names($0) }
      self.visit(.init(template: index, frames: frames))
    }
  }
}
