/// What a commit did to a file of the workspace.
public struct RevisionChange: Sendable, Hashable {
  /// The file before; none if the commit added it.
  public let before: RevisionFile?
  /// The file after; none if the commit deleted it.
  public let after: RevisionFile?
}

extension RevisionChange {
  public var isRenamed: Bool {
    guard let before, let after else { return false }
    return !before.path.utf8.elementsEqual(after.path.utf8)
  }

  /// The same with what is not looked at as if it were not there; none if nothing is left.
  fileprivate var ofVisibleFiles: RevisionChange? {
    let before = before.flatMap { $0.isVisible ? $0 : nil }
    let after = after.flatMap { $0.isVisible ? $0 : nil }
    return before == nil && after == nil ? nil : RevisionChange(before: before, after: after)
  }
}

extension RevisionChange {
  /// The changes of each commit in an answer of `git diff-tree --stdin -r -z --raw`.
  ///
  /// - Parameter output: For each commit its hash, then its changes; nothing for one without.
  /// - Returns: The changes by the commits' hashes; of a comparison of two trees, by nothing.
  static func byCommit(in output: [UInt8]) -> [String: [RevisionChange]] {
    var changes: [String: [RevisionChange]] = [:]
    var commit = ""
    var fields = output.split(separator: 0, omittingEmptySubsequences: false).makeIterator()
    while let field = fields.next() {
      guard field.first == UInt8(ascii: ":") else {
        if !field.isEmpty { commit = String(decoding: field, as: UTF8.self) }
        continue
      }
      // `:MODE MODE HASH HASH R100`, then one path, or the two of a renamed file.
      let parts = field.dropFirst().split(separator: 0x20)
      guard parts.count == 5, let path = fields.next() else { continue }
      let isRenamed = parts[4].first == UInt8(ascii: "R")
      guard let newPath = isRenamed ? fields.next() : path else { continue }
      let change = RevisionChange(
        before: RevisionFile(mode: parts[0], hash: parts[2], path: path),
        after: RevisionFile(mode: parts[1], hash: parts[3], path: newPath))
      if let visible = change.ofVisibleFiles { changes[commit, default: []].append(visible) }
    }
    return changes
  }
}
