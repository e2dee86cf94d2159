internal import SourceDocuments

/// The comment at the top of a template: what the template shows, and the names that it gets.
///
/// ```
/// {{! A link to a page.
///
/// path: the page
/// marks (list): what stands beside it
///   word: the mark
/// }}
/// ```
public struct TemplateNotes: Sendable {
  /// What the template shows, in a sentence or two; empty without a comment.
  public private(set) var purpose = ""
  /// The names in the order of their lines, each with its depth.
  private(set) var names: [TemplateName] = []
  /// The numbers of lines that can't be read.
  public private(set) var faults: [Int] = []

  /// Reads the comment that a template begins with.
  public init(of bytes: [UInt8]) {
    guard bytes.starts(with: "{{!".utf8) else { return }
    guard let end = bytes.firstRange(of: "}}".utf8, in: 3..<bytes.count) else { return }
    let text = String(decoding: bytes[3..<end.lowerBound], as: UTF8.self)
    var isPurpose = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy({ $0 == " " }) {
        isPurpose = isPurpose && purpose.isEmpty
      } else if isPurpose {
        purpose += (purpose.isEmpty ? "" : " ") + line.trimmed
      } else {
        addName(line, number: index + 1)
      }
    }
  }

  private mutating func addName(_ line: Substring, number: Int) {
    let deepest = names.last.map { $0.kind.hasNames ? $0.depth + 1 : $0.depth } ?? 0
    guard let name = TemplateName(line), name.depth <= deepest else {
      faults.append(number)
      return
    }
    names.append(name)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
