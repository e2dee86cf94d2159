internal import SourceDocuments
internal import SystemCalls
internal import WorkspaceModel

/// A step of the benchmark that the system refused.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String
}

/// The folder that holds a generated workspace while it is measured.
enum BenchFolder {
  /// Writes a workspace into a new folder: the one that is asked for, or one to be removed.
  static func make(_ files: [(path: String, text: String)], at kept: String?) throws -> String {
    if let kept, mkdir(kept, 0o777) != 0 {
      throw BenchFailure(description: "\(kept) can't be made, or is there already")
    }
    let root = try kept ?? temporary()
    for (path, text) in files {
      var folder = root
      for part in path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        mkdir(folder, 0o777)
      }
      guard let file = fopen("\(root)/\(path)", "w") else {
        throw BenchFailure(description: "\(path) can't be written")
      }
      fputs(text, file)
      fclose(file)
    }
    return root
  }

  private static func temporary() throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? fastest
    var template = Array("\(base)/persona-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchFailure(description: "no folder for the files")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Memory, where that can be written to as files, so that no disk is measured.
  private static var fastest: String { access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp" }

  /// Deletes it, with everything in it.
  static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafeBytes(of: &entry.pointee.d_name) { name in
            String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
          })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    rmdir(path)
  }
}

/// A generated workspace, read from its folder into memory.
struct BenchTree: SourceTree {
  let entries: [SourceTreeEntry]
  let stored: [String: [UInt8]]

  init(root: String, paths: [String]) {
    let sorted = paths.sorted { $0.precedes($1) }
    entries = sorted.map { SourceTreeEntry(path: $0) }
    stored = Dictionary(uniqueKeysWithValues: sorted.map { ($0, Self.bytes(of: "\(root)/\($0)")) })
  }

  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    stored[path].map { .success($0) } ?? .failure(UnreadableSource("there is no such file"))
  }

  private static func bytes(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, size))
    }
  }
}
