internal import SourceDocuments

/// Where in the markup a template has arrived: just enough to tell where a value is safe.
struct HTMLContext {
  /// A part of the markup.
  enum Part: Equatable {
    case text, code, comment, tagName, attributes, attributeName, value
    case quotedValue(UInt8)
  }

  /// Where the last tag, comment or declaration began.
  private(set) var opening = 0
  /// Where, in what was read last, values of attributes that hold an address began and ended.
  private(set) var addressEdges: [Int] = []
  private var state = Part.text
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  private var isBeforeValue = false
  /// Whether the attribute whose value was begun last holds an address.
  private var holdsAddress = false
}

extension HTMLContext {
  /// The part, without telling a tag's name from what follows it.
  var part: Part { state == .tagName || state == .attributeName ? .attributes : state }

  /// Goes on through some bytes of a template.
  mutating func read(_ source: TemplateSource, _ range: Range<Int>) {
    addressEdges = []
    var rest = range
    while let offset = nextOffset(in: rest, of: source.bytes) {
      rest = offset + 1..<range.upperBound
      let wasInAddress = isInAddress
      defer {
        if isInAddress != wasInAddress { addressEdges.append(wasInAddress ? offset : offset + 1) }
      }
      let byte = Byte.lowercased(source.bytes[offset])
      switch state {
      case .text: readText(source, offset)
      case .code: if source.has("</" + elementName, at: offset) { readText(source, offset) }
      case .comment: if source.has("-->", at: offset) { state = .text }
      case .tagName, .attributes, .attributeName: readTag(byte)
      case .value: readValue(byte)
      case .quotedValue(let quote): if byte == quote { endValue() }
      }
    }
  }

  /// The next byte that can make a difference here.
  private func nextOffset(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    switch state {
    case .text, .code: bytes[range].firstIndex(of: UInt8(ascii: "<"))
    case .comment: bytes[range].firstIndex(of: Byte.hyphen)
    case .quotedValue(let quote): bytes[range].firstIndex(of: quote)
    case .tagName, .attributes, .attributeName, .value: range.first
    }
  }

  /// Whether this is the value of an attribute that holds an address, in its quotation marks.
  var isInAddress: Bool {
    if case .quotedValue = state { holdsAddress } else { false }
  }

  private static let addressAttributes = Set(
    [
      "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping",
      "poster", "src", "srcset", "xlink:href",
    ].map { Array($0.utf8) })

  /// Goes on past a value, of which nothing is known but that it is there.
  mutating func passValue() {
    isBeforeValue = false
  }

  /// Why a tag of a template cannot stand here; nil if it can.
  func objection(to kind: TemplateTag.Kind) -> String? {
    switch (kind, part) {
    case (.partial, let part) where part != .text:
      "a partial can stand only between tags, because its file is checked on its own"
    case (.text, .code), (.html, .code):
      "a value cannot stand in a `\(elementName)` element, where escaping does not tame it"
    case (.text, .attributes), (.html, .attributes):
      "a value cannot stand for the name of a tag or of an attribute"
    case (.text, .value), (.html, .value):
      "a value in an attribute needs quotes around it: a blank would end it"
    case (.text, .quotedValue), (.html, .quotedValue):
      if isCodeAttribute {
        "a value cannot stand in the attribute `\(attributeName)`, which browsers read as code"
      } else if kind == .html {
        "HTML cannot stand in an attribute"
      } else {
        nil
      }
    default: nil
    }
  }
}

extension HTMLContext {
  private var elementName: String { String(decoding: element, as: UTF8.self) }

  private var attributeName: String { String(decoding: attribute, as: UTF8.self) }

  private var isCodeAttribute: Bool {
    attribute.starts(with: "on".utf8) || ["style", "srcdoc"].contains(attributeName)
  }

  private mutating func readText(_ source: TemplateSource, _ offset: Int) {
    guard source.bytes[offset] == UInt8(ascii: "<"), offset + 1 < source.bytes.count else { return }
    let next = Byte.lowercased(source.bytes[offset + 1])
    if source.has("<!--", at: offset) {
      state = .comment
    } else if Byte.isLowercase(next) || "/!?".utf8.contains(next) || source.has("<{{", at: offset) {
      state = .tagName
    } else {
      return
    }
    opening = offset
    element = []
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "=") where !attribute.isEmpty:
      state = .value
      isBeforeValue = true
    case UInt8(ascii: "/") where state != .tagName || !element.isEmpty: state = .attributes
    case _ where Byte.isWhiteSpace(byte): state = .attributes
    case _ where state == .tagName: element.append(byte)
    case _ where state == .attributeName: attribute.append(byte)
    default:
      state = .attributeName
      attribute = [byte]
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if Byte.isWhiteSpace(byte) {
      if !isBeforeValue { endValue() }
    } else if isBeforeValue {
      isBeforeValue = false
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        state = .quotedValue(byte)
        holdsAddress = Self.addressAttributes.contains(attribute)
      }
    }
  }

  private mutating func endValue() {
    state = .attributes
    attribute = []
  }

  private mutating func endTag() {
    state = elementName == "script" || elementName == "style" ? .code : .text
    attribute = []
  }
}
