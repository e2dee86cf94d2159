internal import SourceDocuments

/// Reads an asset's file.
enum AssetReader {
  static func read(
    _ document: SourceDocument, id: String, isDoubtful: Bool, names: Names
  ) -> (asset: Asset, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .asset, names: names)
    var fields = Fields(document.frontMatter.entries, declared: AssetKeys.all, &reading)
    var asset = Asset(facts: FileFacts(document, id: id, &fields, &reading))
    readClaims(&asset, &fields, &reading)
    readTags(&asset, &fields, &reading)
    asset.body = document.body
    asset.isLivenessDoubtful =
      isDoubtful || asset.facts.isUnreadable || fields.hasFailed(AssetKeys.lively)
    return (asset, reading.diagnostics)
  }

  private static func readClaims(
    _ asset: inout Asset, _ fields: inout Fields, _ reading: inout Reading
  ) {
    asset.answers = (fields.value(AssetKeys.answers, &reading) ?? []).map {
      AnswerPointer(.need($0.target), reply: nil, line: $0.line, range: $0.range)
    }
    asset.covers = fields.value(AssetKeys.covers, &reading) ?? []
    asset.weak = fields.value(AssetKeys.weak, &reading) ?? []
    asset.qualifies = fields.value(AssetKeys.qualifies, &reading) ?? []
    asset.uses = fields.value(AssetKeys.uses, &reading) ?? []
    asset.reviewedAgainst = fields.value(AssetKeys.reviewedAgainst, &reading) ?? [:]
    readShortForm(&asset, &fields, &reading)
  }

  private static func readShortForm(
    _ asset: inout Asset, _ fields: inout Fields, _ reading: inout Reading
  ) {
    let ranges = [AssetKeys.personas.name, AssetKeys.stages.name].compactMap { name in
      fields.range(of: name).map { (name, $0) }
    }
    if let (name, range) = ranges.first, fields.range(of: AssetKeys.covers.name) != nil {
      reading.report(ShortFormBesideCovers.diagnostic(name, at: reading.place(range)))
      return
    }
    let personas = fields.value(AssetKeys.personas, &reading) ?? []
    let stages = fields.value(AssetKeys.stages, &reading) ?? []
    if ranges.count == 1 {
      asset.halfClaim = ranges[0].0 == AssetKeys.personas.name ? .personas : .stages
    }
    for persona in personas {
      asset.covers += stages.map { stage in
        let cell = CellAddress(persona: persona.target, stage: stage.target)
        return Pointer(cell, line: persona.line, range: persona.range)
      }
    }
  }

  private static func readTags(
    _ asset: inout Asset, _ fields: inout Fields, _ reading: inout Reading
  ) {
    asset.type = fields.value(AssetKeys.type, &reading)
    asset.status = fields.value(AssetKeys.status, &reading) ?? .published
    asset.segments = fields.value(AssetKeys.segments, &reading)
    asset.channels = fields.value(AssetKeys.channels, &reading) ?? []
    asset.writtenRole = fields.value(AssetKeys.role, &reading)
    asset.format = fields.value(AssetKeys.format, &reading)
    asset.useCases = fields.value(AssetKeys.useCases, &reading) ?? []
    asset.themes = fields.value(AssetKeys.themes, &reading) ?? []
    asset.isForwardable = fields.value(AssetKeys.forwardable, &reading) ?? false
    asset.isCalledCritical = fields.value(AssetKeys.critical, &reading) ?? false
    asset.nextStep = fields.value(AssetKeys.nextStep, &reading)
    asset.url = fields.value(AssetKeys.url, &reading)
    asset.published = fields.value(AssetKeys.published, &reading)
    asset.translationOf = fields.value(AssetKeys.translationOf, &reading)
  }
}
