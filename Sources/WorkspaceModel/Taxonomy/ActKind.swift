/// A kind of change to a file that lifts coverage; `rules.effort` says how much work each is.
///
/// In the order in which acts of equal effort are done.
public enum ActKind: String, Sendable, CaseIterable {
  /// Put right a mistake that keeps a sentence from counting.
  case correct
  /// Publish a draft that has something to read.
  case publish
  /// Read an answer against a need that has changed, and stamp the review.
  case recheck = "re-check"
  /// Put an asset on one of the persona's channels.
  case distribute
  /// Write the sentence with which an asset replies to a need.
  case reply
  /// Write what the persona must learn.
  case writeNeed = "write-need"
  /// Read a stale or undated text again, mend it, and date it.
  case refresh
  /// Make an asset better where a person has called it weak, or narrower where it is too broad.
  case strengthen
  /// Make, publish and date what is only planned, or has nothing to read.
  case finish
  /// Write a new asset for one need.
  case write
}

/// How much work each kind of act is, in whole numbers from 1.
public struct Efforts: Sendable, Hashable {
  private var byKind: [ActKind: Int] = [
    .publish: 1, .recheck: 1, .distribute: 1, .reply: 2, .writeNeed: 2, .refresh: 3,
    .strengthen: 3, .finish: 5, .write: 8,
  ]

  public init() {}

  /// The effort of a kind of act; a correction is always 1.
  public subscript(kind: ActKind) -> Int {
    get { byKind[kind] ?? 1 }
    set { byKind[kind] = newValue }
  }
}
