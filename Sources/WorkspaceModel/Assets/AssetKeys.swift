internal import SourceDocuments

/// The keys of an asset's file.
enum AssetKeys {
  static let type = Key("type", Values.tag(.assetTypes), "What it is.", example: "roi-calculator")
  static let status = Key(
    "status", ValueType<AssetStatus>.choice, "Where it stands; left out, it is published.",
    example: "published")
  static let answers = Key(
    "answers", Values.need.attempts,
    "The needs that it answers, without saying what: `## Answers` holds the sentences.",
    example: "[cfo.evaluation.payback]")
  static let covers = Key(
    "covers", Values.covers, "The personas it is for, and at which stages.",
    example: "{cfo: [evaluation, selection]}")
  static let personas = Key(
    "personas", Values.persona.attempts,
    "Short for `covers`, with `stages`: every pair of the two lists.", example: "[cfo, ciso]")
  static let stages = Key(
    "stages", Values.stage.attempts, "Short for `covers`, with `personas`.",
    example: "[selection]")
  static let weak = Key(
    "weak", Values.weakMarks, "A need or a cell at which a person finds it weak, and why.",
    example: "{cfo.evaluation.payback: The figures are from 2023}", isPrivate: true)
  static let segments = Key(
    "segments", Values.tag(.segments).list, "The segments it serves; left out: all.",
    example: "[enterprise]")
  static let channels = Key(
    "channels", Values.tag(.channels).list, "Where it is distributed.", example: "[email, website]")
  static let role = Key(
    "role", Values.tag(.assetRoles), "What it does for the reader; left out, by its type.",
    example: "proof")
  static let format = Key("format", Values.tag(.formats), "The form it has.", example: "pdf")
  static let useCases = Key(
    "use-cases", Values.tag(.useCases).list, "The use cases it speaks of.", example: "[relocation]")
  static let themes = Key(
    "themes", Values.tag(.themes).list, "Where deals stall that it helps with.", example: "[roi]")
  static let qualifies = Key(
    "qualifies", Values.leadAddress.pointers,
    "What reading it tells about a lead: a lead criterion or option.",
    example: "[it-director.need.relocation]")
  static let uses = Key(
    "uses", Values.module.attempts, "The modules it is built from.",
    example: "[payback-median]")
  static let forwardable = Key(
    "forwardable", Values.flag, "Whether it is fit to be passed on inside the account.",
    example: "true")
  static let critical = Key(
    "critical", Values.flag, "Whether the team calls it critical for its personas.", example: "true"
  )
  static let nextStep = Key(
    "next-step", Values.tag(.nextSteps), "What it asks the reader to do next.", example: "workshop")
  static let url = Key(
    "url", Values.webAddress, "Where it is.", example: "https://example.com/payback")
  static let published = Key(
    "published", Values.publication, "The day it came out, or will come out.", example: "2026-03-10"
  )
  static let reviewedAgainst = Key(
    "reviewed-against", Values.fingerprints,
    "What the needs said at the last review; `persona review --done` writes it.",
    example: "{cfo.evaluation.payback: 1f3a5c7e}")
  static let translationOf = Key(
    "translation-of", Values.asset, "The asset of which it is a version in another language.",
    example: "payback-calculator")

  static let externalID = Key(
    "external-id", Values.text, "What it is called in another system, such as a CMS.",
    example: "cms-1042")

  static let all: [KeyInfo] =
    [CommonKeys.title.info, type.info, status.info, answers.info, covers.info, personas.info]
    + [stages.info, weak.info, segments.info, channels.info, role.info, format.info]
    + [useCases.info, themes.info, qualifies.info, uses.info, forwardable.info, critical.info]
    + [nextStep.info, url.info, published.info, reviewedAgainst.info, translationOf.info]
    + [externalID.info]
    + CommonKeys.all.dropFirst() + GeneratorKeys.all

  /// The keys after an error in which the asset is not live.
  static let decidingLiveness =
    [
      status.name, published.name, segments.name, weak.name, translationOf.name, type.name,
      role.name,
    ] + GeneratorKeys.all.map(\.name)
}

extension Values {
  static let weakMarks = Values.needOrCell.pairs(
    with: Values.text, whenEmpty: "no reason given"
  ).map {
    entries in
    entries.map { WeakMark(target: $0.key.target, reason: $0.value, line: $0.key.line) }
  }
}

extension Values {
  static let fingerprints = Values.need.pairs(with: Values.fingerprint).map {
    entries in
    Dictionary(entries.map { ($0.key.target, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
