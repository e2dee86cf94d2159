import Foundation

/// A folder of its own for each test, deleted when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("site-publisher-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TemporaryFolder {
  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try makeParent(of: name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func makeParent(of name: String) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Everything below a folder: a line for each name, with what it holds and when it was changed.
  ///
  /// The lock's file is changed by every build; only what it holds counts.
  func tree(_ name: String = "", times: Bool = true) throws -> [String] {
    let root = name.isEmpty ? path : path(name)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.sorted().map { name in
      let file = "\(root)/\(name)"
      let facts = try FileManager.default.attributesOfItem(atPath: file)
      let kind = facts[.type] as? FileAttributeType
      let content =
        switch kind {
        case .typeRegular: FileManager.default.contents(atPath: file)?.base64EncodedString() ?? "?"
        case .typeSymbolicLink: try FileManager.default.destinationOfSymbolicLink(atPath: file)
        default: kind?.rawValue ?? "?"
        }
      let time = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      let showsTime = times && kind == .typeRegular && !name.hasSuffix(".persona-site/lock")
      return showsTime ? "\(name) \(content) \(time)" : "\(name) \(content)"
    }
  }
}
