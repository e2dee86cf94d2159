/// A need as it was and as it is; one of the two is none where it came or went.
struct PairedNeed {
  let old: NeedSnapshot?
  let new: NeedSnapshot?
}

extension PairedNeed {
  /// Why it has other points; nothing where it has the same.
  func causes(_ before: CoverageSnapshot, _ after: CoverageSnapshot) -> [ChangeCause.Kind] {
    guard let old, let new, old.points != new.points else { return [] }
    let services = ServiceCauses(before: before, after: after, old: old.named, new: new.named)
    let (earlier, later) = (old.answers(in: before), new.answers(in: after))
    let all = services.causes(from: earlier, to: later, comparingShortfalls: true)
    let isByWords = !old.reads(as: new) && all.contains(where: \.canLieInTheNeed)
    return (isByWords ? [.needRewritten(new.named)] : [])
      + all.pushing(better: new.points > old.points)
  }
}

extension ChangeCause.Kind {
  /// Whether other words of the need can be what it comes from.
  fileprivate var canLieInTheNeed: Bool {
    switch self {
    case .fellShort(_, let shortfall), .mended(_, let shortfall):
      switch shortfall {
      case .recheckDue, .unfit, .noReply(.repeatsNeed): true
      default: false
      }
    default: false
    }
  }
}

extension [ChangeCause.Kind] {
  /// Those that push a way; all of them where none does.
  func pushing(better isBetter: Bool) -> [ChangeCause.Kind] {
    let telling = filter { $0.lifts.map { $0 == isBetter } ?? true }
    return telling.isEmpty ? self : telling
  }
}
