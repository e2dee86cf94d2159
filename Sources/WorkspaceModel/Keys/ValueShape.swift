internal import SourceDocuments

/// What kind of value a key takes: for messages, the reference, skeletons and editors.
public indirect enum ValueShape: Sendable, Hashable {
  case text, folder, date, period, wholeNumber, number, percentage, flag, webAddress, fingerprint
  /// One of some words.
  case choice([String])
  case tag(VocabularyID)
  case persona, asset, module, need, cell, needOrCell, leadAddress, rule, vocabularyEntry
  case list(ValueShape)
  /// Names of one shape with values of another.
  case map(ValueShape, ValueShape)
  /// Keys of its own.
  case record([KeyInfo])
  case either(ValueShape, ValueShape)
}

extension ValueShape {
  /// The shape in words, with its article: `a date such as 2026-11-21`.
  public var words: String {
    switch self {
    case .text: "text"
    case .folder: "a folder such as src/content/blog"
    case .date: "a date such as 2026-11-21"
    case .period: "a length of time such as 6 months"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .percentage: "a percentage such as 60"
    case .flag: "true or false"
    case .webAddress: "an address such as https://example.com/page"
    case .fingerprint: "eight hex digits, as `persona review --done` writes them"
    case .choice(let words): "one of \(English.list(words.map(\.quoted), "or"))"
    case .tag(let vocabulary): vocabulary.nounWithArticle
    case .persona: "a persona"
    case .asset: "an asset"
    case .module: "a module"
    case .need: "a need such as cfo.evaluation.payback"
    case .cell: "a cell such as cfo.evaluation"
    case .needOrCell: "a need or a cell"
    case .leadAddress: "a lead criterion or option such as it-director.need.relocation"
    case .rule: "a rule"
    case .vocabularyEntry: "an id, or a map with `id`"
    case .list(let element): "a list: \(element.words)"
    case .map(let key, let value): "a map from \(key.words) to \(value.words)"
    case .record(let keys): "a map with \(English.list(keys.map(\.name.quoted)))"
    case .either(let first, let second): "\(first.words), or \(second.words)"
    }
  }
}
