internal import SourceDocuments

/// A finding in a SARIF log.
struct SARIFResult: Encodable {
  let ruleId: String
  let ruleIndex: Int
  let level: String
  let message: SARIFLog.Text
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]?
  let partialFingerprints: [String: String]
  let fixes: [Fix]?

  struct Fix: Encodable {
    let description: SARIFLog.Text
    let artifactChanges: [Change]
  }

  struct Change: Encodable {
    let artifactLocation: SARIFLocation.Artifact
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: SARIFLocation.Region
    let insertedContent: SARIFLog.Text
  }
}

extension SARIFResult {
  /// A key of our own: the one that GitHub knows is computed by its upload from the line's text, and
  /// each other value under that name makes it warn.
  private static let fingerprintKey = "personaFinding/v1"

  init(
    _ diagnostic: Diagnostic, ruleIndex: Int, fingerprint: FindingFingerprint, pathPrefix: String
  ) {
    ruleId = diagnostic.rule.id
    self.ruleIndex = ruleIndex
    level = diagnostic.severity.rawValue
    message = SARIFLog.Text(text: Self.message(of: diagnostic))
    locations = [SARIFLocation(diagnostic.place, pathPrefix: pathPrefix)]
    let notes = diagnostic.notes.compactMap { note in note.place.map { (note.text, $0) } }
    let related = notes.enumerated().map { number, note in
      SARIFLocation(
        note.1, pathPrefix: pathPrefix, id: number + 1, message: Self.plain(note.0.inert))
    }
    relatedLocations = related.isEmpty ? nil : related
    partialFingerprints = [Self.fingerprintKey: fingerprint.digits]
    fixes = diagnostic.fix.flatMap { Self.fix($0, pathPrefix) }.map { [$0] }
  }

  /// The message and what helps to mend it, as one line.
  private static func message(of diagnostic: Diagnostic) -> String {
    let lines = [diagnostic.message] + diagnostic.remarksOnThePlace
    return plain(lines.map(\.inert).joined(separator: "; "))
  }

  /// A text in which no value makes a link or a placeholder (SARIF 2.1.0, sections 3.11.5, 3.11.6).
  private static func plain(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "(") where result.last == UInt8(ascii: "]"):
        result.insert(UInt8(ascii: "\\"), at: result.count - 1)
      case UInt8(ascii: "{"), UInt8(ascii: "}"): result.append(byte)
      default: break
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A fix; none for a whole file, of which nothing can be replaced.
  private static func fix(_ fix: Diagnostic.Fix, _ pathPrefix: String) -> Fix? {
    guard fix.place.start < fix.place.end else { return nil }
    let replacement = Replacement(
      deletedRegion: SARIFLocation.Region(fix.place, hasSnippet: false),
      insertedContent: SARIFLog.Text(text: fix.replacement))
    let change = Change(
      artifactLocation: SARIFLocation.Artifact(pathPrefix + fix.place.path),
      replacements: [replacement])
    return Fix(
      description: SARIFLog.Text(text: plain("write \(fix.replacement.quoted)")),
      artifactChanges: [change])
  }
}
