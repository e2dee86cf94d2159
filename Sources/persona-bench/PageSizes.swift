internal import SystemCalls

/// The weight of each page of a site, and of each script that a page may load.
struct PageSizes {
  /// No page and no script may weigh more: what a phone loads in a few seconds.
  static let limit = 2_000_000

  private var files: [(path: String, bytes: Int)] = []

  /// Weighs the site in a folder.
  init(of folder: String) {
    weigh(folder, "")
    files.sort { ($0.bytes, $1.path) > ($1.bytes, $0.path) }
  }

  private mutating func weigh(_ folder: String, _ prefix: String) {
    guard let open = opendir(folder) else { return }
    defer { closedir(open) }
    while let entry = readdir(open) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        weigh("\(folder)/\(name)", "\(prefix)\(name)/")
      } else if name.hasSuffix(".html") || name.hasSuffix(".js") {
        files.append(("\(prefix)\(name)", Int(status.st_size)))
      }
    }
  }
}

extension PageSizes {
  /// Prints the heaviest, and fails if one is over the limit.
  func print() throws {
    Swift.print("\nthe heaviest of \(files.count) pages and scripts")
    for file in files.prefix(12) { Swift.print("  \(file.bytes / 1_000) kB  \(file.path)") }
    let over = files.filter { $0.bytes > Self.limit }
    guard over.isEmpty else {
      throw BenchFailure(
        description: "\(over.count) are over \(Self.limit / 1_000) kB: "
          + over.map(\.path).joined(separator: ", "))
    }
  }
}
