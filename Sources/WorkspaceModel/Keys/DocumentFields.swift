internal import SourceDocuments

extension Fields {
  /// Takes the front matter of a file apart.
  ///
  /// Keys of other systems are read as the taxonomy's `keys` says, and keys at the wrong level count
  /// as ours with an error.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - keys: The keys that such a file may have.
  ///   - reading: The reading of the file.
  init(of document: SourceDocument, declared keys: [KeyInfo], _ reading: inout Reading) {
    for finding in CommentedKey.diagnostics(in: document, keys) { reading.report(finding) }
    let map = reading.names.taxonomy.foreignKeys
    let (entries, conflicts) = map.translated(document.frontMatter.entries, declared: keys)
    for conflict in conflicts {
      reading.report(KeyWrittenBothWays.diagnostic(conflict, in: reading.file))
    }
    reading.foreignNames = Set(keys.map(\.name)).intersection(map.ours.values)
    let settled = MisplacedKeys.settled(
      GeneratorKeys.settled(entries), declared: keys, &reading)
    self.init(settled, declared: keys, meanings: map, &reading)
  }
}
