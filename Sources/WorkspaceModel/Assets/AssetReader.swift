internal import SourceDocuments

/// Reads an asset's file.
enum AssetReader {
  static func read(
    _ document: SourceDocument, id: String, isDoubtful: Bool, names: Names
  ) -> (asset: Asset, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .asset, names: names)
    var fields = Fields(of: document, declared: AssetKeys.all, &reading)
    var asset = WrittenAsset(facts: FileFacts(document, id: id, &fields, &reading))
    let answers = AnswersReader.read(document, &fields, &reading)
    asset.answers = answers.answers
    asset.unwrittenAnswers = answers.unwritten
    asset.hasText = answers.hasText
    readClaims(&asset, &fields, &reading)
    readTags(&asset, &fields, &reading)
    asset.body = document.body.shown
    asset.isLivenessDoubtful =
      isDoubtful || asset.facts.isUnreadable || fields.hasFailed(AssetKeys.decidingLiveness)
    asset.facts.keysInDoubt = fields.failed
    return (Asset(asset), reading.diagnostics)
  }

  private static func readClaims(
    _ asset: inout WrittenAsset, _ fields: inout Fields, _ reading: inout Reading
  ) {
    let (covers, half) = WrittenCovers.read(&fields, &reading)
    asset.covers = covers.cells
    asset.faultyCovers = covers.faulty
    asset.halfClaim = half
    asset.weak = fields.value(AssetKeys.weak, &reading) ?? []
    asset.qualifies = fields.value(AssetKeys.qualifies, &reading) ?? []
    let uses = fields.attempts(AssetKeys.uses, &reading)
    asset.uses = uses.compactMap { use in use.target.map { reading.pointer($0, use.range) } }
    asset.usesBeforeError = uses.firstIndex { $0.target == nil }
    asset.reviewedAgainst = fields.value(AssetKeys.reviewedAgainst, &reading) ?? [:]
    asset.isReviewedAgainstDoubtful = fields.hasFailed([AssetKeys.reviewedAgainst.name])
  }

  private static func readTags(
    _ asset: inout WrittenAsset, _ fields: inout Fields, _ reading: inout Reading
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
    let publication = fields.value(AssetKeys.published, &reading)
    if case .day(let day) = publication { asset.published = day }
    asset.readGeneratorKeys(isWithdrawn: publication == .withdrawn, &fields, &reading)
    asset.externalID = fields.value(AssetKeys.externalID, &reading)
    asset.translationOf = fields.value(AssetKeys.translationOf, &reading)
  }
}
