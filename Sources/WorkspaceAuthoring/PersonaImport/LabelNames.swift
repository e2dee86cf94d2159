internal import SourceDocuments
internal import WorkspaceModel

/// What the labels of a page mean by their words: surely, or perhaps.
struct LabelNames {
  let taxonomy: Taxonomy

  /// What a label means by its name: a heading's, a well-known synonym's, the taxonomy's own, a key's.
  func meaning(of label: String) -> LabelMeaning {
    if let field = PersonaHeadings.field(of: label, in: taxonomy) { return .section(field) }
    if let key = Self.keys[PersonaHeadings.normalized(label)] { return .key(key) }
    return taxonomy[.stages].tag(heading: label) == nil ? .open : .stage
  }

  /// What a label may mean, for somebody to judge; the nearest first, at most two.
  static func suggestions(for label: String) -> [String] {
    let near = PersonaHeadings.near(label)
    if !near.isEmpty { return near }
    if let key = ForeignKeys.meaning(of: label, declared: FileKind.persona.keys),
      let own = PersonaPageKey(rawValue: key)
    {
      return [own.rawValue]
    }
    let words = HeadingText.words(of: label)
    let found = stems.filter { stem, _ in words.contains { $0.hasPrefix(stem) } }
    var meanings: [String] = []
    for (_, meaning) in found where !meanings.contains(meaning.word) {
      meanings.append(meaning.word)
    }
    return Array(meanings.prefix(2))
  }

  /// What a word of a map means.
  static func named(_ word: String) -> LabelMeaning? {
    if let key = PersonaPageKey(rawValue: word) { return .key(key) }
    if word == LabelMeaning.stage.word { return .stage }
    if word == LabelMeaning.keep.word { return .keep }
    return PersonaHeadings.field(of: word, in: .builtIn).map { .section($0) }
  }

  /// The words that a map may write.
  static var all: [String] {
    PersonaHeadings.all.map(\.name) + PersonaPageKey.allCases.map(\.rawValue)
      + [LabelMeaning.stage.word, LabelMeaning.keep.word]
  }

  /// How a label is compared: without case, punctuation and numbers before it.
  static func folded(_ label: String) -> String { PersonaHeadings.normalized(label) }

  private static let keys = Dictionary(
    PersonaPageKey.allCases.flatMap { key in
      ([key.rawValue] + key.synonyms).map { (PersonaHeadings.normalized($0), key) }
    }
  ) { first, _ in first }

  /// The beginnings of words that speak for a meaning, in several languages.
  private static let stems: [(stem: String, meaning: LabelMeaning)] =
    [
      ("role, purchas, rolle", .key(.buyingRole)),
      ("title, position, funktion", .key(.jobTitles)),
      ("channel, kanal, kanäle, canal, canaux", .key(.channels)),
      (
        "objection, pushback, barrier, hesitat, dealbreak, counter, einwand, einwände, objecion",
        .section(.objections)
      ),
      (
        "criteri, decision, decide, requirement, must, kriteri, entscheid, critere",
        .section(.decisionCriteria)
      ),
      (
        "pain, challenge, frustrat, struggle, problem, situation, schmerz, herausforder, probleme",
        .section(.statusQuo)
      ),
      ("goal, objective, aim, priorit, ziel, objectif, objetivo", .section(.goals)),
      ("metric, kpi, measure, success, kennzahl, erfolg, indicateur", .section(.successMetrics)),
      ("trigger, signal, event, auslös, ausloes, declencheur", .section(.triggers)),
      ("risk, fear, worr, risik, angst, risque", .section(.perceivedRisks)),
      ("responsib, duties, remit, verantwort, aufgab, responsab", .section(.responsibilities)),
      ("job", .section(.jobsToBeDone)),
      ("messag, pitch, talking, botschaft", .section(.messaging)),
      ("value, benefit, gain, nutzen, wert, valeur", .section(.value)),
      ("compet, alternativ, wettbewerb, concurren", .section(.competition)),
      ("influenc, stakeholder, committee, reports, einfluss", .section(.influencers)),
      ("prefer, motivat, avoid, vocabulary, tone, vermeid", .section(.preferences)),
      ("segment", .section(.segmentDifferences)),
      ("journey, stage, question, frage", .section(.journey)),
    ].flatMap { (stems: String, meaning: LabelMeaning) in
      stems.split(separator: ", ").map {
        (HeadingText.words(of: String($0)).joined(separator: " "), meaning)
      }
    }
}
