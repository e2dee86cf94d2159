/// What is read once and never changes, behind one reference: handing it on copies none of its fields.
@dynamicMemberLookup
public final class Shared<Written: Sendable>: Sendable {
  public let written: Written

  public init(_ written: Written) {
    self.written = written
  }

  /// A field of what is written.
  public subscript<Field>(dynamicMember field: KeyPath<Written, Field>) -> Field {
    written[keyPath: field]
  }
}

extension Shared {
  /// The same with a change.
  public func with(_ change: (inout Written) -> Void) -> Shared {
    var written = written
    change(&written)
    return Shared(written)
  }
}

extension Shared: WorkspaceItem where Written: WorkspaceItem {
  public var facts: FileFacts { written.facts }
}
