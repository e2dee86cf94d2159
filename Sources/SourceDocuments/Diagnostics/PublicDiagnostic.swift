extension Diagnostic {
  /// The finding as everybody may read it: it quotes no line, and says nothing that is private.
  ///
  /// It keeps its rule and the position at which it stands, so that it still counts where it did.
  ///
  /// - Parameter keepsWords: Whether the words that are not marked as private may be read, since
  ///   they speak of a place whose text everybody may see.
  /// - Returns: The finding; where its words are withheld, with the rule in their place.
  public func madePublic(keepsWords: Bool) -> Diagnostic {
    guard keepsWords, !isPrivate else {
      return Diagnostic(
        rule, at: place.withoutExcerpt,
        "what is written here is withheld; it breaks the rule: \(rule.summary)")
    }
    var finding = Diagnostic(rule, at: place.withoutExcerpt, message)
    finding.label = label
    finding.suggestions = suggestions
    finding.effect = effect
    finding.notes = notes.filter { !$0.isPrivate }.map { note in
      Note(note.text, at: note.place?.withoutExcerpt)
    }
    return finding
  }
}

extension Place {
  /// The same place without the lines that show it.
  fileprivate var withoutExcerpt: Place {
    Place(path: path, start: start, end: end, excerpt: [])
  }
}
