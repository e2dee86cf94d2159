internal import SourceDocuments

/// The keys of a module's file.
enum ModuleKeys {
  static let kind = Key(
    "kind", ValueType<Module.Kind>.choice, "What it is.", example: "proof-point")

  static let all: [KeyInfo] =
    [CommonKeys.title.info, kind.info, AssetKeys.answers.info, AssetKeys.reviewedAgainst.info]
    + CommonKeys.all.dropFirst()
}

/// Reads a module's file.
enum ModuleReader {
  static func read(
    _ document: SourceDocument, id: String, names: Names
  ) -> (module: Module, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .module, names: names)
    var fields = Fields(of: document, declared: ModuleKeys.all, &reading)
    var module = Module(facts: FileFacts(document, id: id, &fields, &reading))
    module.reviewedAgainst = fields.value(AssetKeys.reviewedAgainst, &reading) ?? [:]
    module.isReviewedAgainstDoubtful = fields.hasFailed([AssetKeys.reviewedAgainst.name])
    module.kind = fields.value(ModuleKeys.kind, &reading)
    let answers = AnswersReader.read(document, &fields, &reading)
    module.answers = answers.answers
    module.unwrittenAnswers = answers.unwritten
    module.hasText = answers.hasText
    module.body = document.body
    module.facts.keysInDoubt = fields.failed
    return (module, reading.diagnostics)
  }
}
