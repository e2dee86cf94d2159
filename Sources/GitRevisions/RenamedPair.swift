/// An old and a new path that may be those of one file.
struct RenamedPair {
  let old: String
  let new: String
  /// How many percent of the texts are the same.
  let likeness: Int
  let keepsItsName: Bool

  init(_ old: RenamedText, _ new: RenamedText, likeness: Int) {
    self.old = old.path
    self.new = new.path
    self.likeness = likeness
    keepsItsName = old.name == new.name
  }
}

extension RenamedPair: Comparable {
  /// The likest first; of those as like, the ones that keep their name.
  static func < (left: RenamedPair, right: RenamedPair) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    if left.keepsItsName != right.keepsItsName { return left.keepsItsName }
    return (left.old, left.new) < (right.old, right.new)
  }
}
