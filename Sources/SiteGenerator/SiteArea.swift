/// A part of the site, as the navigation shows it; the page that opens it declares it.
struct SiteArea: Hashable, Sendable {
  let title: String
  /// The page that opens it, from the site's root.
  let path: String
  let place: Place

  /// Where its link stands.
  enum Place: Hashable, Sendable {
    /// At the top of each page, and in a list at its foot.
    case top(List)
    /// In a list at the foot of each page.
    case foot(List)
    /// Among what is for whoever writes the files, which one link at the foot leads to.
    case forEditors
  }

  /// The lists at the foot of each page.
  enum List: String, CaseIterable, Sendable {
    case coverage = "Coverage"
    case people = "People"
    case content = "What they get"
    case upkeep = "How it is kept"
  }

  init(_ title: String, at path: String, _ place: Place) {
    self.title = title
    self.path = path
    self.place = place
  }
}

extension SiteArea {
  /// Whether its link stands at the top of each page.
  var isAtTop: Bool { if case .top = place { true } else { false } }

  /// The list at the foot in which its link stands; none for what is for editors.
  var list: List? {
    switch place {
    case .top(let list), .foot(let list): list
    case .forEditors: nil
    }
  }
}
