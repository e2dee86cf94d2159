internal import SiteTemplates
internal import SourceDocuments

/// The templates with their names, for the partial `template`.
struct TemplateValues {
  private let reference: TemplateReference
  private let own: Set<String>
  private let users: [String: [String]]
  private let trees: [String: NameTree]

  init(_ look: SiteLook) {
    let reference = look.reference
    self.reference = reference
    own = look.own.names
    users = Dictionary(uniqueKeysWithValues: reference.names.map { ($0, reference.users(of: $0)) })
    trees = Dictionary(uniqueKeysWithValues: reference.names.map { ($0, reference.tree(of: $0)) })
  }
}

extension TemplateValues {
  /// The templates by what they make: what surrounds every page, the pages, and parts of pages.
  var groups: [TemplateRecord] {
    let frame = reference.names.filter { $0 == "layout" || users[$0] == ["layout"] }
    let pages = reference.names.filter { $0.hasPrefix("page-") }
    let rest = Set(frame + pages)
    return [
      group("Around every page", "around", frame), group("Pages", "pages", pages),
      group("Parts of pages", "parts", reference.names.filter { !rest.contains($0) }),
    ]
  }

  /// What every template gets.
  var shared: [TemplateRecord] {
    reference.shared.map {
      ["name": .text($0.name), "kind": .text($0.kind.words), "meaning": .text($0.meaning)]
    }
  }

  private func group(_ title: String, _ anchor: String, _ names: [String]) -> TemplateRecord {
    ["title": .text(title), "anchor": .text(anchor), "templates": .records(names.map(template))]
  }

  private func template(_ name: String) -> TemplateRecord {
    let tree = trees[name, default: NameTree()]
    let names = names(in: tree, NameTree.own, of: name, within: [])
    let (users, shown) = (users[name, default: []], tellers(tree, NameTree.own, of: name))
    return [
      "anchor": .text(anchor(name)), "file": .text("\(name).mustache"),
      "purpose": .text(reference.notes(of: name)?.purpose ?? ""),
      "isOwn": .flag(own.contains("\(name).mustache")),
      "hasUsers": .flag(!users.isEmpty), "usedBy": links(users),
      "hasNames": .flag(!names.isEmpty), "names": .records(names),
      "hasShown": .flag(!shown.isEmpty), "shows": links(shown),
    ]
  }
}

extension TemplateValues {
  /// The names that a template's own comment tells, each followed by those inside of it.
  private func names(
    in tree: NameTree, _ parent: Int, of template: String, within: [String]
  ) -> [TemplateRecord] {
    tree.nodes[parent].names.flatMap { index -> [TemplateRecord] in
      let node = tree.nodes[index]
      guard node.source == template else { return [] }
      let tellers = tellers(tree, index, of: template)
      let record: TemplateRecord = [
        "name": .text(node.name), "within": .texts(within), "kind": .text(node.kind.words),
        "meaning": .text(node.meaning), "hasTellers": .flag(!tellers.isEmpty),
        "templates": links(tellers),
      ]
      let inside = names(in: tree, index, of: template, within: within + [node.name])
      return [record] + inside
    }
  }

  /// The templates that tell names inside of a name which nobody else tells there.
  private func tellers(_ tree: NameTree, _ node: Int, of template: String) -> [String] {
    let own = tree.nodes[node].names.map { tree.nodes[$0] }.filter { $0.source == template }
    let all = tree.nodes[node].tellers.sorted {
      (names(of: $0).count, $1) > (names(of: $1).count, $0)
    }
    var told = Set(own.map(\.name))
    return all.filter { teller in
      let names = names(of: teller)
      defer { told.formUnion(names) }
      return !told.isSuperset(of: names)
    }
  }

  /// The names that a template gets, without those inside of them.
  private func names(of template: String) -> Set<String> {
    let tree = trees[template, default: NameTree()]
    return Set(tree.nodes[NameTree.own].names.map { tree.nodes[$0].name })
  }

  private func links(_ names: [String]) -> TemplateValue {
    .records(names.map { ["file": .text("\($0).mustache"), "anchor": .text(anchor($0))] })
  }

  private func anchor(_ name: String) -> String { "template-\(name)" }
}

extension TemplateKind {
  /// The kind in words.
  var words: String {
    switch self {
    case .texts: "list of texts"
    default: rawValue
    }
  }
}
