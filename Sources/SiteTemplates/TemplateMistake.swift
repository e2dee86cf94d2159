/// Something that a template's author has to put right.
public struct TemplateMistake: Error, Equatable, Sendable {
  /// The name of the template's file.
  public var template: String
  /// The line, from 1.
  public var line: Int
  /// The column of the first character concerned, from 1, in code points.
  public var column: Int
  /// The number of code points concerned.
  public var length: Int
  /// What is wrong.
  public var message: String
  /// What may put it right.
  public var help: String?
}

extension TemplateMistake {
  init(_ template: String, _ place: TemplatePlace, _ message: String, help: String? = nil) {
    self.init(
      template: template, line: place.line, column: place.column, length: place.length,
      message: message, help: help)
  }

  /// A file as a whole, of which the name or the content can't be what was meant.
  ///
  /// - Parameters:
  ///   - file: The file's name.
  ///   - message: What is wrong.
  ///   - help: What may put it right.
  /// - Returns: The mistake, at the file's beginning.
  public static func whole(_ file: String, _ message: String, help: String) -> TemplateMistake {
    TemplateMistake(file, TemplatePlace(), message, help: help)
  }
}
