internal import SourceDocuments

/// A place in a SARIF log.
struct SARIFLocation: Encodable {
  /// The name of the repository's root, by which a reader finds the files.
  static let rootID = "%SRCROOT%"

  let id: Int?
  let message: SARIFLog.Text?
  let physicalLocation: Physical

  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  struct Artifact: Encodable {
    let uri: String
    let uriBaseId = SARIFLocation.rootID
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let snippet: SARIFLog.Text?
  }
}

extension SARIFLocation {
  init(_ place: Place, pathPrefix: String, id: Int? = nil, message: String? = nil) {
    self.id = id
    self.message = message.map(SARIFLog.Text.init)
    physicalLocation = Physical(
      artifactLocation: Artifact(pathPrefix + place.path),
      region: Region(place, hasSnippet: true))
  }
}

extension SARIFLocation.Artifact {
  /// The place of a file from the repository's root on.
  init(_ path: String) {
    uri = PercentEncoding.path(path)
  }
}

extension SARIFLocation.Region {
  init(_ place: Place, hasSnippet: Bool) {
    startLine = place.start.line
    startColumn = place.start.utf16Column
    endLine = place.end.line
    endColumn = place.end.utf16Column
    snippet = hasSnippet ? place.text.map(SARIFLog.Text.init) : nil
  }
}

extension Place {
  /// The text of the place, where it lies in one line that is at hand.
  fileprivate var text: String? {
    guard let line = excerpt.last, start.line == end.line, start < end else { return nil }
    let first = start.column - 1 - line.skipped
    let scalars = line.text.unicodeScalars
    guard first >= 0, end.column - start.column <= scalars.count - first else { return nil }
    let rest = scalars.dropFirst(first).prefix(end.column - start.column)
    return String(String.UnicodeScalarView(rest))
  }
}
