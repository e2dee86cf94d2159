/// Writes safe HTML from a walk over libcmark's tree: no raw HTML, addresses by the list of
/// `LinkAddress`, everything else escaped.
struct HTMLWriter {
  private var fragment = HTMLFragment()
  /// The closing tags of the open links, empty for one that lost its address.
  private var linkEnds: [String] = []
  /// How many images are open; their content is their alternative text.
  private var imageDepth = 0
  private var problems: [(LinkProblem, Range<Int>)] = []

  private enum LinkProblem {
    case unsafe(String)
    case withPassword
    case remoteImage(String)
  }

  /// Hands over what was written, and begins anew.
  mutating func take() -> HTMLFragment {
    defer { fragment = HTMLFragment() }
    return fragment
  }

  /// Hands over the findings about links since the last call.
  mutating func takeDiagnostics(in file: SourceFile) -> [Diagnostic] {
    guard !problems.isEmpty else { return [] }
    defer { problems = [] }
    return problems.map { problem, range in
      switch problem {
      case .unsafe(let address): UnsafeLink.diagnostic(address, at: file.place(range))
      case .withPassword: PasswordInLink.diagnostic(at: file.place(range))
      case .remoteImage(let address): RemoteImage.diagnostic(address, at: file.place(range))
      }
    }
  }
}

extension HTMLWriter {
  mutating func enter(_ node: MarkdownNode, linkAt place: Range<Int>) {
    switch node.kind {
    case .text: text(node)
    case .code where imageDepth > 0: escape(node)
    case .code:
      raw("<code>")
      escape(node)
      raw("</code>")
    case .softBreak: raw("\n")
    case .link: openLink(node, at: place)
    case .image: openImage(node, at: place)
    case .codeBlock: codeBlock(node)
    case .thematicBreak: raw("<hr>\n")
    case .orderedList: raw(node.listStart == 1 ? "<ol>\n" : "<ol start=\"\(node.listStart)\">\n")
    case .paragraph: if !node.isInTightList { raw("<p>") }
    case .lineBreak where imageDepth == 0: raw("<br>\n")
    case .lineBreak: raw(" ")
    default: if imageDepth == 0 { raw(Self.tag(of: node, isOpening: true)) }
    }
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .link: if imageDepth == 0 { raw(linkEnds.popLast() ?? "") }
    case .image: closeImage(node)
    case .orderedList: raw("</ol>\n")
    case .paragraph: raw(node.isInTightList ? "\n" : "</p>\n")
    default: if imageDepth == 0 { raw(Self.tag(of: node, isOpening: false)) }
    }
  }

  private static func tag(of node: MarkdownNode, isOpening: Bool) -> String {
    switch node.kind {
    case .quote: isOpening ? "<blockquote>\n" : "</blockquote>\n"
    case .bulletList: isOpening ? "<ul>\n" : "</ul>\n"
    case .item: isOpening ? "<li>" : "</li>\n"
    // A heading within a list or a quote begins no section of the file.
    case .heading: isOpening ? "<h6>" : "</h6>\n"
    case .emphasis: isOpening ? "<em>" : "</em>"
    case .strong: isOpening ? "<strong>" : "</strong>"
    default: ""
    }
  }
}

extension HTMLWriter {
  private mutating func openLink(_ node: MarkdownNode, at place: Range<Int>) {
    guard imageDepth == 0 else { return }
    // An address in pointed brackets is a link within a link, which HTML has not; its text stays.
    guard !linkEnds.contains("</a>") else { return linkEnds.append("") }
    let written = node.address
    switch LinkAddress(written) {
    case .web(let address):
      raw("<a href=\"")
      HTMLText.append(address: address, to: &fragment.bytes)
      raw("\"")
      finishLink(node)
    case .heading, .file:
      raw("<a")
      note(written, isImage: false, at: place)
      finishLink(node)
    case .withPassword:
      problems.append((.withPassword, place))
      linkEnds.append("")
    case .unsafe:
      problems.append((.unsafe(written), place))
      linkEnds.append("")
    }
  }

  private mutating func finishLink(_ node: MarkdownNode) {
    title(node)
    raw(">")
    linkEnds.append("</a>")
  }

  private mutating func openImage(_ node: MarkdownNode, at place: Range<Int>) {
    imageDepth += 1
    guard imageDepth == 1 else { return }
    let written = node.address
    switch LinkAddress(written) {
    case .file:
      raw("<img")
      note(written, isImage: true, at: place)
      raw(" alt=\"")
      linkEnds.append("\"")
    case .web where linkEnds.contains("</a>"):
      // A link within a link is none; the text of the image stays.
      problems.append((.remoteImage(written), place))
      linkEnds.append("")
    case .web(let address):
      problems.append((.remoteImage(written), place))
      raw("<a href=\"")
      HTMLText.append(address: address, to: &fragment.bytes)
      raw("\"")
      finishLink(node)
    case .withPassword:
      problems.append((.withPassword, place))
      linkEnds.append("")
    case .heading, .unsafe:
      problems.append((.unsafe(written), place))
      linkEnds.append("")
    }
  }

  private mutating func closeImage(_ node: MarkdownNode) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    let end = linkEnds.popLast() ?? ""
    raw(end)
    guard end == "\"" else { return }
    title(node)
    raw(">")
  }

  private mutating func note(_ destination: String, isImage: Bool, at range: Range<Int>) {
    fragment.links.append(
      HTMLFragment.Link(
        offset: fragment.bytes.count, destination: destination, isImage: isImage, range: range))
  }

  private mutating func title(_ node: MarkdownNode) {
    let title = node.linkTitle
    guard !title.isEmpty else { return }
    raw(" title=\"")
    HTMLText.append(title, to: &fragment.bytes)
    raw("\"")
  }

  private mutating func codeBlock(_ node: MarkdownNode) {
    let language = node.fenceInfo.split(separator: " ").first.map(String.init) ?? ""
    raw("<pre><code")
    if !language.isEmpty {
      raw(" class=\"language-")
      HTMLText.append(language, to: &fragment.bytes)
      raw("\"")
    }
    raw(">")
    escape(node)
    raw("</code></pre>\n")
  }

  /// Writes text as it is.
  mutating func escape(_ text: some StringProtocol) {
    HTMLText.append(String(text), to: &fragment.bytes)
  }

  private mutating func escape(_ node: MarkdownNode) {
    node.withLiteral { HTMLText.append($0, to: &fragment.bytes) }
  }

  /// Text, with what GitHub's Markdown has beyond the common one: `~~gone~~`, and boxes of tasks.
  private mutating func text(_ node: MarkdownNode) {
    guard imageDepth == 0, Self.hasSigns(node) else { return escape(node) }
    var text = node.literalText[...]
    if text.hasPrefix("["), node.isFirstInItem, let box = Self.box(text) {
      raw(box)
      text = text.dropFirst(3)
    }
    striking(text)
  }

  /// Text in which `~~gone~~` is struck out.
  mutating func striking(_ text: Substring) {
    let parts = text.split(separator: "~~", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return escape(text) }
    for (index, part) in parts.enumerated() {
      let isGone = index % 2 == 1 && index + 1 < parts.count
      raw(isGone ? "<del>" : index % 2 == 1 ? "~~" : "")
      escape(part)
      raw(isGone ? "</del>" : "")
    }
  }

  /// Whether a text may hold what the common Markdown has not; few do.
  private static func hasSigns(_ node: MarkdownNode) -> Bool {
    var hasSigns = false
    node.withLiteral { bytes in
      hasSigns = bytes.first == UInt8(ascii: "[") || bytes.contains(UInt8(ascii: "~"))
    }
    return hasSigns
  }

  private static func box(_ text: Substring) -> String? {
    if text.hasPrefix("[ ] ") { return "☐" }
    return text.hasPrefix("[x] ") || text.hasPrefix("[X] ") ? "☑" : nil
  }

  /// Writes HTML of our own.
  mutating func raw(_ html: String) {
    fragment.bytes += html.utf8
  }
}
