internal import SourceDocuments

/// Why the front matter of a file is left as it is.
public enum FrontMatterRefusal: Error, Hashable {
  /// It can't be read; the line, where it is known, and the reason as `check` gives it.
  case unreadable(line: Int?, reason: String)
  /// A key that would be changed is written twice; the line of the first.
  case repeated(key: String, line: Int)
  /// Another word may be meant for a key that would be added.
  case slip(written: String, key: String, line: Int)
  /// A value that would be changed has an anchor, an alias or a tag of YAML.
  case marked(key: String, line: Int)
  /// It is written in a way in which some keys can't be changed without touching others.
  case tangled(keys: [String])
}

extension FrontMatterRefusal {
  /// What is in the way, and how to mend it.
  ///
  /// - Parameter path: The file's path.
  /// - Returns: One sentence without a full stop, then what to do on a line of its own.
  public func message(for path: String) -> String {
    switch self {
    case .unreadable(let line, let reason):
      "\(path.inert) can't be changed, because its front matter can't be read"
        + "\(line.map { ", line \($0)" } ?? ""): \(reason)\nput that right first"
    case .repeated(let key, let line):
      "\(path.inert) can't be changed, because \(key.quoted) stands in it twice, first in line "
        + "\(line)\nkeep one of them"
    case .slip(let written, let key, let line):
      "\(path.inert) can't be changed, because \(written.quoted) in line \(line) may be meant for "
        + "\(key.quoted)\nwrite \(key.quoted) there, or a name of your own that begins with x-"
    case .marked(let key, let line):
      "\(path.inert) can't be changed, because the value of \(key.quoted) in line \(line) has an "
        + "anchor, an alias or a tag of YAML\nwrite the value out"
    case .tangled(let keys):
      "\(path.inert) can't be changed, because its front matter is written in a way in which "
        + "\(English.quotedList(keys)) can't be changed without touching other keys\n"
        + "write each key on a line of its own"
    }
  }

  /// Why the front matter of a document can't be read.
  ///
  /// Of several errors the last one above the body is the one after which reading stopped.
  init(unreadable document: SourceDocument) {
    let errors = document.diagnostics.filter { $0.severity == .error }
    let end = document.frontMatterEnd
    let above = end.flatMap { end in errors.last { $0.place.start.line < end } }
    let reason = above ?? errors.first
    self = .unreadable(
      line: reason.flatMap { $0.place.excerpt.isEmpty ? nil : $0.place.start.line },
      reason: reason?.message ?? "it has an error")
  }
}
