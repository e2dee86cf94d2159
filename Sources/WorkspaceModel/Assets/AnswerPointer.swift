/// What an asset or a module says of a need that it answers: an item of its section Answers, or an
/// entry of `answers`, which says only that it does.
public struct AnswerPointer: Sendable, Hashable {
  public let target: Target
  /// The need that it reaches; none where its address has an error.
  public let need: Ordinal<Need>?
  /// What it replies; none where only the short form stands, or a skeleton's line.
  public let reply: Reply?
  public let line: Int
  /// The bytes of the address in the file.
  public let range: Range<Int>

  public enum Target: Sendable, Hashable {
    case need(Ordinal<Need>)
    /// An address with an error, as it is written: it reaches no need, and counts for breadth.
    case faulty(String)
  }

  public init(_ target: Target, reply: Reply?, line: Int, range: Range<Int>) {
    self.target = target
    need = target.reached
    self.reply = reply
    self.line = line
    self.range = range
  }
}

extension AnswerPointer.Target {
  /// The need that it reaches; none for an address with an error.
  public var reached: Ordinal<Need>? {
    if case .need(let need) = self { need } else { nil }
  }
}
