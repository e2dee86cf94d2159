internal import SourceDocuments
internal import WorkspaceModel

/// A change of some keys in the front matter of a file that leaves every other byte as it is.
///
/// A value goes into the place of the old one; a new key goes above the closing line. What comes out
/// is read again, so that front matter of a shape that was not foreseen is refused and never spoilt.
public struct FrontMatterEdit {
  private let document: SourceDocument
  private let layout: FrontMatterLayout
  private var settings: [Setting] = []

  /// What a key is to say.
  private struct Setting {
    let key: String
    let value: FrontMatterValue
    /// None where the key is new.
    let changes: [ByteChange]?
  }

  /// Begins a change of a file.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root.
  ///   - bytes: All that it holds.
  /// - Throws: A refusal where its front matter can't be read.
  public init(path: String, bytes: [UInt8]) throws(FrontMatterRefusal) {
    document = SourceDocument(SourceFile(path: path, bytes: bytes))
    layout = FrontMatterLayout(file: document.file)
    guard !document.frontMatter.isUnreadable else {
      throw FrontMatterRefusal(unreadable: document)
    }
  }
}

extension FrontMatterEdit {
  /// The text of a key; none for a list or a map, and where it is not written.
  public func text(of key: String) -> String? {
    let entry = document.frontMatter.entries.first { $0.key == key }
    guard let entry, case .scalar(let text, _) = entry.value.content else { return nil }
    return text
  }

  /// Gives a key a value; keys that are new stand in the order in which they are set.
  ///
  /// - Throws: A refusal where nobody can know which value is meant.
  public mutating func set(
    _ key: String, to value: FrontMatterValue
  ) throws(FrontMatterRefusal) {
    guard let entry = document.frontMatter.entries.first(where: { $0.key == key }) else {
      if !value.isEmpty { settings.append(Setting(key: key, value: value, changes: nil)) }
      return
    }
    try refuseDoubt(about: entry)
    guard !value.isSaid(by: entry.value) else { return }
    let change = ValueChange(layout: layout, entry: entry, isInBrackets: isInBrackets)
    settings.append(Setting(key: key, value: value, changes: change.changes(to: value)))
  }

  /// Gives a key of ours a value, under the name by which the file writes it.
  ///
  /// - Parameters:
  ///   - key: The key's name in our language.
  ///   - value: What it is to say.
  ///   - facts: How the file was read.
  /// - Throws: A refusal where nobody can know which value, or which key, is meant.
  mutating func set(
    _ key: String, to value: FrontMatterValue, in facts: FileFacts
  ) throws(FrontMatterRefusal) {
    if let line = facts.lineOfSlip(for: key), !value.isEmpty {
      let entry = document.frontMatter.entries.first { layout.line(of: $0) == line }
      throw .slip(written: entry?.key ?? key, key: key, line: line)
    }
    try set(facts.foreignNames[key] ?? key, to: value)
  }

  /// The file with all keys set.
  ///
  /// - Throws: A refusal where anything else would change with them.
  public func finished() throws(FrontMatterRefusal) -> EditedFile {
    guard !settings.isEmpty else {
      return EditedFile(path: document.file.path, bytes: document.file.bytes, changes: [])
    }
    let changes = settings.flatMap { $0.changes ?? [] } + additions
    let bytes = changes.applied(to: document.file.bytes)
    let edited = SourceDocument(SourceFile(path: document.file.path, bytes: bytes))
    let found = settings.compactMap { setting -> EditedFile.Change? in
      guard let entry = edited.frontMatter.entries.first(where: { $0.key == setting.key }),
        setting.value.isSaid(by: entry.value)
      else { return nil }
      let line = edited.file.line(at: entry.keyRange.lowerBound)
      return EditedFile.Change(key: setting.key, value: setting.value, line: line)
    }
    guard found.count == settings.count, keepsTheRest(edited) else {
      throw .tangled(keys: settings.map(\.key))
    }
    return EditedFile(path: document.file.path, bytes: bytes, changes: found)
  }
}

extension FrontMatterEdit {
  private func refuseDoubt(about entry: YAMLEntry) throws(FrontMatterRefusal) {
    var entries = [entry]
    if case .map(let nested) = entry.value.content { entries += nested }
    for entry in entries {
      let line = layout.line(of: entry)
      if entry.isRepeated { throw .repeated(key: entry.key, line: line) }
      if layout.isMarked(entry) { throw .marked(key: entry.key, line: line) }
    }
  }

  /// Whether all other keys, and the body, are as they were.
  private func keepsTheRest(_ edited: SourceDocument) -> Bool {
    let keys = Set(settings.map(\.key))
    let rest = [document, edited].map { document in
      document.frontMatter.entries.filter { !keys.contains($0.key) }.map(\.withoutPlaces)
    }
    return rest[0] == rest[1] && body(of: document).elementsEqual(body(of: edited))
  }

  private func body(of document: SourceDocument) -> ArraySlice<UInt8> {
    let start =
      document.frontMatterEnd.map { document.file.bytesOfLine($0 + 1).lowerBound }
      ?? document.file.byteOrderMarkLength
    return document.file.bytes[start...]
  }
}

extension FrontMatterEdit {
  /// The keys that are new, as one change.
  private var additions: [ByteChange] {
    let added = settings.filter { $0.changes == nil }
    guard !added.isEmpty else { return [] }
    guard let end = document.frontMatterEnd else { return [newFrontMatter(added)] }
    if isInBrackets, let last = document.frontMatter.entries.last {
      let texts = added.map { ", \($0.key): \($0.value.onOneLine)" }
      return [ByteChange(insertingAt: layout.end(of: last), texts.joined())]
    }
    let indentation = document.frontMatter.entries.first.flatMap(layout.indentation) ?? ""
    let text = lines(added, after: indentation, endingWith: layout.lineEnd(of: end - 1))
    return [ByteChange(insertingAt: document.file.bytesOfLine(end).lowerBound, text)]
  }

  private func newFrontMatter(_ added: [Setting]) -> ByteChange {
    let lineEnd = layout.lineEnd(of: 1)
    let fence = "---\(lineEnd)"
    return ByteChange(
      insertingAt: document.file.byteOrderMarkLength,
      fence + lines(added, after: "", endingWith: lineEnd) + fence)
  }

  private func lines(
    _ added: [Setting], after indentation: String, endingWith lineEnd: String
  ) -> String {
    added.flatMap { $0.value.lines(for: $0.key) }.map { indentation + $0 + lineEnd }.joined()
  }

  /// Whether the whole front matter is one map in brackets.
  private var isInBrackets: Bool {
    guard let end = document.frontMatterEnd else { return false }
    let starts = (1..<end).dropFirst().compactMap { line in
      document.file.bytes[document.file.bytesOfLine(line)].first { !Byte.isBlank($0) }
    }
    return starts.first { $0 != UInt8(ascii: "#") } == UInt8(ascii: "{")
  }
}

extension YAMLEntry {
  /// The entry as far as it does not depend on where it stands.
  fileprivate var withoutPlaces: YAMLEntry {
    var entry = self
    entry.keyRange = 0..<0
    entry.value = value.withoutPlaces
    entry.repeats = repeats.map(\.withoutPlaces)
    return entry
  }
}

extension YAMLNode {
  fileprivate var withoutPlaces: YAMLNode {
    var node = self
    node.range = 0..<0
    switch content {
    case .scalar: break
    case .list(let nodes): node.content = .list(nodes.map(\.withoutPlaces))
    case .map(let entries): node.content = .map(entries.map(\.withoutPlaces))
    }
    return node
  }
}
