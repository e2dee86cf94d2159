internal import SourceDocuments

/// What the import of a page does or would do, in words; no label of it goes unnamed.
public struct PersonaPageReport {
  private let plan: PersonaPageImport
  private let mapPath: String
  /// Whether it was done, rather than only looked at.
  private let isDone: Bool

  public init(_ plan: PersonaPageImport, mapPath: String, isDone: Bool) {
    self.plan = plan
    self.mapPath = mapPath
    self.isDone = isDone
  }
}

extension PersonaPageReport {
  public var text: String {
    let lines = summary + personas + mapped + kept + open + asText + leftOut + links
    return lines.map { "\($0)\n" }.joined()
  }
}

extension PersonaPageReport {
  private var summary: [String] {
    let new = English.count(plan.created.count, "new file")
    let there = plan.existing.count
    let left =
      there == 0
      ? "" : ", \(isDone ? "left" : "leave") \(there) that \(there == 1 ? "is" : "are") there"
    return ["\(plan.name.inert): \(isDone ? "wrote" : "would write") \(new)\(left)"]
  }

  private var personas: [String] {
    plan.created.map { heading, file in "  new: \(file.path.inert)\(words(for: heading))" }
      + plan.existing.map { heading, path in
        "  left as it is: \(path.inert)\(words(for: heading))"
      }
  }

  private func words(for heading: PersonaPageImport.PageHeading) -> String {
    heading.text.isEmpty ? "" : " (line \(heading.line): \(heading.text.inert))"
  }

  private var mapped: [String] {
    let lines = plan.labels.filter(\.meaning.isOurs).map { label, meaning in
      "  \(words(for: label)): \(meaning.word)"
    }
    return under("\(English.count(lines.count, "label")) read as the map says:", lines)
  }

  private var kept: [String] {
    let lines = plan.labels.filter { $0.meaning == .keep }.map { "  \(words(for: $0.label))" }
    return under(
      "\(English.count(lines.count, "label")) kept as \(lines.count == 1 ? "it stands" : "they stand"):",
      lines)
  }

  private var open: [String] {
    let lines = plan.labels.filter { $0.meaning == .open }.map { label, _ in
      let maybe = LabelNames.suggestions(for: label.text)
      let words = maybe.isEmpty ? "" : "; did you mean \(English.list(maybe.map(\.quoted), "or"))?"
      return "  \(self.words(for: label))\(words)"
    }
    return under(
      "\(English.count(lines.count, "label")) open, kept as \(lines.count == 1 ? "it stands" : "they stand") "
        + "until \(mapPath.inert) says what \(lines.count == 1 ? "it means" : "they mean"):", lines)
  }

  private func words(for label: PageSurvey.Label) -> String {
    let times = label.count == 1 ? "" : "\(label.count) times, first in "
    return "\(label.text.quoted) (\(times)line \(label.firstLine))"
  }

  private var asText: [String] {
    let lines = plan.asText.map { label, reason in
      "  line \(label.line): \(label.text.quoted): \(reason)"
    }
    return under(
      "\(English.count(lines.count, "value")) kept as text, to be settled in the new files:", lines)
  }

  private var leftOut: [String] {
    let lines = plan.leftOut.map { lines, what in
      let place =
        lines.count == 1
        ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
      return "  \(place): \(what.inert)"
    }
    return under("not imported:", lines)
  }

  private var links: [String] {
    let lines = plan.links.map { path, destination in
      "  \(path.inert): \(destination.inert)"
    }
    return under(
      "\(English.count(lines.count, "link")) to files beside the page, which have to be brought along:",
      lines)
  }

  private func under(_ head: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [head] + lines
  }
}
