/// What has to be known of a published file to tell whose it is.
struct FileDigest: Equatable, Sendable {
  let fingerprint: Fingerprint
  /// Whether the file holds the page it was compared with, byte for byte.
  let equalsPage: Bool

  /// Reads a file in blocks, so that a huge one needs no more memory than a small one.
  init(of file: Descriptor, comparedTo page: [UInt8]) throws {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var fingerprinter = Fingerprinter()
    var length = 0
    var isEqual = true
    var count = 0
    repeat {
      count = try file.fill(block)
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<count])
      fingerprinter.absorb(bytes)
      isEqual =
        isEqual
        && page.withUnsafeBytes { page in
          let part = page.dropFirst(length).prefix(count)
          return Bytes.order(UnsafeRawBufferPointer(rebasing: part), bytes) == 0
        }
      length += count
    } while count == block.count
    fingerprint = fingerprinter.finish()
    equalsPage = isEqual && length == page.count
  }
}
