internal import SourceDocuments

/// The lines that a change touches, as far as they are known.
public struct ChangedLines: Sendable, Hashable {
  /// The touched lines by the path of their file; a file that is listed without lines is touched
  /// somewhere.
  private let ranges: [String: [ClosedRange<Int>]]

  public init(_ ranges: [String: [ClosedRange<Int>]] = [:]) {
    self.ranges = ranges
  }
}

extension ChangedLines {
  /// The lines of a file that stood nowhere in it before.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - former: What it was before; empty for a new one.
  /// - Returns: The numbers of the lines, from 1.
  public static func lines(of bytes: [UInt8], notIn former: [UInt8]) -> [ClosedRange<Int>] {
    let split = { (bytes: [UInt8]) in
      bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    }
    let known = Set(split(former))
    return split(bytes).enumerated().filter { !known.contains($0.element) }
      .map { $0.offset + 1...$0.offset + 1 }
  }

  /// How near a place is to what was changed; the nearest comes first.
  enum Nearness: Int, Comparable {
    case changedLine, changedFile, elsewhere

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  func nearness(of place: Place) -> Nearness {
    guard let lines = ranges[place.path] else { return .elsewhere }
    let touches = lines.contains { $0.overlaps(place.start.line...place.end.line) }
    return touches ? .changedLine : .changedFile
  }
}
