/// A file of which only the note lies here that Git LFS leaves in its place.
public enum LFSPointer {
  static let rule = Rule(
    id: "lfs-pointer", severity: .error,
    summary: "Files that Git LFS holds have been fetched.",
    why: "A note of three lines would be read for a text, or published for a picture.",
    wrong: .words("A clone made without `git lfs`."),
    right: .words("The same clone after `git lfs pull`."))

  /// How such a note begins, as all versions of Git LFS write it.
  ///
  /// Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
  private static let beginning = Array("version https://git-lfs.github.com/spec/v1".utf8)

  /// Whether some bytes, or the first hundred of them, are such a note.
  public static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: beginning) }

  /// The finding for a file.
  public static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: path), "the file itself is missing: Git LFS has left a note for it"
    )
    .noting("fetch it: git lfs pull (in GitHub Actions, `lfs: true` at actions/checkout)")
    .with(effect: "nothing of it is read or published")
  }
}
