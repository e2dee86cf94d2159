internal import SourceDocuments
internal import WorkspaceModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The templates, style sheet and script that a workspace has in the place of the built-in ones.
enum SiteOverrides {
  /// The files of `site-template/`, in the order of their names.
  static func files(in root: String) throws(RunFailure) -> [(name: String, bytes: [UInt8])] {
    let folder = "\(root)/site-template"
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = FileReader.name(of: entry)
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      switch FileReader.bytes(of: "\(folder)/\(name)", upTo: Limits.fileBytes) {
      case .success(let bytes): files.append((name, bytes))
      case .failure(let failure):
        throw RunFailure(message: "site-template/\(name.inert) can't be read: \(failure.reason)")
      }
    }
    return files
  }
}
