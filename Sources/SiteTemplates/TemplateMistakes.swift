/// All that is wrong in a set of templates.
public struct TemplateMistakes: Error, Equatable, Sendable {
  /// The mistakes by file, line and column; never empty when thrown.
  public let all: [TemplateMistake]

  /// Takes the mistakes.
  public init(all: [TemplateMistake]) {
    self.all = all
  }
}
