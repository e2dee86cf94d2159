internal import SourceDocuments

/// Numbers with a comma before their decimals, which a map in braces takes apart: `{weight: 1,5}`
/// has a key `5`.
enum DecimalComma {
  /// The entries with such a number as one value that has an error.
  static func settled(_ entries: [YAMLEntry], _ reading: inout Reading) -> [YAMLEntry] {
    guard entries.contains(where: \.isDecimals) else { return entries }
    var settled: [YAMLEntry] = []
    for entry in entries {
      guard entry.isDecimals, let last = settled.last, let whole = last.value.digits else {
        settled.append(entry)
        continue
      }
      let range = last.value.range.lowerBound..<entry.keyRange.upperBound
      reading.report(
        BadNumber.comma(
          last.key, reading.file.text(in: range), better: "\(whole).\(entry.key)",
          at: reading.place(range)))
      settled[settled.count - 1].value.isSpoilt = true
    }
    return settled
  }
}

extension YAMLEntry {
  /// Whether it is digits without a value.
  fileprivate var isDecimals: Bool {
    value.isEmpty && !key.isEmpty && key.utf8.allSatisfy(Byte.isDigit)
  }
}

extension YAMLNode {
  /// The text of a value that is digits alone.
  fileprivate var digits: String? {
    guard case .scalar(let text, isPlain: true) = content, !text.isEmpty,
      text.utf8.allSatisfy(Byte.isDigit)
    else { return nil }
    return text
  }
}
