internal import CoverageOutcomes
internal import SourceDocuments

/// Knows the columns of exports that tell who somebody is, or that hold free text.
enum CRMPersonal {
  /// Whether a column is one of them, by its name.
  static func isPersonal(_ column: String) -> Bool {
    let words = HeadingText.words(of: column)
    return PersonalData.isPersonalColumn(column.lowercased())
      || words.contains(where: telling.contains)
      || (words.last == "name" && words.dropLast().last.map(named.contains) == true)
  }

  private static let named: Set = [
    "account", "contact", "opportunity", "deal", "company", "lead", "first", "last", "full",
  ]

  private static let telling: Set = [
    "email", "phone", "mobile", "fax", "owner", "firstname", "lastname", "fullname", "description",
    "comments", "notes", "dealname",
  ]
}
