internal import SourceDocuments

/// Reads the tags of one template, from its start to its end.
struct TagReader {
  let source: TemplateSource
  /// The bytes that were read last: a tag, or as much of it as there is.
  private(set) var extent = 0..<0
  private var places = PlaceCounter()

  init(_ source: TemplateSource) {
    self.source = source
  }
}

extension TagReader {
  /// Reads the tag whose braces open at an offset.
  mutating func readTag(at opening: Int) throws(TemplateMistake) -> TemplateTag {
    let braces = source.has("{{{", at: opening) ? 3 : 2
    let content = try readContent(from: opening, braces: braces)
    let place = places.place(of: extent, in: source.bytes)
    guard braces == 2 else { return try makeTag(.html, content, place) }
    guard let sigil = content.first else { return try makeTag(.text, content, place) }
    switch sigil {
    case UInt8(ascii: "!"): return TemplateTag(.comment, name: "", place: place)
    case UInt8(ascii: "&"): return try makeTag(.html, content.dropFirst(), place)
    case UInt8(ascii: "#"): return try makeTag(.section, content.dropFirst(), place)
    case UInt8(ascii: "^"): return try makeTag(.inverted, content.dropFirst(), place)
    case UInt8(ascii: "/"): return try makeTag(.end, content.dropFirst(), place)
    case UInt8(ascii: ">"): return try makeTag(.partial, content.dropFirst(), place)
    case UInt8(ascii: "="): throw mistake(place, "the delimiters `{{` and `}}` cannot be changed")
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      let help = "give the layout its content as a value, or use a partial: `{{> name}}`"
      throw mistake(place, "templates cannot inherit from each other", help: help)
    default: return try makeTag(.text, content, place)
    }
  }
}

extension TagReader {
  /// Finds the end of a tag; another opening before it shows that its own end is missing.
  private mutating func readContent(
    from opening: Int, braces: Int
  ) throws(TemplateMistake) -> ArraySlice<UInt8> {
    let start = opening + braces
    let closing = braces == 3 ? "}}}" : "}}"
    let isComment = braces == 2 && source.has("!", at: start)
    let end = source.bytes.indices[start...].first { offset in
      switch source.bytes[offset] {
      case UInt8(ascii: "}"): source.has(closing, at: offset)
      case UInt8(ascii: "{"): !isComment && source.has("{{", at: offset)
      default: false
      }
    }
    extent = opening..<(end ?? source.bytes.count)
    guard let end, source.has(closing, at: end) else {
      let place = places.place(of: opening..<start, in: source.bytes)
      throw mistake(place, "this tag is not closed", help: "close it with `\(closing)`")
    }
    extent = opening..<end + braces
    return source.bytes[start..<end].trimmed
  }

  private func makeTag(
    _ kind: TemplateTag.Kind, _ content: ArraySlice<UInt8>, _ place: TemplatePlace
  ) throws(TemplateMistake) -> TemplateTag {
    let name = String(decoding: content.trimmed, as: UTF8.self)
    guard !name.isEmpty else { throw mistake(place, "this tag is empty") }
    guard kind == .partial || name == "." || name.isTemplateName else {
      let help = "a name has letters, digits, `-` and `_`, with dots between its parts"
      throw mistake(place, "`\(name)` is not a name", help: help)
    }
    return TemplateTag(kind, name: name, place: place)
  }

  private func mistake(
    _ place: TemplatePlace, _ message: String, help: String? = nil
  ) -> TemplateMistake {
    TemplateMistake(source.file, place, message, help: help)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !Byte.isWhiteSpace($0) }) else { return [] }
    return self[...last].drop(while: Byte.isWhiteSpace)
  }
}

extension String {
  fileprivate var isTemplateName: Bool {
    utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          Byte.isPartOfWord(byte) || byte >= 0x80
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }
  }
}
