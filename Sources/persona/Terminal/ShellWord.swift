internal import SourceDocuments

extension String {
  /// The text as one word of a command line that a reader copies: in quotation marks where it holds
  /// blanks or signs of the shell.
  var asShellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./+,:@%".unicodeScalars.contains(scalar)
    }
    return isPlain ? inert : "'\(replacing("'", with: "'\\''").inert)'"
  }
}
