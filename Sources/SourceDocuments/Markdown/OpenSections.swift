/// The sections of a body while it is read: those that are open may have deeper headings yet.
struct OpenSections {
  private var body = MarkdownBody()
  /// The outermost first.
  private var open: [MarkdownSection] = []
}

extension OpenSections {
  /// Whether a heading has been read.
  var hasHeading: Bool { body.title != nil || !open.isEmpty || !body.sections.isEmpty }

  /// The level of a bold label that is read as a heading: below the last heading that is none.
  var levelOfLabel: Int { min(6, (open.last { !$0.heading.isLabel }?.heading.level ?? 1) + 1) }

  mutating func setTitle(_ heading: MarkdownHeading) { body.title = heading }

  /// Begins a section, which ends those of its level and the deeper ones.
  mutating func open(_ heading: MarkdownHeading) {
    close(downTo: heading.level)
    open.append(MarkdownSection(heading: heading))
  }

  /// Puts content into the section that was begun last, else before all.
  mutating func fill(with content: MarkdownContent) {
    if open.isEmpty {
      body.preamble = content
    } else {
      open[open.count - 1].content = content
    }
  }

  /// The whole body.
  mutating func closed() -> MarkdownBody {
    close(downTo: 1)
    return body
  }

  private mutating func close(downTo level: Int) {
    while let last = open.last, last.heading.level >= level {
      open.removeLast()
      if open.isEmpty {
        body.sections.append(last)
      } else {
        open[open.count - 1].subsections.append(last)
      }
    }
  }
}
