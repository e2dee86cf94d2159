/// A Markdown file of the workspace: its front matter and its body, with places.
public struct SourceDocument: Sendable {
  public let file: SourceFile
  public let frontMatter: FrontMatter
  public var body: MarkdownBody
  /// The line that closes the front matter; none without one.
  public let frontMatterEnd: Int?
  /// The byte at which the body begins.
  public let bodyStart: Int
  /// Whether nothing is known of the body because of an error.
  public let isBodyUnreadable: Bool
  public let diagnostics: [Diagnostic]

  /// Reads a file.
  ///
  /// A file that can't be read as text is empty, and a finding says why.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - keys: The keys that its front matter may have, in small letters; lines that begin with one
  ///     outside of it are findings. Without them, front matter that is not well-formed is not read.
  ///   - readsLabels: Whether a bold label such as `**Pain points**:` is read as a heading.
  public init(_ file: SourceFile, keys: Set<String> = [], readsLabels: Bool = false) {
    let scan = TextScan(file.bytes, from: file.byteOrderMarkLength)
    if let refusal = Self.refusal(of: file, scan) {
      self.init(file, refusal: refusal)
    } else {
      self.init(file, scan, keys, readsLabels: readsLabels)
    }
  }

  private init(
    _ file: SourceFile, _ scan: TextScan, _ keys: Set<String>, readsLabels: Bool
  ) {
    self.file = file
    let split = FrontMatterSplitter(file, keys: keys)
    var found = split.diagnostics + Self.characterProblems(of: file, scan)
    bodyStart = split.bodyStart
    frontMatterEnd =
      split.diagnostics.isEmpty ? split.frontMatter.map { file.line(at: $0.upperBound) } : nil
    frontMatter = Self.frontMatter(of: file, split, keys, &found)
    let body = MarkdownReader.read(
      file, from: split.bodyStart, readsLabels: readsLabels)
    self.body = body.body
    isBodyUnreadable =
      split.isBodyLost
      || body.diagnostics.contains {
        [MarkdownTooComplex.rule, NeverClosed.rule].contains($0.rule)
      }
    diagnostics = found + body.diagnostics
  }

  /// A file that can't be read at all.
  public init(unreadable path: String, _ reason: Diagnostic) {
    self.init(SourceFile(path: path, bytes: []), refusal: reason)
  }

  private init(_ file: SourceFile, refusal: Diagnostic) {
    self.file = file
    frontMatter = .unreadable
    body = MarkdownBody()
    frontMatterEnd = nil
    bodyStart = file.bytes.count
    isBodyUnreadable = true
    diagnostics = [refusal]
  }
}

extension SourceDocument {
  /// Whether the front matter is not well-formed, so that some of its keys or all are lost.
  public var hasDamagedKeys: Bool { diagnostics.contains { $0.rule == YAMLSyntax.rule } }

  /// Why nothing of a file can be read, if so.
  private static func refusal(of file: SourceFile, _ scan: TextScan) -> Diagnostic? {
    if file.bytes.count > Limits.fileBytes { return FileTooLarge.diagnostic(file) }
    if LFSPointer.begins(file.bytes) { return LFSPointer.diagnostic(file.path) }
    return scan.firstInvalid.map { NotUTF8.diagnostic(at: $0, in: file) }
  }

  private static func characterProblems(of file: SourceFile, _ scan: TextScan) -> [Diagnostic] {
    var found = HiddenCharacter.diagnostics(scan.hidden, in: file)
    if file.bytes.dropFirst(file.byteOrderMarkLength).allSatisfy(Byte.isWhiteSpace) {
      found.append(EmptyFile.diagnostic(file.path))
    }
    if let control = scan.firstControl {
      found.append(ControlCharacter.diagnostic(at: control, in: file))
    }
    if let conflict = MergeConflict.diagnostic(file) { found.append(conflict) }
    return found
  }

  private static func frontMatter(
    of file: SourceFile, _ split: FrontMatterSplitter, _ keys: Set<String>,
    _ found: inout [Diagnostic]
  ) -> FrontMatter {
    guard let range = split.frontMatter else {
      return split.diagnostics.isEmpty ? .absent : .unreadable
    }
    guard split.diagnostics.isEmpty else { return .unreadable }
    guard range.count <= Limits.frontMatterBytes else {
      found.append(FrontMatterTooLarge.diagnostic(file, range))
      return .unreadable
    }
    // libyaml names the wrong place for these, and they have been reported with the right one.
    let isBroken = found.contains {
      [ControlCharacter.rule, MergeConflict.rule].contains($0.rule)
        && file.line(at: range.upperBound) > $0.place.start.line
    }
    guard !isBroken else { return .unreadable }
    let (frontMatter, problems) = YAMLReader.read(file, in: range, keys: keys)
    found += problems
    return frontMatter
  }
}
