/// What surrounds a place of a template, as far as names go.
enum NameFrame: Hashable {
  /// A record, or one record of a list, by its node in a tree of names.
  case names(Int)
  /// A text of a list, which only `{{.}}` shows.
  case text
  /// What a name opens that nobody knows: all or nothing can lie in it.
  case unknown
}

/// Where a name was found.
enum NameLookup {
  case found(Int)
  case missing
  /// Nothing can be said, because something around it is not known.
  case unknown
}

extension NameTree {
  /// Looks a name up as the renderer does, from the innermost frame outwards.
  func lookUp(_ name: String, in frames: [NameFrame]) -> NameLookup {
    for frame in frames.reversed() {
      switch frame {
      case .names(let node): if let found = self[name, inside: node] { return .found(found) }
      case .text: continue
      case .unknown: return .unknown
      }
    }
    return .missing
  }

  /// What a section with a name of several parts opens.
  func opened(by tag: TemplateTag, in frames: [NameFrame]) -> NameFrame {
    let current = frames.last ?? .unknown
    guard tag.kind == .section, tag.name != "." else { return current }
    guard case .found(var node) = lookUp(tag.head, in: frames) else { return .unknown }
    for part in tag.rest {
      guard let inner = self[part, inside: node] else { return .unknown }
      node = inner
    }
    switch nodes[node].kind {
    case .list, .record: return .names(node)
    case .texts: return .text
    case .text, .html, .flag: return current
    }
  }

  /// The names that can be used in some frames.
  func names(in frames: [NameFrame]) -> [String] {
    frames.reversed().flatMap { frame -> [String] in
      guard case .names(let node) = frame else { return [] }
      return nodes[node].names.map { nodes[$0].name }
    }
  }
}
