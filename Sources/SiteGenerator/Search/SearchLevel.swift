/// How much a word says about what it stands in, from the least.
enum SearchLevel: UInt32, CaseIterable, Sendable {
  /// In the text.
  case text = 1
  /// In the summary, the headings or the tags.
  case about
  /// In what a persona asks, objects to or must see, and in the name of a stage of a persona.
  case need
  /// In a title of many words.
  case longTitle
  /// In a name, or a title of three words at most.
  case name
}
