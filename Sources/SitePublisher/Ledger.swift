/// Which bytes at which paths are ours: the only licence to overwrite or delete.
struct Ledger: Equatable, Sendable {
  /// Sorted by the bytes of the path, then by fingerprint, each pair once.
  let entries: [LedgerEntry]

  init(_ entries: [LedgerEntry]) {
    var sorted: [LedgerEntry] = []
    sorted.reserveCapacity(entries.count)
    for entry in entries.sorted() where entry != sorted.last {
      sorted.append(entry)
    }
    self.entries = sorted
  }
}

extension Ledger {
  func lists(_ path: SitePath) -> Bool {
    let place = firstIndex { $0.path >= path }
    return place < entries.count && entries[place].path == path
  }

  func lists(_ entry: LedgerEntry) -> Bool {
    let place = firstIndex { $0 >= entry }
    return place < entries.count && entries[place] == entry
  }

  /// The entries whose path another ledger does not list.
  func entries(missingIn other: Ledger) -> [LedgerEntry] {
    entries.filter { !other.lists($0.path) }
  }

  func adding(_ more: [LedgerEntry]) -> Ledger {
    more.isEmpty ? self : Ledger(entries + more)
  }
}

extension Ledger {
  /// The place of the first entry that meets a condition which all later ones meet as well.
  private func firstIndex(where condition: (LedgerEntry) -> Bool) -> Int {
    var range = entries.startIndex..<entries.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        condition(entries[middle])
        ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
