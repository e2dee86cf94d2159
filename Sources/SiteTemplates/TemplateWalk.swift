/// A way through a template and its partials without any values, from record to record.
struct TemplateWalk {
  /// A template that is shown in some frames.
  struct Visit: Hashable {
    let template: Int
    let frames: [NameFrame]
  }

  /// Something that a template names.
  enum Stop {
    case value(tag: Int, [NameFrame])
    case partial(Visit)
  }

  /// Far more than the built-in templates need, and few enough for a team's that nest without end.
  private static let mostVisits = 20_000

  let templates: [Template]
  /// The templates that are being walked through, from the first to the innermost partial.
  private(set) var chain: [Int] = []
  private var seen: Set<Visit> = []

  init(_ templates: [Template]) {
    self.templates = templates
  }
}

extension TemplateWalk {
  /// Whether a template is to be walked through: not twice in the same frames, nor without end.
  mutating func enters(_ visit: Visit) -> Bool {
    guard chain.count <= TemplateRenderer.deepestPartial, seen.count < Self.mostVisits,
      seen.insert(visit).inserted
    else { return false }
    chain.append(visit.template)
    return true
  }

  mutating func leave() { chain.removeLast() }

  /// Forgets where it was, for another round.
  mutating func restart() { seen = [] }

  /// The values and partials that a template names, in their order, with what surrounds each.
  static func stops(
    in template: Template, _ frames: [NameFrame], of tree: NameTree
  ) -> [Stop] {
    var frames = frames
    var stops: [Stop] = []
    for step in template.steps {
      switch step {
      case .literal, .lineStart, .addressStart, .addressEnd: continue
      case .value(let tag): stops.append(.value(tag: tag, frames))
      case .section(let tag, _):
        stops.append(.value(tag: tag, frames))
        frames.append(tree.opened(by: template.tags[tag], in: frames))
      case .sectionEnd: frames.removeLast()
      case .partial(_, let index, _): stops.append(.partial(Visit(template: index, frames: frames)))
      }
    }
    return stops
  }
}
