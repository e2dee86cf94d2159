/// Why a folder may not be published into.
public enum OutputRefusal: Equatable, Sendable {
  /// It is the root of the file system.
  case fileSystemRoot
  /// It is the workspace, or holds it.
  case workspace
  /// It is the user's home folder, or holds it.
  case home
  /// It is this source folder, holds it or lies within it.
  case source(String)
  /// It is a symbolic link.
  case symbolicLink
  /// It is a file or another thing that is no folder, or would lie in one.
  case notAFolder
}

extension OutputRefusal: CustomStringConvertible {
  /// The reason, as the end of a sentence that begins with the folder's name.
  public var description: String {
    switch self {
    case .fileSystemRoot: "is the root of the file system"
    case .workspace: "is the workspace or holds it"
    case .home: "is your home folder or holds it"
    case .source(let path): "would mix with the source folder `\(path)`"
    case .symbolicLink: "is a symbolic link"
    case .notAFolder: "is not a folder and cannot become one"
    }
  }
}
