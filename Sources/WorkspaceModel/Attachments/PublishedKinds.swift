/// The kinds of files that a site shows beside its pages: those that only show or hold something,
/// and do nothing in the browser of whoever opens them.
public enum PublishedKinds {
  /// The endings of such files' names, in small letters, by what they are.
  static let endings = [
    (
      "pictures", ["avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"]
    ),
    (
      "office files",
      [
        "doc", "docx", "dotx", "epub", "key", "numbers", "odg", "odp", "ods", "odt", "pages", "pdf",
        "potx", "pps", "ppsx", "ppt", "pptx", "rtf", "vsdx", "xls", "xlsx", "xltx",
      ]
    ),
    ("archives", ["7z", "bz2", "gz", "rar", "tar", "tgz", "xz", "zip"]),
    (
      "sound and film",
      [
        "aac", "flac", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "oga", "ogg", "ogv",
        "opus", "wav", "webm",
      ]
    ),
    ("plain text", ["csv", "ics", "json", "srt", "tsv", "txt", "vcf", "vtt"]),
  ]

  private static let all = Set(endings.flatMap(\.1))

  /// Whether a file of this path is of such a kind.
  static func contains(_ path: String) -> Bool { all.contains(ending(of: path)) }

  /// What stands after the last dot of a file's name, in small letters; nothing without a dot.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
