internal import SourceDocuments

/// Where the links of a body lead: to a file of the workspace, or nowhere.
public struct LinkTargets: Sendable {
  /// Every file of the workspace that has a page, or may be published as it is.
  let paths: Set<String>
  /// The same in the order of their bytes.
  private let ordered: [String]
  private let attachments: AttachmentListing
  /// The Markdown that is not read.
  private let unread: Set<String>

  init(_ listing: SourceListing) {
    paths = Set(listing.orderedPaths)
    ordered = listing.orderedPaths
    attachments = listing.attachments
    unread = listing.unread
  }

  /// Whether links lead to the same as those of another state.
  func areSame(as other: LinkTargets) -> Bool {
    ordered.elementsEqual(other.ordered) { $0.hasBytes(of: $1) } && unread == other.unread
  }

  /// The file that a relative link leads to, and the heading after its `#`.
  ///
  /// - Parameters:
  ///   - destination: As written, `../cfo.md#goals`; with a leading `/` from the root.
  ///   - path: The file that holds the link.
  /// - Returns: None for a link that leads nowhere.
  public func target(of destination: String, in path: String) -> (path: String, heading: String)? {
    // The name as the disk has it: the one that is written may hold its accents in another form.
    Self.resolved(destination, in: path).flatMap { resolved in
      paths.firstIndex(of: resolved.path).map { (paths[$0], resolved.heading) }
    }
  }

  /// The path that a link means, whether or not there is such a file.
  private static func resolved(
    _ destination: String, in path: String
  ) -> (path: String, heading: String)? {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = decoded(parts[0].prefix { $0 != "?" })
    let folder = written.hasPrefix("/") ? [] : path.split(separator: "/").dropLast()
    var components = Array(folder)
    for part in written.split(separator: "/") where part != "." {
      if part != ".." { components.append(part) } else if components.popLast() == nil { return nil }
    }
    return (components.joined(separator: "/"), parts.count > 1 ? String(parts[1]) : "")
  }

  /// The links of a file that lead nowhere, and those that lead to files beside the Markdown.
  func findings(for document: SourceDocument) -> LinkFindings {
    let links = document.body.links
    var findings = LinkFindings()
    guard !links.isEmpty else { return findings }
    let anchors = document.body.anchors
    for link in links {
      if case .heading(let name) = LinkAddress(link.destination) {
        guard !name.isEmpty, !anchors.contains(Self.anchor(of: name)) else { continue }
      } else if let target = target(of: link.destination, in: document.file.path) {
        add(target.path, link, document.file, to: &findings)
        continue
      }
      let isGuessed = findings.diagnostics.count < Self.mostGuesses
      findings.diagnostics.append(dead(link, in: document.file, isGuessed: isGuessed))
    }
    return findings
  }

  /// The id on the page of a heading that a link names after `#`.
  public static func anchor(of heading: String) -> String { "s-\(HeadingAnchors.slug(heading))" }
}

extension LinkTargets {
  private func add(
    _ path: String, _ link: HTMLFragment.Link, _ file: SourceFile,
    to findings: inout LinkFindings
  ) {
    let place = { file.place(link.range) }
    switch attachments.faults[path] {
    case .unlisted: findings.diagnostics.append(UnlistedAttachment.diagnostic(path, at: place()))
    case .controlCharacter: findings.diagnostics.append(UnfitName.diagnostic(path, at: place()))
    case .alike(let others):
      findings.diagnostics.append(NamesAlike.diagnostic(path, others, at: place()))
    case .unread:
      findings.diagnostics.append(LinkToNothing.unread(link.destination, at: place()))
    case nil:
      guard attachments.fit.contains(path) else { return }
      findings.attachments.append(
        LinkedAttachment(path: path, source: file.path, range: link.range))
    }
  }

  private func dead(
    _ link: HTMLFragment.Link, in file: SourceFile, isGuessed: Bool
  ) -> Diagnostic {
    let place = file.place(link.range)
    if let path = Self.resolved(link.destination, in: file.path)?.path, unread.contains(path) {
      return LinkToNothing.unread(link.destination, at: place)
    }
    let near = isGuessed ? near(link.destination, in: file.path) : []
    return LinkToNothing.diagnostic(link.destination, near: near, at: place)
  }

  /// The files beside the one that is meant, with a name like it.
  private func near(_ destination: String, in path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let siblings = siblings(in: folder)
    // In a folder of thousands the nearest name is a guess, and looking for it takes long.
    guard siblings.count <= 2_000 else { return [] }
    return Spelling.nearest(
      to: destination,
      among: siblings.map {
        Spelling.Candidate(String(Substring($0.utf8.dropFirst(folder.utf8.count + 1))))
      })
  }

  /// The files in a folder and below it.
  private func siblings(in folder: String) -> ArraySlice<String> {
    // The sign after the slash, in the order of bytes, is the zero.
    let start = place(of: "\(folder)/")
    return ordered[start..<max(start, place(of: "\(folder)0"))]
  }

  /// How many paths stand before another one.
  private func place(of path: String) -> Int {
    ordered.partitioningIndex { !$0.precedes(path) }
  }

  /// For how many links of a file a near name is looked for, which takes long.
  private static let mostGuesses = 20

  /// A path with `%20` and its like read as the characters that they stand for.
  private static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
