internal import SiteTemplates
internal import SourceDocuments

/// A value by which a list can be filtered, such as one of its personas.
struct FacetOption: Hashable, Sendable {
  let facet: Facet
  let id: String
  let title: String
  /// Its place among the values of its facet, before their titles decide.
  var place = 0

  /// What a list can be filtered by, in the order of the filters.
  enum Facet: String, CaseIterable, Sendable {
    case persona, stage, state, answers
    case toDo = "to-do"
    case type, role, channel, segment
    case useCase = "use-case"
    case module, act, owner, severity, rule, files
  }
}

extension FacetOption {
  /// As a link to a filtered list has it: `stage:evaluation`.
  var text: String { "\(facet.rawValue):\(id)" }

  /// By facet, then by place, then by title.
  static func isInOrder(_ left: FacetOption, _ right: FacetOption) -> Bool {
    if left.facet != right.facet { return left.facet.place < right.facet.place }
    if left.place != right.place { return left.place < right.place }
    let (own, other) = (NaturalOrder.key(of: left.title), NaturalOrder.key(of: right.title))
    return own == other ? left.id < right.id : own.lexicographicallyPrecedes(other)
  }

  /// The filters of options that are in order, for the partial `part-filter`.
  static func values(of options: [FacetOption]) -> [TemplateRecord] {
    Facet.allCases.compactMap { facet in
      let own = options.indices.filter { options[$0].facet == facet }
      guard !own.isEmpty else { return nil }
      return [
        "title": .text(facet.title),
        "options": .records(
          own.map { number in
            [
              "value": .text(options[number].text), "mark": .number(number),
              "title": .text(options[number].title),
            ]
          }),
      ]
    }
  }
}

extension FacetOption.Facet {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the filter is called.
  fileprivate var title: String {
    switch self {
    case .useCase: "Use case"
    case .toDo: "To do"
    case .act: "Next act"
    case .files: "Kind of file"
    default: English.sentence(rawValue)
    }
  }
}
