internal import SourceDocuments

/// The form of ids: lower-case ASCII letters, digits and hyphens, with `/` between folders.
public enum Identifier {
  /// Whether a text can be the id of a file; of a tag or a need when it has no `/`.
  public static func isValid(_ text: String, allowsFolders: Bool = true) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.utf8.count <= 80 && (allowsFolders || parts.count == 1)
      && parts.allSatisfy { isWord($0) && !deviceNames.contains(String(Substring($0))) }
  }

  /// A valid id near to a text, empty if it has no Latin letter or digit.
  public static func suggestion(for text: String) -> String {
    text.split(separator: "/").map { HeadingAnchors.slug(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: "/")
  }

  /// An id as a title: blanks for hyphens, first letter large, well-known short forms as capitals.
  public static func title(of id: String) -> String {
    let last = id.split(separator: "/").last.map(String.init) ?? id
    let words = last.split(separator: "-").map { word in
      capitals.contains(String(word)) ? word.uppercased() : String(word)
    }
    return English.sentence(words.joined(separator: " "))
  }

  private static func isWord(_ part: Substring.UTF8View) -> Bool {
    !part.isEmpty
      && part.allSatisfy { Byte.isLowercase($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
  }

  private static let capitals: Set<String> = [
    "b2b", "cfo", "ciso", "cio", "cmo", "coo", "cro", "cto", "ceo", "crm", "faq", "gdpr", "hr",
    "icp", "it", "pdf", "pr", "rfp", "roi", "saas", "seo", "sla", "soc", "soc2", "tco", "ui",
    "vp",
  ]

  /// Names that Windows keeps for devices; a folder with one can't be checked out there.
  private static let deviceNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
