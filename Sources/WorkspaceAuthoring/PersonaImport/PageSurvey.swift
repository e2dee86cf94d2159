internal import SourceDocuments
internal import WorkspaceModel

/// The labels of a page, each with how often it stands there.
struct PageSurvey {
  /// In the order of the page.
  private(set) var labels: [Label] = []

  struct Label {
    /// As it is written first.
    let text: String
    let firstLine: Int
    fileprivate(set) var count: Int
  }

  /// Counts the labels of the personas that are imported.
  init(_ personas: [PagePersona], keys: [PageKey]) {
    var places: [String: Int] = [:]
    let ours = Set(FileKind.persona.keys.map(\.name))
    let foreign = keys.filter { !ours.contains($0.name) && !$0.name.hasPrefix("x-") }
      .map { PageLabel(text: $0.name, line: $0.line) }
    for label in foreign + personas.flatMap(\.labels) {
      let folded = LabelNames.folded(label.text)
      guard let place = places[folded] else {
        places[folded] = labels.count
        labels.append(Label(text: label.text, firstLine: label.line, count: 1))
        continue
      }
      labels[place].count += 1
    }
  }
}

extension PageSurvey {
  /// Whether the page is about buyers: one label speaks of buying by its own words, or two say, surely or
  /// perhaps, how somebody buys.
  func speaksOfBuyers(_ names: LabelNames) -> Bool {
    let found = labels.filter { label in
      let sure = names.meaning(of: label.text)
      let meanings =
        sure.isOurs
        ? [sure] : LabelNames.suggestions(for: label.text).compactMap(LabelNames.named)
      return meanings.contains(where: \.isOfBuyers)
    }
    return found.count > 1 || found.contains { Self.namesBuying($0.text) }
  }

  private static func namesBuying(_ label: String) -> Bool {
    HeadingText.words(of: label).contains { word in
      ["objection", "buy", "purchas", "deal", "procure"].contains(where: word.hasPrefix)
    }
  }

  /// Whether the labels are those of a lead definition rather than of a persona.
  var isLeadDefinition: Bool {
    let criteria = ["budget", "authority", "need", "timeline"]
    return labels.count { criteria.contains(LabelNames.folded($0.text)) } > 2
  }

  /// The labels that stand more than once, the most frequent first.
  var repeated: [Label] {
    labels.filter { $0.count > 1 }.sorted { ($1.count, $0.firstLine) < ($0.count, $1.firstLine) }
  }
}
