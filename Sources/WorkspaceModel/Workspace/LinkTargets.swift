internal import SourceDocuments

/// Where the links of a body lead: to a file of the workspace, or nowhere.
package struct LinkTargets: Sendable {
  /// Every file below `personas/` and `content/`.
  private let paths: Set<String>

  package init(paths: Set<String>) {
    self.paths = paths
  }

  /// The file that a relative link leads to, and the heading after its `#`.
  ///
  /// - Parameters:
  ///   - destination: As written, `../cfo.md#goals`; with a leading `/` from the root.
  ///   - path: The file that holds the link.
  /// - Returns: None for a link that leads nowhere.
  package func target(of destination: String, in path: String) -> (path: String, heading: String)? {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = Self.decoded(parts[0].prefix { $0 != "?" })
    let folder = written.hasPrefix("/") ? [] : path.split(separator: "/").dropLast()
    var components = Array(folder)
    for part in written.split(separator: "/") where part != "." {
      if part != ".." { components.append(part) } else if components.popLast() == nil { return nil }
    }
    let resolved = components.joined(separator: "/")
    guard paths.contains(resolved) else { return nil }
    return (resolved, parts.count > 1 ? String(parts[1]) : "")
  }

  /// The links of a file that lead nowhere.
  func diagnostics(for document: SourceDocument) -> [Diagnostic] {
    let links = document.body.links
    guard !links.isEmpty else { return [] }
    let anchors = document.body.anchors
    return links.compactMap { link in
      if case .heading(let name) = LinkAddress(link.destination) {
        guard !name.isEmpty, !anchors.contains(Self.anchor(of: name)) else { return nil }
      } else if target(of: link.destination, in: document.file.path) != nil {
        return nil
      }
      return LinkToNothing.diagnostic(
        link.destination, near: near(link.destination, in: document.file.path),
        at: document.file.place(link.range))
    }
  }

  /// The id on the page of a heading that a link names after `#`.
  package static func anchor(of heading: String) -> String { "s-\(HeadingAnchors.slug(heading))" }
}

extension LinkTargets {
  /// The files beside the one that is meant, with a name like it.
  private func near(_ destination: String, in path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let siblings = paths.filter { $0.hasPrefix("\(folder)/") }.sorted()
    // In a folder of thousands the nearest name is a guess, and looking for it takes long.
    guard siblings.count <= 2_000 else { return [] }
    return Spelling.nearest(
      to: destination,
      among: siblings.map {
        Spelling.Candidate(String(Substring($0.utf8.dropFirst(folder.utf8.count + 1))))
      })
  }

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
