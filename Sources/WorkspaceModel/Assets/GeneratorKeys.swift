internal import SourceDocuments

/// The keys by which site generators say whether readers can see a page.
///
/// They are taken at their word: none of them makes an asset live, and each can keep it from that.
enum GeneratorKeys {
  static let draft = Key(
    "draft", Values.flag, "Of site generators: `true` is read as `status: draft`.", example: "true")
  static let archived = Key(
    "archived", Values.flag, "Of site generators: `true` is read as `status: retired`.",
    example: "true")
  static let expires = Key(
    "expires", Values.date, "Of site generators: after this day it counts as retired.",
    example: "2027-03-31")
  static let expiryDate = Key(
    "expiryDate", Values.date, "Of site generators: as `expires`.", example: "2027-03-31")
  static let publishDate = Key(
    "publishDate", Values.date, "Of site generators: before this day it is not live.",
    example: "2026-12-01")

  static let all = [
    draft.info, archived.info, expires.info, expiryDate.info, publishDate.info,
  ]

  /// Whether a key is one of these.
  static func isName(_ key: String) -> Bool { all.contains { $0.name == key } }

  /// The keys with the case in which they are declared; generators do not mind case.
  static func settled(_ entries: [YAMLEntry]) -> [YAMLEntry] {
    guard entries.contains(where: { $0.key.mayBeGenerators }) else { return entries }
    return entries.map { entry in
      guard let name = byLowercase[entry.key.lowercased()], name != entry.key,
        !entries.contains(where: { $0.key == name })
      else { return entry }
      var own = YAMLEntry(key: name, keyRange: entry.keyRange, value: entry.value)
      own.repeats = entry.repeats
      return own
    }
  }

  private static let byLowercase = Dictionary(
    all.map { ($0.name.lowercased(), $0.name) }, uniquingKeysWith: { first, _ in first })
}

extension String {
  /// Whether it may be a key of a generator's in another case; most keys are not looked at further.
  fileprivate var mayBeGenerators: Bool {
    utf8.contains(where: Byte.isUppercase) || utf8.elementsEqual("expirydate".utf8)
      || utf8.elementsEqual("publishdate".utf8)
  }
}

extension WrittenAsset {
  /// Reads what a site generator would do with the file.
  mutating func readGeneratorKeys(
    isWithdrawn: Bool, _ fields: inout Fields, _ reading: inout Reading
  ) {
    let isDraft = fields.value(GeneratorKeys.draft, &reading) ?? false
    let isArchived = fields.value(GeneratorKeys.archived, &reading) ?? false
    if isArchived { stand(as: .retired, by: GeneratorKeys.archived.name, fields, &reading) }
    if isDraft { stand(as: .draft, by: GeneratorKeys.draft.name, fields, &reading) }
    if isWithdrawn { stand(as: .draft, by: AssetKeys.published.name, fields, &reading) }
    let ends = [GeneratorKeys.expires, GeneratorKeys.expiryDate].compactMap { key in
      fields.value(key, &reading).map { (key.name, $0) }
    }
    expires = ends.map(\.1).min()
    for (key, day) in ends {
      report(key, "\(day)", GeneratorKey.expiry, fields, &reading)
    }
    opens = fields.value(GeneratorKeys.publishDate, &reading)
    if let opens {
      standIn(for: AssetKeys.published.name, by: GeneratorKeys.publishDate.name, fields, reading)
      let our = "`published: \(opens)` is how we write the day"
      report(GeneratorKeys.publishDate.name, "\(opens)", our, fields, &reading)
    }
    opens = ([opens] + fields.unreadPublications).compactMap(\.self).max()
  }

  /// Takes the status that a key of a generator says, where that is further from being live.
  private mutating func stand(
    as status: AssetStatus, by key: String, _ fields: Fields, _ reading: inout Reading
  ) {
    let value = key == AssetKeys.published.name ? "false" : "true"
    report(key, value, "`status: \(status.rawValue)` is how we write it", fields, &reading)
    generatorStatus = "\(key): \(value)"
    guard self.status != .retired, status == .retired || self.status == .published else { return }
    self.status = status
    isStatusOfGenerator = fields.written(AssetKeys.status.name) == nil
    guard isStatusOfGenerator else { return }
    standIn(for: AssetKeys.status.name, by: key, fields, reading)
  }

  /// Lets the line of a key be the place where another one is looked for.
  private mutating func standIn(
    for key: String, by other: String, _ fields: Fields, _ reading: Reading
  ) {
    guard let range = fields.range(of: other) else { return }
    facts.writtenKeys.append(WrittenKey(key, line: reading.file.line(at: range.lowerBound)))
  }

  private func report(
    _ key: String, _ value: String, _ ours: String, _ fields: Fields, _ reading: inout Reading
  ) {
    guard let range = fields.range(of: key) else { return }
    reading.report(GeneratorKey.diagnostic(key, value, ours, at: reading.place(range)))
  }
}

extension Fields {
  /// The days under keys that most likely mean the day of publication, and that nobody has said to be
  /// read: whatever they mean, the asset is not live before.
  fileprivate var unreadPublications: [CalendarDate] {
    entries.compactMap { entry in
      guard !isDeclared(entry.key), case .scalar(let text, _) = entry.value.content,
        ForeignKeys.meaning(of: entry.key, declared: AssetKeys.all) == AssetKeys.published.name
      else { return nil }
      return CalendarDate(text) ?? WrittenDay.ofMoment(text) ?? WrittenDay.withMonthName(text)
    }
  }
}
