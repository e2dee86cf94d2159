internal import SourceDocuments

/// What a team's own templates and style sheets ask other hosts for: the site works offline and
/// tells nobody who reads it, but for that.
struct OutsideRequests {
  /// A request, and the line on which it stands, from 1.
  struct Request: Equatable {
    let address: String
    let line: Int
  }

  private(set) var requests: [Request] = []
  private let text: [UInt8]

  /// Looks through a file in which comments don't count.
  init(in bytes: [UInt8]) {
    var text = bytes.map(Byte.lowercased)
    for (start, end) in [("{{!", "}}"), ("<!--", "-->"), ("/*", "*/")] {
      Self.blank(from: start, to: end, in: &text)
    }
    self.text = text
    findInTags(bytes)
    findInStyles(bytes)
    requests.sort { ($0.line, $0.address) < ($1.line, $1.address) }
  }
}

extension OutsideRequests {
  /// Elements for which a browser fetches something by itself.
  private static let elements = [
    "audio", "embed", "iframe", "image", "img", "input", "link", "object", "script", "source",
    "track", "use", "video",
  ]

  private mutating func findInTags(_ bytes: [UInt8]) {
    for element in Self.elements {
      for found in places(of: "<\(element)") {
        let end = text[found.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? text.count
        for attribute in ["src=", "href=", "data=", "poster=", "srcset="] {
          guard let name = text.firstRange(of: attribute.utf8, in: found.upperBound..<end) else {
            continue
          }
          add(at: name.upperBound, bytes)
        }
      }
    }
  }

  private mutating func findInStyles(_ bytes: [UInt8]) {
    for found in places(of: "@import") + places(of: "url(") {
      add(at: found.upperBound, bytes)
    }
  }

  /// Notes the address that stands at an offset, if it leads to another host.
  private mutating func add(at offset: Int, _ bytes: [UInt8]) {
    let rest = text[offset...].drop { Byte.isWhiteSpace($0) || "\"'".utf8.contains($0) }
    guard ["https:", "http:", "//"].contains(where: { rest.starts(with: $0.utf8) }) else { return }
    let address = bytes[rest.startIndex...].prefix {
      !Byte.isWhiteSpace($0) && !"\"'>);".utf8.contains($0)
    }
    let line = text[..<rest.startIndex].count { $0 == Byte.lineFeed } + 1
    requests.append(Request(address: String(decoding: address, as: UTF8.self), line: line))
  }

  private func places(of word: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let place = text.firstRange(of: word.utf8, in: from..<text.count) {
      found.append(place)
      from = place.upperBound
    }
    return found
  }

  private static func blank(from start: String, to end: String, in text: inout [UInt8]) {
    var from = 0
    while let opening = text.firstRange(of: start.utf8, in: from..<text.count) {
      let closing = text.firstRange(of: end.utf8, in: opening.upperBound..<text.count)
      from = closing?.upperBound ?? text.count
      for offset in opening.lowerBound..<from where text[offset] != Byte.lineFeed {
        text[offset] = Byte.blank
      }
    }
  }
}
