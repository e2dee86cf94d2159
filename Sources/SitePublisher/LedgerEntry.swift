/// One page that a build has written, or is about to write.
struct LedgerEntry: Equatable, Sendable {
  let path: SitePath
  let fingerprint: Fingerprint
}

extension LedgerEntry: Comparable {
  static func < (left: LedgerEntry, right: LedgerEntry) -> Bool {
    left.path < right.path
      || (left.path == right.path && left.fingerprint < right.fingerprint)
  }
}
