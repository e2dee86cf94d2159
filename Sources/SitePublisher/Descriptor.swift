internal import SystemCalls

/// An open file, and its path for messages; whoever opened it closes it.
struct Descriptor: Sendable {
  let number: Int32
  let path: String
}

extension Descriptor {
  /// Repeats a system call until no signal interrupts it.
  static func uninterrupted<Outcome: SignedInteger>(_ call: () -> Outcome) -> Outcome {
    while true {
      let outcome = call()
      if outcome != -1 || errno != EINTR { return outcome }
    }
  }

  /// Closes a file that was only read.
  func dispose() { close(number) }

  /// What the file is, and its identity within the file system.
  func status() throws -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw PublishingError.lastFailure(to: "read", path) }
    return FileStatus(status)
  }

  /// Reads until the buffer is full or the file ends; gives the number of bytes read.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = Self.uninterrupted { read(number, rest.baseAddress, rest.count) }
      guard count >= 0 else { throw PublishingError.lastFailure(to: "read", path) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// The whole file.
  func contents() throws -> [UInt8] {
    var contents: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    repeat {
      count = try block.withUnsafeMutableBytes { try fill($0) }
      contents += block[..<count]
    } while count == block.count
    return contents
  }

  func append(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let count = Self.uninterrupted { write(number, rest.baseAddress, rest.count) }
        guard count >= 0 else { throw PublishingError.lastFailure(to: "write", path) }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
