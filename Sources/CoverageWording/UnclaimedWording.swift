internal import SourceDocuments

extension Wording {
  /// How many assets count for no cell, and why, without a full stop.
  ///
  /// - Parameters:
  ///   - count: How many, from 1.
  ///   - silent: How many of them say nowhere for whom they are.
  /// - Returns: The words.
  public static func forNoCell(_ count: Int, sayingNothing silent: Int) -> String {
    let line = "\(English.count(count, "asset")) \(count == 1 ? "counts" : "count") for no cell"
    switch silent {
    case 0: return line
    case count where count == 1: return "\(line), because it says nowhere for whom it is"
    case count: return "\(line), because they say nowhere for whom they are"
    case 1: return "\(line), 1 of them because it says nowhere for whom it is"
    default: return "\(line), \(silent) of them because they say nowhere for whom they are"
    }
  }
}
