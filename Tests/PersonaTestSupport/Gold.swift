import Foundation

/// Expected files in `Tests/Gold/`, compared byte for byte.
///
/// `RECORD=1` rewrites them and fails, so that a reviewer reads their difference as the change.
package struct Gold {
  /// What differs from the expected files; empty when nothing does.
  package private(set) var differences: [String] = []
  private let folder: URL

  /// Compares files with those of a folder below `Tests/Gold/`.
  package init(_ name: String, _ files: [(path: String, bytes: [UInt8])]) throws {
    folder = URL(fileURLWithPath: "\(Repository.root)/Tests/Gold/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try record(files)
      differences = ["recorded \(files.count) files in Tests/Gold/\(name); read their difference"]
    } else {
      compare(files)
    }
  }
}

extension Gold {
  private func record(_ files: [(path: String, bytes: [UInt8])]) throws {
    try? FileManager.default.removeItem(at: folder)
    for file in files {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  private mutating func compare(_ files: [(path: String, bytes: [UInt8])]) {
    for file in files {
      let expected = FileManager.default.contents(
        atPath: folder.appendingPathComponent(file.path).path)
      guard let expected else {
        differences.append("\(file.path): not expected")
        continue
      }
      if let line = Self.firstDifference(Array(expected), file.bytes) {
        differences.append("\(file.path):\(line)")
      }
    }
    let made = Set(files.map(\.path))
    differences += Repository.files(in: folder.path).filter { !made.contains($0) }.map {
      "\($0): expected, but not made"
    }
  }

  /// The first line that differs, with what was made there.
  private static func firstDifference(_ expected: [UInt8], _ made: [UInt8]) -> String? {
    guard expected != made else { return nil }
    let newline = UInt8(ascii: "\n")
    let (old, new) = (
      expected.split(separator: newline, omittingEmptySubsequences: false),
      made.split(separator: newline, omittingEmptySubsequences: false)
    )
    let index =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let line = index < new.count ? String(decoding: new[index], as: UTF8.self) : "(nothing)"
    return "\(index + 1): \(line)"
  }
}
