internal import SourceDocuments

/// The cells that an asset says it covers.
struct WrittenCovers: Sendable {
  var cells: [Pointer<CellAddress>] = []
  /// Those whose persona or stage has an error, as written.
  var faulty: [String] = []
}

extension Values {
  private static let map = ValueShape.map(.persona, .list(.tag(.stages)))
  fileprivate static let stages = stage.attempts

  /// The cells of a map from personas to stages.
  static let covers = ValueType<WrittenCovers>(map) { node, reading in
    var covers = WrittenCovers()
    guard let entries = reading.entries(node, wanted: map) else {
      covers.faulty = node.cellsAsWritten
      return covers
    }
    for entry in entries { covers.add(entry, &reading) }
    return covers
  }
}

extension WrittenCovers {
  fileprivate mutating func add(_ entry: YAMLEntry, _ reading: inout Reading) {
    guard !entry.isRepeated else {
      reading.leaveOut()
      let values = [entry.value] + entry.repeats
      faulty += values.flatMap(\.textsAsWritten).map { "\(entry.key).\($0)" }
      return
    }
    // Both sides are read, so that two mistakes are two findings.
    let persona = reading.persona(named: entry.key, at: entry.keyRange)
    guard !entry.value.isEmpty else { return }
    let stages = Values.stages.read(entry.value, &reading) ?? Attempt.all(in: entry.value)
    for stage in stages {
      if let persona, let target = stage.target {
        let cell = CellAddress(persona: persona, stage: target)
        cells.append(reading.pointer(cell, stage.range))
      } else {
        faulty.append("\(entry.key).\(stage.written)")
      }
    }
  }

  /// Reads the keys by which an asset says what it covers.
  ///
  /// - Returns: The cells, and which of the two lists of the short form stands alone.
  static func read(
    _ fields: inout Fields, _ reading: inout Reading
  ) -> (covers: WrittenCovers, half: HalfClaim?) {
    var covers = fields.value(AssetKeys.covers, &reading) ?? WrittenCovers()
    covers.faulty += fields.spoilt(AssetKeys.covers.name).flatMap(\.cellsAsWritten)
    let short = [AssetKeys.personas.name, AssetKeys.stages.name]
    if let key = short.first(where: { fields.written($0) != nil }),
      let range = fields.range(of: key), fields.written(AssetKeys.covers.name) != nil
    {
      reading.report(ShortFormBesideCovers.diagnostic(key, at: reading.place(range)))
      let lists = short.map { fields.written($0)?.textsAsWritten ?? [] }
      covers.faulty += lists[0].flatMap { persona in lists[1].map { "\(persona).\($0)" } }
      return (covers, nil)
    }
    let half = covers.addShortForm(&fields, &reading)
    return (covers, half)
  }

  /// Adds every pair of the short form's two lists.
  ///
  /// - Returns: The list that stands alone.
  private mutating func addShortForm(
    _ fields: inout Fields, _ reading: inout Reading
  ) -> HalfClaim? {
    let personas = fields.attempts(AssetKeys.personas, &reading)
    let stages = fields.attempts(AssetKeys.stages, &reading)
    for persona in personas {
      for stage in stages {
        if let who = persona.target, let stage = stage.target {
          cells.append(reading.pointer(CellAddress(persona: who, stage: stage), persona.range))
        } else {
          faulty.append("\(persona.written).\(stage.written)")
        }
      }
    }
    guard personas.isEmpty != stages.isEmpty else { return nil }
    return stages.isEmpty ? .personas : .stages
  }
}
