internal import SourceDocuments

/// A persona of a page while its blocks are read.
struct PersonaReading {
  private let file: SourceFile
  private let meaning: (String) -> LabelMeaning
  private let heading: String
  private let firstLine: Int
  private var parts: [PagePart]
  private var kept: [PageLabel] = []
  private var leftOut: [PageLabel] = []
  /// The open headings, the innermost last, with their levels.
  private var open: [(level: Int, part: Int)] = [(0, 0)]
  /// The label in a line of its own below which the blocks stand, if any.
  private var label: Int?
  /// Whether no more than one list belongs to it.
  private var labelTakesOneList = false

  init(
    _ heading: String, at line: Int, in file: SourceFile,
    meaning: @escaping (String) -> LabelMeaning
  ) {
    self.file = file
    self.meaning = meaning
    self.heading = heading
    firstLine = line
    parts = [PagePart(label: PageLabel(text: heading, line: line), origin: .persona)]
  }
}

extension PersonaReading {
  mutating func take(_ block: MarkdownOutline.Block) {
    switch block.kind {
    case .heading(let level, let text): takeHeading(level, text, block)
    case .paragraph: takeParagraph(block)
    case .list(let items): takeList(items, block)
    case .other: addText(lines(block.lines))
    }
  }

  /// What follows a heading within its block.
  mutating func takeRest(ofHeading block: MarkdownOutline.Block) {
    let lines = lines(block.lines)
    let isUnderlined = !(lines.first?.drop { $0 == " " }.hasPrefix("#") ?? true)
    let underline = isUnderlined ? lines.firstIndex { $0.allSatisfy { "=- \t".contains($0) } } : 0
    addText(Array(lines.dropFirst((underline ?? 0) + 1)))
  }

  /// The persona, when its last block has been read.
  func finished(before line: Int) -> PagePersona {
    PagePersona(
      heading: heading, lines: PageText.closed(firstLine..<max(firstLine + 1, line), in: file),
      parts: parts, kept: kept, leftOut: leftOut)
  }

  private func lines(_ range: Range<Int>) -> [String] { PageText.lines(range, of: file) }

  /// The part to which a text belongs.
  private var current: Int { label ?? open[open.count - 1].part }

  /// Whether labels are looked for where the reading is: not below a section of the language.
  private var looksForLabels: Bool {
    !holdsText(open[open.count - 1].part) && !(label.map(holdsText) ?? false)
  }

  private func holdsText(_ part: Int) -> Bool {
    part > 0 && meaning(parts[part].label.text).holdsText
  }

  private mutating func addText(_ lines: [String]) {
    if labelTakesOneList { label = nil }
    labelTakesOneList = false
    parts[current].text += lines
  }

  private mutating func begin(
    _ label: String, at line: Int, _ origin: PagePart.Origin, _ text: [String] = [],
    below parent: Int
  ) {
    parts[parent].below.append(parts.count)
    parts.append(PagePart(label: PageLabel(text: label, line: line), origin: origin, text: text))
  }
}

extension PersonaReading {
  private mutating func takeHeading(_ level: Int, _ text: String, _ block: MarkdownOutline.Block) {
    label = nil
    labelTakesOneList = false
    while open.count > 1, let last = open.last, last.level >= level { open.removeLast() }
    begin(
      LeadIn.plain(text), at: block.lines.lowerBound, .heading(level),
      below: open[open.count - 1].part)
    open.append((level, parts.count - 1))
    takeRest(ofHeading: block)
  }

  private mutating func takeParagraph(_ block: MarkdownOutline.Block) {
    let text = PageText.trimmed(lines(block.lines))
    let (heading, line) = (open[open.count - 1].part, block.lines.lowerBound)
    guard !holdsText(heading) else { return addText(lines(block.lines)) }
    guard !takeTable(text, at: line) else { return }
    let leads = text.map { LeadIn(bold: $0) }
    if text.count == 1, let lead = leads[0], lead.rest.isEmpty {
      begin(lead.label, at: line, .label, below: heading)
      (label, labelTakesOneList) = (parts.count - 1, false)
    } else if text.count > 1, leads.allSatisfy({ $0.map { !$0.rest.isEmpty } ?? false }) {
      for (offset, lead) in leads.enumerated() {
        takeLead(lead, text[offset...offset], at: line + offset)
      }
    } else {
      takeLead(leads[0] ?? known(text[0]), text[...], at: line)
    }
    separate()
  }

  /// Ends a block of text.
  private mutating func separate() {
    if let last = parts[current].text.last, PageText.says(last) { parts[current].text.append("") }
  }

  /// Takes a paragraph that begins with a label; one whose label means nothing stays as it is.
  private mutating func takeLead(_ lead: LeadIn?, _ text: ArraySlice<String>, at line: Int) {
    let heading = open[open.count - 1].part
    guard let lead, meaning(lead.label).isOurs else {
      if let lead, lead.isBold {
        label = nil
        kept.append(PageLabel(text: lead.label, line: line))
      }
      return addText(text + [""])
    }
    begin(
      lead.label, at: line, .leadIn, [lead.rest] + text.dropFirst(), below: heading)
    (label, labelTakesOneList) = (parts.count - 1, true)
  }

  /// The plain label of a line, where its name means something.
  private func known(_ line: String) -> LeadIn? {
    LeadIn(plain: line).flatMap { meaning($0.label).isOurs ? $0 : nil }
  }
}

extension PersonaReading {
  private mutating func takeList(_ items: [Int], _ block: MarkdownOutline.Block) {
    let all = lines(block.lines)
    let isOfLabel = label != nil && labelTakesOneList
    guard looksForLabels, !isOfLabel, let first = items.first else {
      labelTakesOneList = false
      separate()
      parts[current].text += all
      if isOfLabel { label = nil }
      return
    }
    let ends = items.dropFirst() + [block.lines.upperBound]
    let start = block.lines.lowerBound
    parts[current].text += all[..<(first - start)]
    for (item, end) in zip(items, ends) {
      takeItem(Array(all[(item - start)..<max(item - start, end - start)]), at: item)
    }
  }

  private mutating func takeItem(_ item: [String], at line: Int) {
    guard let first = item.first else { return }
    let text = PageText.withoutMark(first)
    let lead = LeadIn(bold: text) ?? known(text)
    guard let lead, meaning(lead.label).isOurs else {
      if let lead, lead.isBold { kept.append(PageLabel(text: lead.label, line: line)) }
      parts[current].text += item
      return
    }
    let below = PageText.dedented(item.dropFirst(), by: PageText.markWidth(first))
    begin(
      lead.label, at: line, .leadIn, (lead.rest.isEmpty ? [] : [lead.rest]) + below, below: current)
  }
}

extension PersonaReading {
  /// Takes a table of two columns, the left one with labels; says whether the text begins with one.
  private mutating func takeTable(_ text: [String], at line: Int) -> Bool {
    let rows = Array(text.prefix(while: PageText.says))
    guard looksForLabels, let table = PipeTable(rows), table.width == 2 else { return false }
    let lines = table.lines
    let labels = lines.map { LeadIn.plain($0.first ?? "") }
    let taken = labels.indices.filter { meaning(labels[$0]).isOurs }
    for row in labels.indices where row > 1 && !taken.contains(row) && !labels[row].isEmpty {
      kept.append(PageLabel(text: labels[row], line: line + row))
    }
    for row in taken {
      begin(
        labels[row], at: line + row, .leadIn, Self.lines(ofCell: lines[row][1]),
        below: current)
    }
    keep(rows, without: taken, at: line)
    addText(Array(text.dropFirst(rows.count)))
    return true
  }

  /// Keeps what is left of a table; its head alone says nothing in a text.
  private mutating func keep(_ rows: [String], without taken: [Int], at line: Int) {
    let rest = rows.indices.filter { !taken.contains($0) }
    if rest.contains(where: { $0 > 1 }) {
      let head = taken.contains(0) ? ["| | |"] : [rows[0]]
      addText(head + rest.filter { $0 > 0 }.map { rows[$0] } + [""])
    } else if !taken.contains(0), rows[0].contains(where: { $0 != "|" && !$0.isWhitespace }) {
      leftOut.append(PageLabel(text: rows[0], line: line))
    }
  }

  /// The lines of a cell, which tables separate by `<br>`.
  private static func lines(ofCell cell: String) -> [String] {
    var text = cell
    for sign in ["<br />", "<br/>", "<BR>"] { text = text.replacing(sign, with: "<br>") }
    let lines = text.split(separator: "<br>").map { String($0.drop(while: \.isWhitespace)) }
    return lines.count < 2 ? lines : lines.map { $0.hasPrefix("- ") ? $0 : "- \($0)" }
  }
}
