/// The folder that holds the assets of a workspace.
public enum ContentFolder: Sendable, Hashable {
  /// `content/`.
  case usual
  /// A site generator's own, with a `/` at its end: `src/content/blog/`.
  case own(String)
  /// An error leaves open which one it is, so that no asset is read; with what is wrong, in words.
  case unknown(String)
}

extension ContentFolder {
  /// The folder of a path as the taxonomy's `content` names it.
  init(_ written: String) {
    let parts = written.split(separator: "/").map { String($0) }.filter { $0 != "." }
    if written.hasPrefix("/") || parts.contains("..") {
      self = .unknown("the folder of the assets lies inside the workspace")
    } else if parts.isEmpty || Self.ours.contains(parts[0]) {
      self = .unknown("the assets have a folder of their own, beside personas/ and site-template/")
    } else if let part = parts.first(where: { $0.hasPrefix(".") }) {
      self = .unknown("a folder whose name begins with a dot is not read, such as `\(part)`")
    } else if parts[0] == "content", let second = parts.dropFirst().first,
      Self.inContent.contains(second)
    {
      self = .unknown("content/\(second)/ holds other files than assets")
    } else {
      self = parts == ["content"] ? .usual : .own(parts.joined(separator: "/") + "/")
    }
  }

  private static let ours: Set<String> = ["personas", "site-template"]
  private static let inContent: Set<String> = ["modules", "campaigns", "measurement"]
}
