package import Foundation

/// A folder for one test.
package struct ScratchFolder {
  package let path: String

  /// Makes an empty folder.
  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("persona-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    // Without symbolic links, as the command names it.
    path = url.resolvingSymlinksInPath().path
  }

  /// The folder of a path, which is one already.
  package init(at path: String) { self.path = path }

  /// Makes a folder with files, by path.
  package init(_ files: [String: String]) throws {
    try self.init()
    for (path, text) in files { try write(path, text) }
  }

  /// Makes a folder with copies of some folders.
  package init(copying names: [String], from root: String) throws {
    try self.init()
    for name in names {
      try FileManager.default.copyItem(atPath: "\(root)/\(name)", toPath: "\(path)/\(name)")
    }
  }
}

extension ScratchFolder {
  package func write(_ path: String, _ text: String) throws {
    try Self.write(self.path, path, text)
  }

  /// Writes a file below a folder, making the folders above it.
  package static func write(_ folder: String, _ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  package func read(_ path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(self.path)/\(path)")), as: UTF8.self)
  }

  package func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(self.path)/\(path)")
  }

  /// Every file below a folder of this one, with its bytes, by path.
  package func contents(of folder: String = "") throws -> [String: Data] {
    let root = folder.isEmpty ? path : "\(path)/\(folder)"
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
    }
    return files
  }

  package func remove() { try? FileManager.default.removeItem(atPath: path) }

  func emptyFile(_ name: String) throws -> URL {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try Data().write(to: url)
    return url
  }
}

/// This repository, which is a workspace itself.
package enum Repository {
  /// Its root.
  package static let root: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The day as of which the worked example is told, as the Makefile has it.
  package static let today = "2026-11-21"
}
