/// Makes the source of one template into steps, and collects what is wrong in it.
struct TemplateCompiler {
  private(set) var steps: [Template.Step] = []
  private(set) var tags: [TemplateTag] = []
  private(set) var mistakes: [TemplateMistake] = []
  private let source: TemplateSource
  private let templates: [String: Int]
  private var context = HTMLContext()
  private var openSections: [OpenSection] = []

  private struct OpenSection {
    let tag: Int
    let step: Int
    let context: HTMLContext
  }

  /// Compiles a template whose partials are found by their names.
  init(_ source: TemplateSource, templates: [String: Int]) {
    self.source = source
    self.templates = templates
    if let offset = source.firstInvalidByte {
      report(at: offset, "this byte is not UTF-8")
    } else {
      compile()
    }
    mistakes.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension TemplateCompiler {
  private mutating func compile() {
    var reader = TagReader(source)
    var position = 0
    while let opening = source.firstTag(from: position) {
      do throws(TemplateMistake) {
        let tag = try reader.readTag(at: opening)
        let line = tag.canStandAlone ? source.line(ofLonely: reader.extent) : nil
        // After a mistake, the line may begin inside the tag that was not closed.
        addLiteral(position..<max(position, line?.lowerBound ?? opening))
        if line == nil, source.isLineStart(opening) { steps.append(.lineStart) }
        position = line?.upperBound ?? reader.extent.upperBound
        add(tag, indentation: line.map { $0.lowerBound..<opening })
      } catch {
        mistakes.append(error)
        addLiteral(position..<opening)
        position = reader.extent.upperBound
      }
    }
    addLiteral(position..<source.bytes.count)
    checkEnd()
  }

  private mutating func addLiteral(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let wasInAddress = context.isInAddress
    context.read(source, range)
    var start = range.lowerBound
    if wasInAddress, let end = context.addressEdges.first {
      addStep(start..<end)
      steps.append(.addressEnd)
      start = end
    }
    // An address without tags is the template's own.
    if context.isInAddress, let opening = context.addressEdges.last {
      addStep(start..<opening)
      steps.append(.addressStart)
      start = opening
    }
    addStep(start..<range.upperBound)
  }

  private mutating func addStep(_ range: Range<Int>) {
    if !range.isEmpty { steps.append(.literal(range)) }
  }

  private mutating func add(_ tag: TemplateTag, indentation: Range<Int>?) {
    if let objection = context.objection(to: tag.kind) { report(tag, objection) }
    tags.append(tag)
    switch tag.kind {
    case .comment: break
    case .text, .html:
      context.passValue()
      steps.append(.value(tag: tags.count - 1))
    case .section, .inverted: open(tag)
    case .end: close(tag)
    case .partial: addPartial(tag, indentation: indentation)
    }
  }

  private mutating func addPartial(_ tag: TemplateTag, indentation: Range<Int>?) {
    guard let template = templates[tag.name] else {
      let help =
        FormerNames.current(of: tag.name).map { "it is called `\($0)` now" }
        ?? templates.keys.sorted().suggestion(for: tag.name)
      report(tag, "there is no partial `\(tag.name)`", help: help)
      return
    }
    steps.append(
      .partial(tag: tags.count - 1, template: template, indentation: indentation))
  }
}

extension TemplateCompiler {
  private mutating func open(_ tag: TemplateTag) {
    let index = tags.count - 1
    openSections.append(OpenSection(tag: index, step: steps.count, context: context))
    steps.append(.section(tag: index, end: steps.count))
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let innermost = openSections.last else {
      report(tag, "there is no open section `\(tag.name)`")
      return
    }
    steps[innermost.step] = .section(tag: innermost.tag, end: steps.count)
    steps.append(.sectionEnd)
    let opening = tags[innermost.tag]
    if opening.name != tag.name {
      report(
        tag,
        "`\(tag.name)` on line \(tag.place.line) closes section `\(opening.name)` "
          + "of line \(opening.place.line)")
    } else if context.part != innermost.context.part {
      report(
        opening, "section `\(tag.name)` ends in another part of the markup than it begins in",
        help: "begin and end it both between tags, both inside a tag, or both inside a value")
    }
    // One missing end is one mistake: the section that was meant is closed with all inside it.
    let meant = openSections.suffix(10).lastIndex { tags[$0.tag].name == tag.name }
    openSections.removeSubrange((meant ?? openSections.count - 1)...)
  }

  private mutating func checkEnd() {
    for section in openSections {
      report(tags[section.tag], "section `\(tags[section.tag].name)` is not closed")
    }
    if mistakes.isEmpty, context.part != .text {
      report(at: context.opening, "what begins here is still open at the end of the template")
    }
  }
}

extension TemplateCompiler {
  private mutating func report(_ tag: TemplateTag, _ message: String, help: String? = nil) {
    mistakes.append(TemplateMistake(source.file, tag.place, message, help: help))
  }

  private mutating func report(at offset: Int, _ message: String) {
    var places = PlaceCounter()
    var place = places.place(of: offset..<offset + 1, in: source.bytes)
    place.length = 1
    mistakes.append(TemplateMistake(source.file, place, message))
  }
}
