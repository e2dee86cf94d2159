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
    let commented = CommentedKey.entries(in: document, keys)
    for entry in commented {
      reading.report(CommentedKey.diagnostic(entry, at: reading.place(entry.keyRange)))
    }
    let map = reading.names.taxonomy.foreignKeys
    let (entries, conflicts) = map.translated(document.frontMatter.entries, declared: keys)
    for conflict in conflicts {
      reading.report(KeyWrittenBothWays.diagnostic(conflict, in: reading.file))
    }
    if !map.ours.isEmpty {
      reading.foreignNames = Set(keys.map(\.name)).intersection(map.ours.values)
    }
    let settled = MisplacedKeys.settled(
      GeneratorKeys.settled(entries), declared: keys, &reading)
    let lost = commented.filter { entry in !settled.contains { $0.key == entry.key } }
    self.init(settled + lost, declared: keys, meanings: map, &reading)
  }
}
