internal import SourceDocuments

/// A column of a table.
struct TableColumn: Hashable {
  /// Its place, from 0.
  let index: Int
  /// As it stands in the header, on one line; a repeated name has a number behind it.
  let name: String
}

extension TableColumn {
  /// The columns of a header; those without a name are left out.
  static func all(in header: [String]) -> [TableColumn] {
    var repeats: [String: Int] = [:]
    return header.enumerated().compactMap { index, text in
      let name = CellText.collapsed(text)
      guard !name.isEmpty else { return nil }
      let count = repeats[name, default: 0] + 1
      repeats[name] = count
      return TableColumn(index: index, name: count == 1 ? name : "\(name) \(count)")
    }
  }

  /// The letters by which spreadsheets call it: A to Z, then AA.
  var letters: String {
    var rest = index
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
