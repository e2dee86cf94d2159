/// The needs of all personas, by cell and name.
struct NeedTable: Sendable {
  private var byCell: [CellAddress: [Ordinal<Need>]] = [:]
  private var needs: [Need] = []
  /// The names of needs that an error left out, by persona, and personas of whom nothing is known.
  private var leftOut: [Ordinal<Persona>: Set<String>] = [:]
  private var unreadable: Set<Ordinal<Persona>> = []

  enum Result {
    case found(Ordinal<Need>)
    /// Several needs of this kind have no name.
    case several([Ordinal<Need>])
    /// An error in the persona's file, which is reported there, keeps every answer from it.
    case leftOut
    /// There is none; these are the names that there are.
    case unknown([String])
  }

  mutating func add(_ needs: [Need]) {
    self.needs = needs
    for (ordinal, need) in zip(needs.ordinals, needs) {
      byCell[need.cell, default: []].append(ordinal)
    }
  }

  /// Notes what an error left out of a persona's file.
  mutating func leaveOut(_ names: Set<String>, of persona: Ordinal<Persona>, isUnreadable: Bool) {
    leftOut[persona] = names
    if isUnreadable { unreadable.insert(persona) }
  }
}

extension NeedTable {
  /// The texts of needs, in the persona's words.
  func texts(of ordinals: [Ordinal<Need>]) -> [String] { ordinals.map { needs[$0].text } }

  /// The names of a cell at which a file can point.
  func names(in cell: CellAddress) -> [String] {
    (byCell[cell] ?? []).map { needs[$0] }.filter(\.isAddressable).map(\.name)
  }

  func find(_ name: String, in cell: CellAddress) -> Result {
    let ordinals = byCell[cell] ?? []
    if let found = ordinals.first(where: { needs[$0].isAddressable && needs[$0].name == name }) {
      return .found(found)
    }
    if ordinals.contains(where: { needs[$0].hasError && needs[$0].name == name }) {
      return .leftOut
    }
    let numbered = ordinals.filter { needs[$0].name.hasPrefix("\(name)#") }
    if numbered.count > 1 {
      // Where only a mistake makes it several, the mistake is reported, and nothing beside it.
      let sound = numbered.filter { !needs[$0].hasError }
      return sound.count > 1 ? .several(numbered) : .leftOut
    }
    if unreadable.contains(cell.persona) || leftOut[cell.persona]?.contains(name) == true {
      return .leftOut
    }
    return .unknown(names(in: cell))
  }
}
