/// All that is wrong in a set of templates.
package struct TemplateMistakes: Error, Equatable, Sendable {
  /// The mistakes by file, line and column; never empty when thrown.
  package let all: [TemplateMistake]

  /// Takes the mistakes.
  package init(all: [TemplateMistake]) {
    self.all = all
  }
}
