/// The items of lists while they are read: those that are open may have further parts yet.
struct OpenItems {
  /// The outermost first.
  private var open: [OpenItem] = []
  /// How many of them are lines of a skeleton.
  private var skeletons = 0

  private struct OpenItem {
    /// None before its first paragraph.
    var item: MarkdownItem?
    var parts: [MarkdownItem.Part] = []
    var isSkeleton = false
  }
}

extension OpenItems {
  var isEmpty: Bool { open.isEmpty }

  /// Whether one of them is a line of a skeleton.
  var isInSkeleton: Bool { skeletons > 0 }

  mutating func begin() { open.append(OpenItem()) }

  /// Adds a paragraph to the innermost one.
  ///
  /// - Parameters:
  ///   - text: The paragraph, without markup, white space collapsed.
  ///   - range: Its bytes in the file.
  ///   - isSkeleton: Whether it is a line of a skeleton, which is asked of a first paragraph alone.
  mutating func add(_ text: String, at range: Range<Int>, isSkeleton: @autoclosure () -> Bool) {
    let last = open.count - 1
    guard open[last].item == nil else { return open[last].parts.append(.paragraph(text)) }
    open[last].item = MarkdownItem(text: text, range: range)
    open[last].isSkeleton = isSkeleton()
    if open[last].isSkeleton { skeletons += 1 }
  }

  /// Ends the innermost one.
  ///
  /// - Returns: The item, where it stands in no other and has a text.
  mutating func end() -> MarkdownItem? {
    guard let last = open.popLast(), var item = last.item else { return nil }
    if last.isSkeleton { skeletons -= 1 }
    item.parts = last.parts
    guard !open.isEmpty else { return item }
    open[open.count - 1].parts.append(.item(item))
    return nil
  }
}
