/// Why a file beside the Markdown can't be published, as far as its name tells.
enum AttachmentFault: Sendable, Hashable {
  /// It is of a kind that may act.
  case unlisted
  case controlCharacter
  /// Other files have the same name but for case and the form of accents.
  case alike([String])
  /// It is not meant to be seen, as its name or a folder's begins with `_`.
  case unread
}
