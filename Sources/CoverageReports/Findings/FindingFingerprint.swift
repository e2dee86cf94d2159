public import SourceDocuments

/// A short name for one finding that stays when lines move, by which other systems know it again.
public struct FindingFingerprint: Sendable, Hashable {
  /// 32 hex digits.
  public let digits: String

  /// The fingerprints of the findings of a workspace, one for each, all different.
  ///
  /// - Parameters:
  ///   - findings: The findings, in order.
  ///   - pathPrefix: What stands before their paths in the repository: two workspaces of one
  ///     repository can have files of the same name.
  /// - Returns: The fingerprints, in the order of the findings.
  public static func of(
    _ findings: [Diagnostic], pathPrefix: String = ""
  ) -> [FindingFingerprint] {
    var counts: [FindingIdentity: Int] = [:]
    return findings.map { finding in
      let identity = FindingIdentity(finding, path: pathPrefix + finding.place.path)
      let ordinal = counts[identity, default: 0] + 1
      counts[identity] = ordinal
      return FindingFingerprint(identity, ordinal: ordinal)
    }
  }

  private init(_ identity: FindingIdentity, ordinal: Int) {
    let bytes = identity.bytes + [0] + Array(String(ordinal).utf8)
    digits = SHA256.digest(of: bytes).prefix(16).hexDigits
  }
}
