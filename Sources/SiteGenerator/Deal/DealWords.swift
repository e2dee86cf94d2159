internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a deal sheet takes from the persona's own file, beside what they ask.
struct DealWords {
  private let content: SiteContent
  private let sheet: DealSheet
  private let persona: Persona
  private let messaging: PersonaMessaging

  init(_ content: SiteContent, _ sheet: DealSheet) {
    self.content = content
    self.sheet = sheet
    persona = content.workspace.personas[sheet.persona]
    messaging = PersonaMessaging(of: persona)
  }
}

extension DealWords {
  /// What to say and what not to.
  var messages: DealSections {
    let others = messaging[.other].map { part in
      DealSection(
        title: part.heading ?? "Messages",
        points: PlainLine.all(of: part.content).map { DealPoint($0) })
    }
    return DealSections(
      [
        message("Say", .say, "No message is written yet."),
        message("Avoid", .avoid, "Nothing is written yet."),
      ] + others.filter { !$0.points.isEmpty }, as: .column)
  }

  /// What they decide by, and with whom.
  var decision: DealSections {
    let people = sheet.nextPeople.map { DealPoint($0, content) }
    let next = DealSection(
      title: "Ask next for", empty: "Nobody has written whom they must convince.",
      points: people + points(.influencers))
    return DealSections(
      [section("They decide by", .decisionCriteria, empty: "Not written yet."), next], as: .column)
  }

  /// Who they are, which stands last; what paper leaves out first at the end.
  var background: DealSections {
    let sections = [
      section("Value, in their words", .value), section("They want", .goals),
      section("They are measured by", .successMetrics),
      section("What makes them move", .triggers), section("How it is today", .statusQuo),
      section("They fear for themselves", .perceivedRisks),
      section("They object at any stage", .objections),
      section("What they like and avoid", .preferences),
    ]
    return DealSections(
      (sections + differences).filter { !$0.points.isEmpty }, as: .paragraph)
  }
}

extension DealWords {
  /// How they differ in each segment, where somebody has written it.
  private var differences: [DealSection] {
    content.taxonomy[.segments].tags.map { segment in
      let entry = content.taxonomy[segment]
      let keys = persona.bySegment.filter { $0.segment == segment }.flatMap(words)
      let written = persona.sections.filter { $0.field == .segmentDifferences }
        .flatMap(\.subsections).filter {
          content.taxonomy[.segments].tag(titled: $0.heading.text) == segment
        }
      return DealSection(
        title: "In \(entry.title)", segmentID: entry.id,
        points: keys.map { DealPoint($0) } + written.flatMap { points(of: $0, label: nil) })
    }
  }

  private func words(of difference: SegmentDifference) -> [PlainLine] {
    let facts = content.facts(of: difference).map { "\($0.name.insideSentence) \($0.value)" }
    return [
      facts.isEmpty ? nil : English.sentence(facts.joined(separator: ", ")), difference.because,
    ]
    .compactMap { $0.map { PlainLine($0) } }
  }

  private func message(
    _ title: String, _ kind: PersonaMessaging.Kind, _ empty: String
  ) -> DealSection {
    let lines = messaging[kind].flatMap { part in
      points(PlainLine.all(of: part.content), label: part.heading)
    }
    return DealSection(title: title, empty: empty, points: lines)
  }

  private func section(_ title: String, _ field: PersonaField, empty: String? = nil) -> DealSection
  {
    DealSection(title: title, empty: empty, points: points(field))
  }

  private func points(_ field: PersonaField) -> [DealPoint] {
    persona.sections.filter { $0.field == field }.flatMap { points(of: $0, label: nil) }
  }

  /// What stands below a heading and below the deeper ones, of which each labels its first line.
  private func points(of section: PersonaSection, label: String?) -> [DealPoint] {
    points(PlainLine.all(of: section.content), label: label)
      + section.subsections.flatMap { points(of: $0, label: $0.heading.text) }
  }

  private func points(_ lines: [PlainLine], label: String?) -> [DealPoint] {
    lines.enumerated().map { index, line in DealPoint(line, label: index == 0 ? label : nil) }
  }
}
