internal import SourceDocuments

/// Everything that a value can point at, as far as it has been read.
struct Names: Sendable {
  var taxonomy: Taxonomy
  var personas: IDTable<Persona>
  var assets: IDTable<Asset>
  var modules: IDTable<Module>
  var leads: IDTable<LeadDefinition>
  var needs = NeedTable()
  /// What each lead definition's criteria are, by lead.
  var leadCriteria: [KnownCriteria] = []
  /// The ids of all rules.
  var rules: Set<String> = []
}

/// The criteria of a lead definition, with the ids of their options.
struct KnownCriteria: Sendable {
  let options: [Tag: [String]]
  /// Whether an error may have left out criteria.
  let isDoubtful: Bool
}

/// The ids of one kind of file, in the order of their bytes.
struct IDTable<Element: Sendable>: Sendable {
  let ids: [String]
  /// Their titles, once they are read.
  var titles: [String] = []
  private let lookup: [String: Int]

  init(ids: [String]) {
    self.ids = ids
    lookup = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  func find(_ id: String) -> Ordinal<Element>? { lookup[id].map(Ordinal.init) }

  /// The names that somebody may have meant.
  var candidates: [Spelling.Candidate] {
    ids.map { Spelling.Candidate($0) }
      + zip(titles, ids).map { Spelling.Candidate($0, meaning: $1) }
  }
}

/// The needs of all personas, by cell and name.
struct NeedTable: Sendable {
  private var byCell: [CellAddress: [Entry]] = [:]
  private var texts: [String] = []
  /// The names of needs that an error left out, by persona, and personas of whom nothing is known.
  private var leftOut: [Ordinal<Persona>: Set<String>] = [:]
  private var unreadable: Set<Ordinal<Persona>> = []

  private struct Entry {
    let need: Ordinal<Need>
    let name: String
    let kind: Need.Kind
    let isAddressable: Bool
  }

  enum Result {
    case found(Ordinal<Need>)
    /// Several needs of this kind have no name.
    case several([Ordinal<Need>])
    case leftOut
    /// There is none; these are the names that there are.
    case unknown([String])
  }

  mutating func add(_ needs: [Need]) {
    texts = needs.map(\.text)
    for (ordinal, need) in zip(needs.ordinals, needs) {
      byCell[need.cell, default: []].append(
        Entry(
          need: ordinal, name: need.name, kind: need.kind, isAddressable: need.isAddressable))
    }
  }

  /// Notes what an error left out of a persona's file.
  mutating func leaveOut(_ names: Set<String>, of persona: Ordinal<Persona>, isUnreadable: Bool) {
    leftOut[persona] = names
    if isUnreadable { unreadable.insert(persona) }
  }

  /// The texts of needs, in the persona's words.
  func texts(of needs: [Ordinal<Need>]) -> [String] { needs.map { texts[$0.value] } }

  func find(_ name: String, in cell: CellAddress) -> Result {
    let entries = byCell[cell] ?? []
    if let entry = entries.first(where: { $0.isAddressable && $0.name == name }) {
      return .found(entry.need)
    }
    let numbered = entries.filter { !$0.isAddressable && $0.name.hasPrefix("\(name)#") }
    if numbered.count > 1 { return .several(numbered.map(\.need)) }
    if unreadable.contains(cell.persona) || leftOut[cell.persona]?.contains(name) == true {
      return .leftOut
    }
    return .unknown(entries.filter(\.isAddressable).map(\.name))
  }
}
