internal import SourceDocuments

/// A reply as an item of the section Answers.
struct AnswerLine: Hashable {
  let address: String
  /// In plain words, on one line.
  let reply: String
  /// The item's paragraph as it is written.
  let markdown: String

  /// The line; none for words that can't be written so that they read as they are.
  init?(address: String, reply: String) {
    self.address = address
    self.reply = reply
    let forms = [reply, Self.escaped(reply)].map { "\(address): \($0)" }
    guard let markdown = forms.first(where: { Self.reads($0, as: "\(address): \(reply)") }) else {
      return nil
    }
    self.markdown = markdown
  }
}

extension AnswerLine {
  /// The item's text as it is read.
  var text: String { "\(address): \(reply)" }

  private static func reads(_ markdown: String, as text: String) -> Bool {
    let file = SourceFile(path: "", bytes: Array("- \(markdown)\n".utf8))
    let document = SourceDocument(file)
    return document.diagnostics.isEmpty && document.body.preamble.items.map(\.text) == [text]
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>&#~!".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
