private import CLibyaml

/// Reads front matter with libyaml's events into our own tree, with the place of every value.
///
/// Front matter takes plain YAML only; anchors, aliases, tags, directives and duplicate keys are
/// findings, and all but directives spoil only the value at which they stand. libyaml's event parser
/// has no limit of depth, so depth and size are counted here.
struct YAMLReader {
  private let file: SourceFile
  /// The bytes of the front matter within the file.
  private let range: Range<Int>
  private var cursor: CodePointCursor
  private var nodeCount = 0
  private var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    cursor = CodePointCursor(of: file.bytes, in: range)
  }

  /// Reads the front matter, key by key where it is not well-formed as a whole.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the front matter in it.
  ///   - keys: The keys that it may have, in small letters.
  /// - Returns: Its entries, and what is wrong with it. After an error that leaves the rest in
  ///   doubt there are no entries at all.
  static func read(
    _ file: SourceFile, in range: Range<Int>, keys: Set<String>
  ) -> (FrontMatter, [Diagnostic]) {
    let (read, found) = readWhole(file, in: range)
    // Lines of `key:value` alone are one text to libyaml.
    let isDamaged = found.last.map { [YAMLSyntax.rule, FrontMatterNotAMap.rule].contains($0.rule) }
    guard !keys.isEmpty, read.isUnreadable, isDamaged ?? false else { return (read, found) }
    var damaged = DamagedFrontMatter(file, in: range, keys: keys)
    return damaged.read(otherwise: found)
  }

  /// Reads front matter that is well-formed as a whole.
  ///
  /// - Returns: Its entries, and what is wrong with it; after a slip that libyaml can't bear there
  ///   are no entries at all, and the slip is the last finding.
  static func readWhole(_ file: SourceFile, in range: Range<Int>) -> (FrontMatter, [Diagnostic]) {
    var reader = YAMLReader(file, range: range)
    do throws(Failure) {
      let root = try file.bytes.withUnsafeBufferPointer { bytes throws(Failure) in
        try reader.document(in: UnsafeBufferPointer(rebasing: bytes[range]))
      }
      if let root, root.isSpoilt { return (.unreadable, reader.diagnostics) }
      return (.entries(try reader.entries(of: root)), reader.diagnostics)
    } catch {
      return (.unreadable, reader.diagnostics + [error.diagnostic])
    }
  }

  /// The version of libyaml.
  static var version: String { yaml_get_version_string().map { String(cString: $0) } ?? "" }

  /// A finding after which the rest of the front matter can't be read.
  private struct Failure: Error {
    let diagnostic: Diagnostic
  }
}

extension YAMLReader {
  private mutating func document(
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(Failure) -> YAMLNode? {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var root: YAMLNode?
    while true {
      var event = try nextEvent(&parser)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT:
        continue
      case YAML_DOCUMENT_START_EVENT:
        try refuseDirectives(event, isSecond: root != nil)
      default:
        root = try node(from: event, &parser, depth: 1)
      }
    }
  }

  private func entries(of root: YAMLNode?) throws(Failure) -> [YAMLEntry] {
    guard let root, !root.isEmpty else { return [] }
    guard case .map(let entries) = root.content else {
      throw Failure(diagnostic: FrontMatterNotAMap.diagnostic(root, in: file))
    }
    return entries
  }

  private mutating func nextEvent(_ parser: inout yaml_parser_t) throws(Failure) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      throw Failure(diagnostic: syntaxProblem(parser))
    }
    return event
  }

  private mutating func node(
    from event: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int
  ) throws(Failure) -> YAMLNode {
    let start = offset(of: event.start_mark)
    nodeCount += 1
    guard nodeCount <= Limits.yamlNodes, depth <= Limits.yamlDepth else {
      let isDeep = depth > Limits.yamlDepth
      throw Failure(diagnostic: YAMLTooLarge.diagnostic(isDeep: isDeep, at: place(start, start)))
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let range = start..<offset(of: event.end_mark)
      let mark = mark(event.data.scalar.anchor, event.data.scalar.tag)
      let value = scalar(event.data.scalar, range: range)
      if mark == nil, let comment = comment(inThePlaceOf: value) {
        diagnostics.append(CommentedValue.diagnostic(comment, in: file))
        return spoilt(comment)
      }
      return report(mark, of: value, at: range, isRoot: depth == 1)
    case YAML_SEQUENCE_START_EVENT:
      let mark = mark(event.data.sequence_start.anchor, event.data.sequence_start.tag)
      let list = try list(&parser, from: start, depth: depth)
      return report(mark, of: list, at: start..<start, isRoot: depth == 1)
    case YAML_MAPPING_START_EVENT:
      let mark = mark(event.data.mapping_start.anchor, event.data.mapping_start.tag)
      let map = try map(&parser, from: start, depth: depth)
      return report(mark, of: map, at: start..<start, isRoot: depth == 1)
    default:
      let range = start..<offset(of: event.end_mark)
      let alias = YAMLNode(.scalar(file.text(in: range), isPlain: true), range: range)
      return report("an alias (`*name`)", of: alias, at: range, isRoot: depth == 1)
    }
  }

  private func scalar(
    _ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, range: Range<Int>
  ) -> YAMLNode {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    return YAMLNode(
      .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain), range: trimmed(range))
  }

  /// What was meant as a value that is empty, because YAML reads it as a comment.
  private func comment(inThePlaceOf value: YAMLNode) -> Range<Int>? {
    guard case .scalar("", isPlain: true) = value.content else { return nil }
    return file.comment(after: value.range.upperBound, upTo: range.upperBound)
  }

  private func spoilt(_ comment: Range<Int>) -> YAMLNode {
    let text = file.text(in: comment.lowerBound + 1..<comment.upperBound)
    var node = YAMLNode(.scalar(text, isPlain: true), range: comment)
    node.isSpoilt = true
    return node
  }

  private mutating func list(
    _ parser: inout yaml_parser_t, from start: Int, depth: Int
  ) throws(Failure) -> YAMLNode {
    var nodes: [YAMLNode] = []
    while true {
      var event = try nextEvent(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        let end = max(offset(of: event.end_mark), nodes.last?.range.upperBound ?? start)
        return YAMLNode(.list(nodes), range: trimmed(start..<end))
      }
      let node = try node(from: event, &parser, depth: depth + 1)
      if nodes.count == Limits.listEntries {
        throw Failure(diagnostic: YAMLTooLarge.diagnostic(longListAt: file.place(node.range)))
      }
      nodes.append(node)
    }
  }

  private mutating func map(
    _ parser: inout yaml_parser_t, from start: Int, depth: Int
  ) throws(Failure) -> YAMLNode {
    var entries: [YAMLEntry] = []
    /// The place of each key among the entries.
    var places: [String: Int] = [:]
    while true {
      var event = try nextEvent(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT {
        let end = max(offset(of: event.end_mark), entries.last?.value.range.upperBound ?? start)
        return YAMLNode(.map(entries), range: trimmed(start..<end))
      }
      let keyNode = try node(from: event, &parser, depth: depth + 1)
      var valueEvent = try nextEvent(&parser)
      defer { yaml_event_delete(&valueEvent) }
      let value = try node(from: valueEvent, &parser, depth: depth + 1)
      guard case .scalar(let key, _) = keyNode.content else {
        throw Failure(diagnostic: YAMLSyntax.keyIsNoText(at: file.place(keyNode.range)))
      }
      if let first = places[key] {
        diagnostics.append(
          DuplicateKey.diagnostic(
            key, at: file.place(keyNode.range), firstAt: file.place(entries[first].keyRange)))
        entries[first].repeats.append(value)
        continue
      }
      places[key] = entries.count
      var entry = YAMLEntry(key: key, keyRange: keyNode.range, value: value)
      entry.value.isSpoilt = value.isSpoilt || keyNode.isSpoilt
      entries.append(entry)
    }
  }
}

extension YAMLReader {
  private mutating func refuseDirectives(_ event: yaml_event_t, isSecond: Bool) throws(Failure) {
    let start = event.data.document_start
    let hasDirective =
      start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    guard hasDirective || isSecond else { return }
    let what = isSecond ? "a second document" : "a directive (`%…`)"
    let offset = offset(of: event.start_mark)
    throw Failure(
      diagnostic: YAMLNotPlain.diagnostic(what, at: place(offset, offset), spoilsFile: true))
  }

  /// What marks a value as more than plain YAML, in words.
  private func mark(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> String? {
    guard anchor != nil || tag != nil else { return nil }
    return anchor != nil ? "an anchor (`&name`)" : "a tag (`!name`)"
  }

  /// The value, spoilt by its mark if it has one.
  private mutating func report(
    _ mark: String?, of node: YAMLNode, at range: Range<Int>, isRoot: Bool
  ) -> YAMLNode {
    guard let mark else { return node }
    let place = place(range.lowerBound, range.upperBound)
    diagnostics.append(YAMLNotPlain.diagnostic(mark, at: place, spoilsFile: isRoot))
    var spoilt = node
    spoilt.isSpoilt = true
    return spoilt
  }

  private mutating func syntaxProblem(_ parser: yaml_parser_t) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    if problem == "did not find expected <document start>" { return directiveProblem() }
    // Of what is not closed, and of a line without a colon, libyaml notices only further below.
    let isNoticedLate =
      context.contains("quoted scalar") || context.contains("flow")
      || problem == "could not find expected ':'"
    let mark = isNoticedLate ? parser.context_mark : parser.problem_mark
    let start = min(offset(of: mark), max(range.lowerBound, range.upperBound - 1))
    return YAMLSyntax.diagnostic(problem: problem, context: context, at: start, in: file)
  }

  /// A `%` that begins a line begins a directive, after which libyaml waits for a document.
  private func directiveProblem() -> Diagnostic {
    let lines = file.line(at: range.lowerBound)...file.line(at: range.upperBound)
    let line = lines.first { file.bytes[file.bytesOfLine($0)].first == UInt8(ascii: "%") }
    return YAMLNotPlain.diagnostic(
      "a directive (`%…`)", at: file.place(file.bytesOfLine(line ?? lines.lowerBound)),
      spoilsFile: true)
  }

  /// The byte that a mark of libyaml stands for.
  private mutating func offset(of mark: yaml_mark_t) -> Int { cursor.offset(of: mark.index) }

  private func place(_ start: Int, _ end: Int) -> Place {
    file.place(start..<max(end, min(start + 1, range.upperBound)))
  }

  /// The range without the white space that libyaml may count to its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, Byte.isWhiteSpace(file.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
