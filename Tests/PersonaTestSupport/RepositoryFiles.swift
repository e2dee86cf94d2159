import Foundation

extension Repository {
  /// The bytes of a file, by its path from the repository's root.
  package static func bytes(_ path: String) -> [UInt8] {
    Array(FileManager.default.contents(atPath: "\(root)/\(path)") ?? Data())
  }

  /// The paths of all files below a folder, sorted.
  package static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    return (names ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The repository's own workspace.
  package static var example: TextTree { workspace(in: ".") }

  /// A workspace of `Tests/Fixtures/`, by its path there.
  package static func fixture(_ path: String) -> TextTree {
    workspace(in: "Tests/Fixtures/\(path)")
  }

  /// The workspace in a folder of the repository.
  package static func workspace(in root: String) -> TextTree {
    var files: [String: [UInt8]] = [:]
    for folder in ["personas", "content"] {
      for name in self.files(in: "\(self.root)/\(root)/\(folder)") {
        files["\(folder)/\(name)"] = bytes("\(root)/\(folder)/\(name)")
      }
    }
    return TextTree(bytes: files)
  }
}
