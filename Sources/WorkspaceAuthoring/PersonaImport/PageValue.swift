internal import SourceDocuments
internal import WorkspaceModel

/// Reads what stands behind a label as the value of a key.
enum PageValue {
  /// Why a text is no value of a key.
  struct Fault: Error {
    let reason: String
  }

  /// Reads a value.
  ///
  /// - Parameters:
  ///   - text: The lines behind the label: words with commas or semicolons between them, or a list.
  ///   - key: The key.
  ///   - taxonomy: The tags.
  /// - Returns: The value, or why the text stays a text.
  static func read(
    _ text: [String], for key: PersonaPageKey, in taxonomy: Taxonomy
  ) -> Result<FrontMatterValue, Fault> {
    let words = words(in: text, isList: key.isList)
    guard !words.isEmpty else { return .failure(Fault(reason: "nothing stands behind it")) }
    if let long = words.first(where: { $0.utf8.count > 80 }) {
      return .failure(Fault(reason: "\(long.quoted) is too long for \(key.rawValue.quoted)"))
    }
    guard key.isList || words.count == 1 else {
      return .failure(Fault(reason: "\(key.rawValue.quoted) holds one value"))
    }
    guard let vocabulary = key.vocabulary else { return plain(words, key, in: taxonomy) }
    var ids: [String] = []
    for word in words {
      guard let tag = taxonomy[vocabulary].tag(titled: word) else {
        return .failure(fault(word, key, taxonomy[vocabulary]))
      }
      let id = taxonomy[tag].id
      if !ids.contains(id) { ids.append(id) }
    }
    return .success(key.isList ? .list(ids) : .words(ids[0]))
  }
}

extension PageValue {
  private static func plain(
    _ words: [String], _ key: PersonaPageKey, in taxonomy: Taxonomy
  ) -> Result<FrontMatterValue, Fault> {
    guard key == .reviewed else {
      return .success(key.isList ? .list(words) : .words(words[0]))
    }
    guard CalendarDate(words[0]) != nil else {
      return .failure(Fault(reason: "\(words[0].quoted) is no date such as 2026-11-21"))
    }
    return .success(.text(words[0]))
  }

  private static func fault(
    _ word: String, _ key: PersonaPageKey, _ vocabulary: Vocabulary
  ) -> Fault {
    let ids = vocabulary.entries.map(\.id)
    let near = Spelling.nearest(to: word, among: ids.map { Spelling.Candidate($0) })
    let hint =
      near.isEmpty
      ? "there \(ids.isEmpty ? "is none" : "are \(English.quotedList(ids))")"
      : "did you mean \(English.list(near.map(\.quoted), "or"))?"
    return Fault(reason: "\(word.quoted) is no value of \(key.rawValue.quoted); \(hint)")
  }

  /// The words of a text: its items, or what stands between commas and semicolons.
  private static func words(in text: [String], isList: Bool) -> [String] {
    let lines = PageText.trimmed(text).filter(PageText.says)
    let items = lines.map { line in
      let start = line.drop(while: \.isWhitespace)
      return ["- ", "* ", "+ "].contains(where: start.hasPrefix)
        ? PageText.withoutMark(String(line)) : line
    }
    let parts = isList ? items.flatMap { $0.split { ",;".contains($0) }.map(String.init) } : items
    return parts.map { LeadIn.plain($0) }.filter(PageText.says)
  }
}
