/// The text form of a ledger: a line with the version, then a fingerprint and a path on each line.
enum LedgerFormat {
  /// The version that is written, and the only one that is read.
  static let version = 1
}

extension LedgerFormat {
  static func text(of ledger: Ledger) -> [UInt8] {
    var text = title + Array(String(version).utf8) + [newline]
    for entry in ledger.entries {
      text += entry.fingerprint.digits
      text.append(space)
      text += entry.path.text.utf8
      text.append(newline)
    }
    return text
  }

  /// Reads a ledger whole, or throws: half a ledger would make strangers of our own pages.
  static func ledger(from text: [UInt8], shownAs path: String) throws -> Ledger {
    var lines = text.split(separator: newline, omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true else {
      throw PublishingError.damagedManifest(path: path, line: lines.count + 1)
    }
    guard let written = lines.first.flatMap(version(in:)) else {
      throw PublishingError.damagedManifest(path: path, line: 1)
    }
    guard written <= version else {
      throw PublishingError.newerManifest(path: path, version: written)
    }
    var entries: [LedgerEntry] = []
    entries.reserveCapacity(lines.count)
    for (number, line) in lines.enumerated().dropFirst() {
      guard let entry = entry(in: line), entries.last.map({ $0 < entry }) ?? true else {
        throw PublishingError.damagedManifest(path: path, line: number + 1)
      }
      entries.append(entry)
    }
    return Ledger(entries)
  }
}

extension LedgerFormat {
  private static let title = Array("persona-site ".utf8)
  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  private static func version(in line: ArraySlice<UInt8>) -> Int? {
    guard line.starts(with: title) else { return nil }
    let digits = line.dropFirst(title.count)
    guard let first = digits.first, UInt8(ascii: "1")...UInt8(ascii: "9") ~= first else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func entry(in line: ArraySlice<UInt8>) -> LedgerEntry? {
    let rest = line.dropFirst(Fingerprint.digitCount)
    guard let fingerprint = Fingerprint(digits: line.prefix(Fingerprint.digitCount)),
      rest.first == space
    else { return nil }
    let text = String(decoding: rest.dropFirst(), as: UTF8.self)
    // Decoding repairs bytes that are not UTF-8; a repaired path would be another path.
    guard text.utf8.elementsEqual(rest.dropFirst()), let path = try? SitePath(text) else {
      return nil
    }
    return LedgerEntry(path: path, fingerprint: fingerprint)
  }
}
