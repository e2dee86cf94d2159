/// Why a page cannot have the path it was given.
public enum PathFault: String, Equatable, Sendable {
  /// It begins with `/`.
  case absolute = "starts with `/`"
  /// It is empty, or two `/` stand side by side, or it ends with one.
  case emptyName = "holds an empty name"
  /// One of its names is `.` or `..`.
  case dots = "holds `.` or `..`"
  /// It holds a control character, which no line of the manifest could hold.
  case controlCharacter = "holds a control character"
  /// One of its names is longer than 255 bytes, which no file system takes.
  case tooLong = "holds a name of more than 255 bytes"
  /// It lies in the folder where the publisher keeps its own records.
  case reserved = "lies in the folder `.persona-site`, which is reserved"
}
