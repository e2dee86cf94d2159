public import CoverageAnalysis
public import WorkspaceModel

/// What a review writes into a file: the day, and, where the file answers needs, which words of
/// each it was read against.
public struct ReviewStamp: Sendable {
  /// The day that the file names where that is later than the one of the stamp.
  public let laterDay: CalendarDate?
  private let day: String
  /// None for a kind of file that answers nothing.
  private let fingerprints: [FrontMatterValue.Entry]?
  private let kind: FileKind
  private let facts: FileFacts

  /// The stamp of a file on the day of the coverage.
  public init(_ file: WorkspaceFile, _ facts: FileFacts, in coverage: Coverage) {
    let workspace = coverage.workspace
    let needs: [Ordinal<Need>]? =
      switch file {
      case .asset(let asset): workspace.needsAnswered(by: asset)
      case .module(let module): workspace.needsAnswered(by: module)
      default: nil
      }
    self.facts = facts
    kind = file.kind
    day = "\(coverage.today)"
    laterDay = facts.reviewed.flatMap { $0 > coverage.today ? $0 : nil }
    fingerprints = needs?.map { need in
      FrontMatterValue.Entry(workspace.address(of: need), coverage.fingerprint(of: need))
    }
  }
}

extension ReviewStamp {
  /// The file's path from the workspace's root.
  public var path: String { facts.path }

  /// The file with the stamp.
  ///
  /// - Parameter bytes: All that the file holds.
  /// - Returns: The file, in which only the two keys say something else.
  /// - Throws: A refusal where that can't be done without touching more.
  public func stamped(_ bytes: [UInt8]) throws(FrontMatterRefusal) -> EditedFile {
    var edit = try FrontMatterEdit(path: path, bytes: bytes)
    // New keys stand in the order of the reference.
    for key in kind.keys {
      switch key.name {
      case KeyName<Asset>.reviewed.text: try edit.set(key.name, to: .text(day), in: facts)
      case KeyName<Asset>.reviewedAgainst.text:
        if let fingerprints { try edit.set(key.name, to: .map(fingerprints), in: facts) }
      default: continue
      }
    }
    return try edit.finished()
  }
}
