internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// A kind of thing that is to be done about a file that exists.
enum WorkKind: Hashable {
  case review, later, recheck
  case debt(TaggingDebt.Lack)
  case answers
}

extension WorkKind {
  /// As the filter and the rows have it.
  var title: String {
    switch self {
    case .review: "Review"
    case .later: "Review, not due yet"
    case .recheck: "Check again"
    case .debt(let lack): lack.heading
    case .answers: "Answers no need"
    }
  }

  /// As a link to a filtered list has it; the catalogue has the same.
  var id: String {
    switch self {
    case .review: "review"
    case .later: "later"
    case .recheck: "check-again"
    case .debt(let lack): HeadingAnchors.slug(lack.heading)
    case .answers: "answers"
    }
  }

  /// Its place among all kinds.
  var place: Int {
    switch self {
    case .review: 0
    case .recheck: 1
    case .debt(let lack): 2 + (TaggingDebt.Lack.all.firstIndex(of: lack) ?? 0)
    case .answers: 100
    case .later: 101
    }
  }

  /// What prints all of them; none for what the catalogue has.
  var command: String? {
    switch self {
    case .review, .recheck: "persona review"
    case .later: "persona review --due 3650d"
    case .debt, .answers: nil
    }
  }

  /// All of them in the catalogue; none for what is not about assets.
  var path: String? {
    command == nil ? PagePath.catalogue(only: ["to-do:\(id)"]) : nil
  }
}
