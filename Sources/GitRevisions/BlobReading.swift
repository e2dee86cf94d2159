internal import SourceDocuments

extension GitRepository {
  /// How much content is kept in memory at once.
  static let contentLimit = 1 << 30
  /// How much content one process is asked for.
  private static let portion = 32 << 20

  /// The content of some blobs.
  ///
  /// As of a file on the disk, of one that is longer than a text may be there is one byte more than
  /// that, so that the reader refuses it.
  ///
  /// - Parameter ids: The names of the contents.
  /// - Returns: The content of each.
  /// - Throws: A `GitFailure` if one is missing, or all are too much.
  public func blobs(_ ids: Set<BlobID>) throws(GitFailure) -> [BlobID: [UInt8]] {
    guard !ids.isEmpty else { return [:] }
    let sizes = try sizes(of: ids.sorted { $0.description < $1.description })
    guard sizes.reduce(0, { $0 + min($1.size, Limits.fileBytes + 1) }) <= Self.contentLimit else {
      throw .tooMuchContent(Self.contentLimit)
    }
    var contents: [BlobID: [UInt8]] = [:]
    contents.reserveCapacity(ids.count)
    var next: [(id: BlobID, size: Int)] = []
    var total = 0
    for blob in sizes {
      guard blob.size <= Limits.fileBytes else {
        contents[blob.id] = [UInt8](repeating: Byte.blank, count: Limits.fileBytes + 1)
        continue
      }
      next.append(blob)
      total += blob.size
      if total >= Self.portion {
        try read(next, total, into: &contents)
        (next, total) = ([], 0)
      }
    }
    try read(next, total, into: &contents)
    return contents
  }
}

extension GitRepository {
  /// How long each content is, which bounds what reading costs before it begins.
  private func sizes(of ids: [BlobID]) throws(GitFailure) -> [(id: BlobID, size: Int)] {
    let output = try git.output(
      of: ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", "--buffer"],
      input: Self.lines(ids), limit: ids.count * 128 + 4096)
    let lines = output.split(separator: Byte.lineFeed)
    let sizes = zip(ids, lines).compactMap { id, line -> (id: BlobID, size: Int)? in
      let fields = line.split(separator: Byte.blank).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3, fields[1] == "blob" else { return nil }
      return Int(fields[2]).map { (id, $0) }
    }
    guard sizes.count == ids.count else { throw missing(ids.count - sizes.count) }
    return sizes
  }

  private func read(
    _ wanted: [(id: BlobID, size: Int)], _ total: Int, into contents: inout [BlobID: [UInt8]]
  ) throws(GitFailure) {
    guard !wanted.isEmpty else { return }
    let output = try git.output(
      of: ["cat-file", "--batch", "--buffer"], input: Self.lines(wanted.map(\.id)),
      limit: total + wanted.count * 128 + 4096)
    var position = 0
    for (id, size) in wanted {
      // `HASH blob SIZE<line end>`, the content, a line end.
      guard let start = output[position...].firstIndex(of: Byte.lineFeed),
        start + 1 + size < output.count
      else { throw missing(1) }
      contents[id] = Array(output[start + 1..<start + 1 + size])
      position = start + size + 2
    }
  }

  private func missing(_ count: Int) -> GitFailure {
    .contentMissing(count, isPartial: git.isOfPartialClone)
  }

  private static func lines(_ ids: [BlobID]) -> [UInt8] {
    ids.flatMap { Array($0.description.utf8) + [Byte.lineFeed] }
  }
}
