import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

@testable import WorkspaceAuthoring

/// A workspace with two personas into which inventories are imported, in memory.
struct InventoryCase {
  var files = InventoryCase.personas
  let map: String?

  static let personas = [
    "personas/cfo.md": """
    ---
    title: Chief Financial Officer
    job-titles: [CFO, Finance Director]
    aliases: [finance-chief]
    ---
    Guards cash.
    """,
    "personas/it-director.md": """
    ---
    title: IT Director
    job-titles: [Head of IT, Finance Director]
    ---
    Runs it.
    """,
    "personas/taxonomy.md":
      "---\nsegments: [enterprise, mid-market]\nowners: [ann, web-team]\n---\nGuide.\n",
  ]

  /// A map of most keys, with meanings for some values.
  static let usualMap = """
    columns: {Title: title, URL: url, ID: external-id, Slug: slug, Status: status, Type: type,
      Persona: personas, Stage: stages, Segment: segments, Owner: owner, Published: published,
      Reviewed: reviewed, Campaign: x-campaign}
    lists: {personas: ";", stages: ";", segments: "|"}
    dates: day-month-year
    values:
      status: {Live: published, Kill: retired, Wanted: planned, Later: ignore, Hm: }
      type: {Blog: blog-post}
      personas: {All: [cfo, it-director], Nobody: ignore}
      segments: {Big: enterprise}
    """

  init(map: String? = nil, files: [String: String] = [:]) {
    self.map = map
    self.files.merge(files) { $1 }
  }
}

extension InventoryCase {
  static let name = "inventory.csv"

  var workspace: Workspace { Workspace.read(files) }

  /// The plan for a table; without a map of its own by the one that is proposed.
  func plan(_ table: [UInt8]) throws -> InventoryImport {
    let text = try map ?? ImportMapProposal.text(for: table, name: Self.name, in: workspace)
    let reader = ImportMapReader(Array(text.utf8), path: "map.yml", in: workspace)
    guard reader.mistakes.isEmpty else { throw Mistakes(texts: reader.mistakes.map(\.text)) }
    return try InventoryImport(
      table, name: Self.name, map: reader.map, into: workspace, TextTree(files))
  }

  func plan(_ table: String) throws -> InventoryImport { try plan(Array(table.utf8)) }

  struct Mistakes: Error {
    let texts: [String]
  }

  /// The same workspace with everything that a plan writes.
  func doing(_ plan: InventoryImport) -> InventoryCase {
    var copy = self
    for (_, file) in plan.created { copy.files[file.path] = file.text }
    for (_, file) in plan.changed {
      copy.files[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return copy
  }
}
