internal import SourceDocuments
internal import WorkspaceModel

/// A key of an asset's file that a column of an inventory can fill.
enum InventoryKey: String, CaseIterable, Hashable {
  case title
  case url
  case externalID = "external-id"
  /// No key of the file: its name.
  case slug
  case status
  case type
  case personas
  case stages
  case segments
  case role
  case format
  case channels
  case themes
  case useCases = "use-cases"
  case nextStep = "next-step"
  case owner
  case published
  case reviewed
  case summary
}

extension InventoryKey {
  /// What its values are.
  enum Kind: Hashable {
    case text, address, date, status, persona
    case tag(VocabularyID)
  }

  var kind: Kind {
    switch self {
    case .title, .externalID, .slug, .summary: .text
    case .url: .address
    case .published, .reviewed: .date
    case .status: .status
    case .personas: .persona
    case .type: .tag(.assetTypes)
    case .stages: .tag(.stages)
    case .segments: .tag(.segments)
    case .role: .tag(.assetRoles)
    case .format: .tag(.formats)
    case .channels: .tag(.channels)
    case .themes: .tag(.themes)
    case .useCases: .tag(.useCases)
    case .nextStep: .tag(.nextSteps)
    case .owner: .tag(.owners)
    }
  }

  /// Whether a cell may hold several values.
  var isList: Bool {
    switch self {
    case .personas, .stages, .segments, .channels, .themes, .useCases: true
    default: false
    }
  }

  /// Whether its values stand in the map, each with what it means.
  var hasMeanings: Bool {
    switch kind {
    case .text, .address, .date: false
    case .status, .persona, .tag: true
    }
  }

  /// Whether the asset stays a draft while a value of the row is open: left out, such a value could
  /// raise coverage.
  var keepsDraft: Bool {
    switch self {
    case .status, .published, .segments, .type, .role: true
    default: false
    }
  }

  /// What the values are called in messages.
  var noun: String {
    switch kind {
    case .tag(let vocabulary): vocabulary.noun
    case .persona: "persona"
    case .status: "status"
    case .text, .address, .date: rawValue
    }
  }
}

extension InventoryKey {
  /// The key that a column's name means, if it is one that many teams use.
  init?(column name: String) {
    let found = Self.byName[Self.folded(name)]
    guard let found else { return nil }
    self = found
  }

  /// A column's name as it is compared: letters and digits alone, without what stands in
  /// parentheses.
  static func folded(_ name: String) -> String {
    var kept = ""
    var depth = 0
    for scalar in name.unicodeScalars {
      if "([{".unicodeScalars.contains(scalar) { depth += 1 }
      if depth == 0 { kept.unicodeScalars.append(scalar) }
      if ")]}".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
    }
    return HeadingText.words(of: kept).joined()
  }

  private static let byName: [String: InventoryKey] = {
    var keys: [String: InventoryKey] = [:]
    for (key, names) in names {
      for name in names.split(separator: ",") { keys[folded(String(name))] = key }
    }
    return keys
  }()

  private static let names: [InventoryKey: String] = [
    .title: """
    title, name, asset, asset name, asset title, content, content name, content title, page title,
    page name, document, document name, document title, headline, html title, resource, piece
    """,
    .url: """
    url, link, address, web address, page url, live url, asset url, content url, published url,
    permalink, canonical url, landing page url, location, public url
    """,
    .externalID: """
    id, external id, asset id, content id, record id, item id, page id, document id, cms id, uid
    """,
    .slug: "slug, url slug, filename, file name, path",
    .status: """
    status, state, current state, publish status, publication status, content status, lifecycle,
    life cycle, stage of production, workflow status
    """,
    .type: """
    type, asset type, content type, kind, category of content, content category, item type
    """,
    .personas: """
    persona, personas, target persona, target personas, buyer persona, buyer personas, audience,
    target audience, role of reader, primary persona
    """,
    .stages: """
    stage, stages, buyer stage, buying stage, journey stage, buyer journey, buyers journey,
    buyer journey stage, customer journey stage, funnel stage, funnel, sales stage, lifecycle stage
    """,
    .segments: "segment, segments, target segment, market segment, market",
    .role: "asset role, content role",
    .format: "format, file type, media, medium, media type",
    .channels: "channel, channels, distribution, distribution channel, distribution channels",
    .themes: "theme, themes, topic, topics, topic cluster",
    .useCases: "use case, use cases, solution, solutions",
    .nextStep: "next step, cta, call to action",
    .owner: """
    owner, content owner, asset owner, author, author name, responsible, maintainer, created by
    """,
    .published: """
    published, publish date, published date, publication date, published on, date published,
    go live, go live date, live date, launch date, date
    """,
    .reviewed: """
    reviewed, last reviewed, review date, last review, date reviewed, reviewed on, last audited,
    last checked
    """,
    .summary: "summary, description, meta description, abstract, short description",
  ]
}
