internal import SourceDocuments

/// Shows one page: what surrounds the step that is being shown, and the bytes so far.
struct TemplateRenderer {
  /// Partials that may be shown inside each other.
  static let deepestPartial = 16

  var output: [UInt8] = []
  private let templates: [Template]
  private var frames: [TemplateValue]
  /// The templates that are being shown, from the page's own to the innermost partial.
  private var chain: [Int] = []
  private var indentation: [UInt8] = []
  private var openSections: [OpenSection] = []
  /// Where in the output the value of an attribute began that holds an address.
  private var addressStart = 0

  /// A section that is being shown, once or for each of its items.
  private struct OpenSection {
    let step: Int
    let items: [TemplateValue]
    var shown = 0
  }

  init(_ templates: [Template], _ data: TemplateRecord) {
    self.templates = templates
    frames = [.record(data)]
  }
}

extension TemplateRenderer {
  /// Shows a whole template.
  mutating func render(_ index: Int) throws(TemplateMistake) {
    chain.append(index)
    let template = templates[index]
    var step = 0
    while step < template.steps.count {
      switch template.steps[step] {
      case .literal(let range): showLiteral(template.source.bytes, range)
      case .lineStart: if !indentation.isEmpty { output += indentation }
      case .value(let tag): try showValue(template, tag)
      case .addressStart: addressStart = output.count
      case .addressEnd: endAddress()
      case .section(let tag, let end):
        if try !openSection(template, tag, at: step) { step = end }
      case .sectionEnd: step = repeatSection() ?? step
      case .partial(let tag, let index, let own): try showPartial(template, tag, index, own)
      }
      step += 1
    }
    chain.removeLast()
  }

  private mutating func showLiteral(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !indentation.isEmpty else {
      // Through a pointer, because a slice of an array counts one more reference to it.
      bytes.withUnsafeBufferPointer { output += UnsafeBufferPointer(rebasing: $0[range]) }
      return
    }
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      while start < range.upperBound {
        if start == 0 || bytes[start - 1] == Byte.lineFeed { output += indentation }
        let rest = bytes[start..<range.upperBound]
        let end = rest.firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? rest.endIndex
        output += UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end
      }
    }
  }

  private mutating func showPartial(
    _ template: Template, _ tag: Int, _ index: Int, _ own: Range<Int>?
  ) throws(TemplateMistake) {
    guard chain.count <= Self.deepestPartial else {
      let files = (chain + [index]).map { "`\(templates[$0].source.file)`" }
      throw TemplateMistake(
        template.source.file, template.tags[tag].place,
        "partials are nested more than \(Self.deepestPartial) deep",
        help: "each shows the next: \(files.joined(separator: ", "))")
    }
    let outer = indentation
    if let own { indentation += template.source.bytes[own] } else { indentation = [] }
    try render(index)
    indentation = outer
  }
}

extension TemplateRenderer {
  /// Leaves an address out that no link may have, whatever it was put together from.
  private mutating func endAddress() {
    let address = output[addressStart...].drop { $0 <= Byte.blank }
    // Most addresses lead to other pages; escaping leaves the signs of a scheme as they are.
    let isHost = address.first == UInt8(ascii: "/") || address.first == UInt8(ascii: "\\")
    guard isHost || address.first(where: Self.endsScheme) == UInt8(ascii: ":") else { return }
    switch LinkAddress(String(decoding: address, as: UTF8.self)) {
    case .web, .heading, .file: break
    case .withPassword, .unsafe: output.removeSubrange(addressStart...)
    }
  }

  /// Whether a byte can't stand in the scheme of an address.
  private static func endsScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private mutating func showValue(_ template: Template, _ tag: Int) throws(TemplateMistake) {
    switch (try value(template, tag), template.tags[tag].kind) {
    case (.text(let text), .text): HTMLText.append(text, to: &output)
    case (.html(let html), .html): output += html.bytes
    case (.none, _): break
    case (let value, _): throw template.mistake(at: tag, cannotShow: value)
    }
  }

  /// Opens a section, unless there is nothing to show in it.
  private mutating func openSection(
    _ template: Template, _ tag: Int, at step: Int
  ) throws(TemplateMistake) -> Bool {
    let value = try value(template, tag)
    let isInverted = template.tags[tag].kind == .inverted
    guard value.isTrue != isInverted, let current = frames.last else { return false }
    var items: [TemplateValue] = []
    switch value {
    case _ where isInverted: frames.append(current)
    case .flag: frames.append(current)
    case .list(let all):
      items = all
      frames += all.prefix(1)
    default: frames.append(value)
    }
    openSections.append(OpenSection(step: step, items: items))
    return true
  }

  /// Closes the innermost section, or goes on to its next item and returns the section's step.
  private mutating func repeatSection() -> Int? {
    frames.removeLast()
    guard var section = openSections.popLast() else { return nil }
    section.shown += 1
    guard section.shown < section.items.count else { return nil }
    frames.append(section.items[section.shown])
    openSections.append(section)
    return section.step
  }

  private func value(_ template: Template, _ tag: Int) throws(TemplateMistake) -> TemplateValue {
    guard var value = lookUp(template.tags[tag].head) else {
      let names = frames.reversed().flatMap(\.names)
      throw template.mistake(at: tag, unknown: template.tags[tag].head, among: names)
    }
    for part in template.tags[tag].rest {
      if case .none = value { return value }
      guard case .record(let record) = value, let field = record[part] else {
        throw template.mistake(at: tag, unknown: part, among: value.names)
      }
      value = field
    }
    return value
  }

  /// The value that the innermost record with such a field has for it.
  private func lookUp(_ name: String) -> TemplateValue? {
    if name == "." { return frames.last }
    for index in frames.indices.reversed() {
      if case .record(let record) = frames[index], let value = record[name] { return value }
    }
    return nil
  }
}
