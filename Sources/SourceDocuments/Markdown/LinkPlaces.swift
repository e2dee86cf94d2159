/// Finds where the addresses of links stand in a file, which libcmark does not tell.
///
/// Links are asked for in the order of the file.
struct LinkPlaces {
  private let file: SourceFile
  private let bodyStart: Int
  /// How many links were asked for.
  private var count = 0
  /// The block of the first link beyond the limit.
  private(set) var blockBeyondLimit: Range<Int>?
  /// The end of the last address found.
  private var cursor = 0
  private var wideSearches = 0

  init(in file: SourceFile, from bodyStart: Int) {
    self.file = file
    self.bodyStart = bodyStart
  }
}

extension LinkPlaces {
  /// The bytes of a link's address.
  ///
  /// - Parameters:
  ///   - link: A link or an image.
  ///   - block: The bytes of the block in which it stands.
  /// - Returns: The place; the block of a link to the web, of which no finding speaks, and of one
  ///   that is not found.
  mutating func place(of link: MarkdownNode, in block: Range<Int>) -> Range<Int> {
    count += 1
    if count == Limits.linksInFile + 1 { blockBeyondLimit = block }
    let address = link.address
    if link.kind == .link, case .web = LinkAddress(address) { return block }
    // After some that are not found nothing is searched any more, as each search reads all of it.
    guard wideSearches < 100 else { return block }
    let rest = max(cursor, block.lowerBound)..<max(cursor, block.upperBound)
    if let found = place(of: address, in: rest) {
      cursor = found.upperBound
      return found
    }
    wideSearches += 1
    // It may stand in a definition.
    return file.firstRange(of: address.utf8, in: bodyStart..<file.bytes.count) ?? block
  }

  /// The first place of an address behind a bracket, else the first one of all; it is looked for at
  /// a few places only, as the text of a link may be full of its address.
  private func place(of address: String, in range: Range<Int>) -> Range<Int>? {
    var first: Range<Int>?
    var start = range.lowerBound
    for _ in 0..<8 {
      let rest = start..<range.upperBound
      guard let found = file.firstRange(of: address.utf8, in: rest) else { break }
      if file.bytes[..<found.lowerBound].suffix(3).contains(UInt8(ascii: "(")) { return found }
      first = first ?? found
      start = found.lowerBound + 1
    }
    return first
  }
}
