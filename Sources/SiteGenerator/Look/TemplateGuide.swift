public import SiteTemplates
internal import SourceDocuments

/// How a team gives its site a look of its own: every template with what it gets, the style sheets,
/// the scripts and the colors, as Markdown.
///
/// It tells of the built-in files alone, so that it is the same for every workspace.
public struct TemplateGuide {
  private let reference: TemplateReference
  private let users: [String: [String]]
  private let trees: [String: NameTree]

  /// Reads the built-in templates.
  ///
  /// - Throws: What is wrong in them, which a test rules out.
  public init() throws(TemplateMistakes) {
    reference = try TemplateReference.builtIn.get()
    let reference = reference
    users = Dictionary(uniqueKeysWithValues: reference.names.map { ($0, reference.users(of: $0)) })
    trees = Dictionary(uniqueKeysWithValues: reference.names.map { ($0, reference.tree(of: $0)) })
  }
}

extension TemplateGuide {
  /// The names of the templates, without their ending.
  public var names: [String] { reference.names }

  /// The whole guide.
  public var text: String {
    let frame = reference.names.filter { $0 == "layout" || users[$0] == ["layout"] }
    let pages = reference.names.filter { $0.hasSuffix("-page") }
    let rest = Set(frame + pages)
    let groups = [
      ("Around every page", frame), ("Pages", pages),
      ("Parts of pages", reference.names.filter { !rest.contains($0) }),
    ]
    let chapters = groups.map { title, names in
      "## \(title)\n" + names.map { "\n### \(section(on: $0))" }.joined()
    }
    return ([Self.introduction, colors, Self.tags, shared] + chapters + [files])
      .joined(separator: "\n")
  }

  /// What the guide says of one template.
  ///
  /// - Parameter name: One of `names`.
  /// - Returns: Its section, as Markdown.
  public func text(on name: String) -> String { "# \(section(on: name))" }
}

extension TemplateGuide {
  private static let introduction = """
    # Templates

    A file in a workspace's folder `site-template/` takes the place of the built-in one with the same
    name; everything else stays as it is.

    - Colors and type: write `site-template/brand.css`. It is read after `style.css`, so it needs no
      more than what it changes.
    - A logo: write `site-template/brand.mustache`, and lay the picture beside it. Files that end in
      \(English.list(OwnFiles.brandEndings.map { ".\($0)" }, "or")) go to the site's folder `brand/`.
    - A legal notice: write `site-template/imprint.mustache`.
    - Any other part: copy the template from the source of this tool, and change it. Copy as little as
      possible: what you have not copied gets better with each version.

    A value that a template puts into `href`, `src` and their like is left out unless it is relative, or
    begins with https:, http: or mailto:. What a template or a style sheet fetches from another host is
    told by `persona check` and `persona build`.

    A mistake in a template stops the build with its file, line and column, and leaves the old site as
    it is. Folders inside `site-template/` are not read, so drafts can lie there.

    """

  private static let tags = """
    ## What a template can say

    The syntax is Mustache, and strict: a name that there is not is a mistake.

    - text: `{{name}}` shows it, safe from markup
    - HTML: `{{{name}}}` shows it as markup
    - yes/no: `{{#name}}…{{/name}}` shows what is between for yes; also for a text that is not empty
    - list: `{{#name}}…{{/name}}` repeats what is between for each entry, which has names of its own
    - list of texts: `{{#name}}{{.}}{{/name}}` repeats what is between, with the text as a dot
    - record: `{{#name}}…{{/name}}` opens it: the names inside of it come first, those around it can
      still be used
    - any: `{{^name}}…{{/name}}` shows what is between for no, nothing and none
    - a partial: `{{> name}}` shows the template `name.mustache` here
    - a comment: `{{! words }}` shows nothing

    """

  private var colors: String {
    let bytes = Dictionary(uniqueKeysWithValues: BuiltInTemplates.files.map { ($0.name, $0.bytes) })
    let palette = Palette(style: bytes["style.css", default: []], brand: [])
    let lines = palette.entries.map { color in
      "- `--\(color.name)` \(English.list(color.values.map(\.quoted))): \(color.meaning)\n"
    }
    return "## Colors\n\nFor a light and a dark screen. Text needs a contrast of at least 4.5 to "
      + "what is behind it: a\nbuild warns where your own colors fall short.\n\n" + lines.joined()
  }

  private var shared: String {
    "## What every template gets\n\n"
      + reference.shared.map { Self.line($0.name, $0.kind, $0.meaning, depth: 0) }.joined()
  }

  private var files: String {
    "## Style and scripts\n\n"
      + BuiltInTemplates.files.filter { !$0.name.hasSuffix(".mustache") }.map { file in
        "- `\(file.name)`: \(Self.purpose(of: file))\n"
      }.joined()
  }

  /// What a file says of itself; a file for search engines has no word for people.
  private static func purpose(of file: (name: String, bytes: [UInt8])) -> String {
    file.name == "robots.txt"
      ? "Keeps search engines out. A public site has none."
      : OpeningComment(of: file.bytes).text
  }
}

extension TemplateGuide {
  private func section(on name: String) -> String {
    let tree = trees[name, default: NameTree()]
    let names = lines(in: tree, NameTree.own, of: name, depth: 0)
    let (users, shown) = (users[name, default: []], tellers(tree, NameTree.own, of: name))
    let also = [
      users.isEmpty ? nil : "Shown by \(Self.list(users)).",
      shown.isEmpty ? nil : "It gets also what these get, which it shows: \(Self.list(shown)).",
      names.isEmpty && shown.isEmpty ? "It gets what every template gets." : nil,
    ].compactMap(\.self)
    return "\(name).mustache\n\n\(reference.notes(of: name)?.purpose ?? "")\n"
      + (names.isEmpty ? "" : "\n\(names)") + also.map { "\n\($0)\n" }.joined()
  }

  /// The names that a template's own comment tells, each followed by those inside of it.
  private func lines(in tree: NameTree, _ parent: Int, of template: String, depth: Int) -> String {
    tree.nodes[parent].names.map { index -> String in
      let node = tree.nodes[index]
      guard node.source == template else { return "" }
      let tellers = tellers(tree, index, of: template)
      let inside = tellers.isEmpty ? "" : "; inside it, what \(Self.list(tellers)) gets"
      return Self.line(node.name, node.kind, node.meaning + inside, depth: depth)
        + lines(in: tree, index, of: template, depth: depth + 1)
    }.joined()
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

  private static func line(
    _ name: String, _ kind: TemplateKind, _ meaning: String, depth: Int
  ) -> String {
    String(repeating: "  ", count: depth) + "- `\(name)` (\(kind.words)): \(meaning)\n"
  }

  private static func list(_ names: [String]) -> String {
    English.list(names.map { "\($0).mustache".quoted })
  }
}

extension TemplateKind {
  /// The kind in words.
  fileprivate var words: String {
    switch self {
    case .texts: "list of texts"
    default: rawValue
    }
  }
}
