internal import SourceDocuments

/// The words that are labels, as items may write them: in any case, in the plural.
struct LabelWords {
  /// With a capital.
  let all: [String]
  /// Each by its forms.
  private let byForm: [String: String]

  init(_ words: [String]) {
    all = words
    let forms = words.flatMap { word in
      [word, Self.plural(of: word)].map { (HeadingAnchors.slug($0), word) }
    }
    byForm = Dictionary(forms) { first, _ in first }
  }
}

extension LabelWords {
  /// The word that a label is, if it is one.
  func word(of label: String) -> String? {
    // A label is a word or three.
    guard label.utf8.count < 40 else { return nil }
    return byForm[HeadingText.normalized(label)]
  }

  private static func plural(of word: String) -> String {
    if word.hasSuffix("y") { return "\(word.dropLast())ies" }
    return word.hasSuffix("ch") ? word + "es" : word + "s"
  }
}
