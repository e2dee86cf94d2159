internal import SourceDocuments

/// The segments of which a need is one, as they stand in brackets after its label.
struct NeedSegments {
  /// None stands for all: nothing is written, or a mistake leaves it open.
  private(set) var tags: [Tag]?
  private(set) var hasError = false

  init(_ names: [String], in item: Range<Int>, _ reading: inout Reading) {
    guard !names.isEmpty else { return }
    let before = reading.leftOutCount
    var found: [Tag] = []
    for name in names {
      let range = reading.file.firstRange(of: name.utf8, in: item) ?? item
      guard let tag = Self.tag(name, at: range, &reading) else { continue }
      if found.contains(tag) {
        reading.report(RepeatedValue.diagnostic(name, at: reading.place(range)))
      } else {
        found.append(tag)
      }
    }
    hasError = reading.leftOutCount > before
    tags = hasError || found.isEmpty ? nil : found
  }

  /// The segment of an id, a title or an alias.
  private static func tag(
    _ name: String, at range: Range<Int>, _ reading: inout Reading
  ) -> Tag? {
    let segments = reading.names.taxonomy[.segments]
    guard let tag = segments.tag(titled: name) else {
      if segments.tags.isEmpty, !segments.isDoubtful {
        reading.report(
          UnlistedTag.diagnostic(
            HeadingAnchors.slug(name), in: segments, effect: "it is a need of all segments",
            at: reading.place(range)))
        return nil
      }
      return reading.tag(.segments, named: name, at: range)
    }
    if let entry = segments.deprecatedEntry(titled: name) {
      reading.report(
        DeprecatedTag.diagnostic(
          entry, insteadOf: segments[tag].id, .segments, at: reading.place(range)))
    }
    return tag
  }
}
