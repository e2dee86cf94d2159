/// Checks templates against the names that they get, without waiting for a page that shows them.
struct NameCheck {
  private(set) var findings: [NameFinding] = []
  private var walk: TemplateWalk
  private let tree: NameTree

  /// Walks through a template and its partials.
  init(_ template: Int, in templates: [Template], _ tree: NameTree) {
    walk = TemplateWalk(templates)
    self.tree = tree
    visit(.init(template: template, frames: [.names(NameTree.shared), .names(NameTree.own)]))
  }
}

extension NameCheck {
  private mutating func visit(_ visit: TemplateWalk.Visit) {
    guard walk.enters(visit) else { return }
    let template = walk.templates[visit.template]
    for stop in TemplateWalk.stops(in: template, visit.frames, of: tree) {
      switch stop {
      case .value(let tag, let frames): check(tag, of: template, in: frames)
      case .partial(let partial): self.visit(partial)
      }
    }
    walk.leave()
  }

  private mutating func check(_ index: Int, of template: Template, in frames: [NameFrame]) {
    let tag = template.tags[index]
    guard tag.name != "." else { return }
    switch tree.lookUp(tag.head, in: frames) {
    case .unknown: return
    case .missing: report(template, index, unknown: tag.head, among: tree.names(in: frames))
    case .found(var node):
      for part in tag.rest {
        guard tree.nodes[node].kind == .record, let inner = tree[part, inside: node] else {
          let names = tree.nodes[node].names.map { tree.nodes[$0].name }
          return report(template, index, unknown: part, among: names)
        }
        node = inner
      }
      check(tree.nodes[node].kind, isShownBy: index, of: template)
    }
  }

  private mutating func check(
    _ kind: TemplateKind, isShownBy index: Int, of template: Template
  ) {
    switch (kind, template.tags[index].kind) {
    case (.text, .text), (.html, .html), (_, .section), (_, .inverted): return
    default:
      findings.append(NameFinding(mistake: template.mistake(at: index, cannotShow: kind.sample)))
    }
  }

  private mutating func report(
    _ template: Template, _ index: Int, unknown part: String, among names: [String]
  ) {
    let mistake = template.mistake(at: index, unknown: part, among: [])
    findings.append(NameFinding(mistake: mistake, unknown: part, names: names))
  }
}
