/// What stands at a place of the file system.
public enum EntryKind: String, Equatable, Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, whatever it leads to.
  case symbolicLink = "symbolic link"
  /// A device, a pipe or a socket.
  case special = "special file"
}
