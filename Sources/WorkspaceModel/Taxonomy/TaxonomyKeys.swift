internal import SourceDocuments

/// The keys of `personas/taxonomy.md` beside its vocabularies.
enum TaxonomyKeys {
  static let rules = Key(
    "rules", Values.coverageRules,
    "The rules of coverage, where they differ from the built-in ones.",
    example: "{freshness: 12 months, review-every: 3 months}")
  static let headings = Key(
    "headings", Values.text.pairs(with: ValueType<PersonaField>.choice),
    "The team's own headings in a persona, and the field that each means.",
    example: "{deal-breakers: objections}")
  static let keys = Key(
    "keys", Values.keyMap,
    "Front-matter keys of another system, and the key of ours that each means.",
    example: "{target_persona: personas, buyer_stage: stages, lastmod: reviewed}")
  static let approvals = Key(
    "approvals", Values.approvals, "Who agreed on the priority list, and when.",
    example: "{marketing: 2026-09-01, sales: 2026-09-03}")
  static let editURL = Key(
    "edit-url", Values.editorAddress(["path"]),
    "The address at which a file is edited in the web, with `{path}`.",
    example: "https://git.example.com/team/repo/edit/main/{path}")
  static let newURL = Key(
    "new-url", Values.editorAddress(["path", "value", "text"]),
    "The address at which a new file is begun, with `{path}` and `{value}`.",
    example: "https://git.example.com/team/repo/new/main?filename={path}&value={text}")

  static let content = Key(
    "content", Values.contentFolder,
    "The folder of the assets where it is not `content/`: a site generator's own.",
    example: "src/content/blog")

  static let all: [KeyInfo] =
    CommonKeys.all + VocabularyID.allCases.map(vocabularyInfo)
    + [
      headings.info, keys.info, rules.info, approvals.info, editURL.info, newURL.info, content.info,
    ]

  static let names = all.map { Spelling.Candidate($0.name) }

  static func vocabulary(_ id: VocabularyID) -> Key<ListedVocabulary> {
    Key(
      id.rawValue, Values.vocabulary(id), "The \(id.plural), in the order of rows and columns.",
      example: example(of: id), isPrivate: id == .owners)
  }

  private static func vocabularyInfo(_ id: VocabularyID) -> KeyInfo { vocabulary(id).info }

  private static func example(of id: VocabularyID) -> String {
    switch id {
    case .segments: "[enterprise, mid-market]"
    case .owners: "[product-marketing, demand-gen]"
    case .useCases: "[relocation, virtualization]"
    default:
      "[\(BuiltInVocabularies.entries(of: id).prefix(3).map(\.id).joined(separator: ", "))]"
    }
  }
}

extension Values {
  private static let dates = Values.text.pairs(with: Values.date)

  /// Who agreed, and when: marketing and sales, and whoever else the team asks.
  static let approvals = ValueType<[LabelledDate]>(dates.shape) { node, reading in
    dates.read(node, &reading)?.compactMap { side, date in
      let sides = LabelledDate.sidesToAgree
      let near =
        sides.contains(side.target.lowercased())
        ? [] : Spelling.nearest(to: side.target, among: sides.map { Spelling.Candidate($0) })
      guard near.isEmpty else {
        let place = reading.place(side.range)
        reading.report(MisspeltKey.diagnostic(side.target, near: near, at: place))
        return nil
      }
      return LabelledDate(label: side.target, date: date)
    }
  }

  /// The folder of the assets, which has to be there.
  static let contentFolder = ValueType<ContentFolder>(.folder) { node, reading in
    guard let text = reading.text(node, wanted: .folder) else { return nil }
    let folder = ContentFolder(text)
    switch folder {
    case .unknown(let reason):
      reading.report(BadContentFolder.diagnostic(text, reason, at: reading.place(node)))
    case .own where !reading.names.hasContent:
      reading.report(BadContentFolder.missing(text, at: reading.place(node)))
    case .own, .usual: return folder
    }
    return nil
  }
}
