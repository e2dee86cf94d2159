/// A share with its interval, as everybody may see it.
public enum ShownRate: Sendable, Hashable {
  case share(Proportion)
  /// One of the counts behind it is withheld.
  case withheld
  /// There is nothing of which it could be a share.
  case noValue

  /// The share of those that do among those that do or don't.
  init(_ yes: ShownCount, of no: ShownCount) {
    guard let yes = yes.number, let no = no.number else {
      self = .withheld
      return
    }
    self = yes + no == 0 ? .noValue : .share(Proportion(count: yes, total: yes + no))
  }

  public var proportion: Proportion? {
    if case .share(let proportion) = self { proportion } else { nil }
  }
}
