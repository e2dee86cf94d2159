internal import SourceDocuments

/// What stands under `published`.
enum Publication: Sendable, Hashable {
  case day(CalendarDate)
  /// `true`: it is out, and nobody says since when.
  case out
  /// `false`: it is not.
  case withdrawn
}

extension Values {
  static let text = ValueType<String>(.text) { node, reading in reading.text(node, wanted: .text) }

  /// An address that begins with https:, http: or mailto:.
  static let webAddress = ValueType<String>.scalar(
    .webAddress, parse: { WebAddress.isOne($0) ? $0 : nil },
    otherwise: { BadAddress.report($0, &$1, $2) })

  /// An address of a web editor, with places such as `{path}` to be filled in.
  static func editorAddress(_ places: [String]) -> ValueType<String> {
    ValueType<String>.scalar(
      .webAddress,
      parse: { text in
        let filled = places.reduce(text) { $0.replacing("{\($1)}", with: "x") }
        let hasPath = text.contains("{path}")
        return hasPath && WebAddress.isOne(filled) && !filled.contains("{") ? text : nil
      },
      otherwise: {
        BadAddress.report($0, &$1, $2, places: places.map { "{\($0)}" })
      })
  }

  static let fingerprint = ValueType<String>.scalar(
    .fingerprint, parse: { isFingerprint($0) ? $0 : nil },
    otherwise: { WrongType.report($0, &$1, $2, .fingerprint) })

  /// Texts, in their order; one may stand for a list of one.
  static let texts = ValueType<[String]>(.list(.text)) { node, reading in
    reading.listed(node).compactMap { reading.text($0, wanted: .text) }
  }

  /// A day; of a moment its day, with a note.
  static let date = ValueType<CalendarDate>(.date) { node, reading in
    guard let text = reading.text(node, wanted: .date) else { return nil }
    if let day = CalendarDate(text) { return day }
    let isForeign = reading.foreignNames.contains(reading.key) || GeneratorKeys.isName(reading.key)
    guard
      let day = WrittenDay.ofMoment(text) ?? (isForeign ? WrittenDay.withMonthName(text) : nil)
    else {
      BadDate.report(text, &reading, node.range)
      return nil
    }
    reading.report(DateWithTime.diagnostic(text, readAs: day, at: reading.place(node)))
    return day
  }

  /// The day on which something came out, or whether it has, as site generators write that.
  static let publication = ValueType<Publication>(.date) { node, reading in
    if case .scalar(let text, _) = node.content, let isOut = ["true": true, "false": false][text] {
      return isOut ? .out : .withdrawn
    }
    return date.read(node, &reading).map { .day($0) }
  }

  static let period = ValueType<CalendarPeriod>.scalar(
    .period, parse: { CalendarPeriod($0) }, otherwise: { BadPeriod.report($0, &$1, $2) })

  static let weight = ValueType<Weight>.scalar(
    .number, parse: { Weight($0) },
    otherwise: {
      BadNumber.report($0, &$1, $2, "from 0 to 1000, with at most three decimals")
    })

  static let percentage = ValueType<Percentage>.scalar(
    .percentage, parse: { Percentage($0) },
    otherwise: { BadNumber.report($0, &$1, $2, "from 0 to 100") })

  /// A whole number within bounds.
  static func wholeNumber(_ bounds: ClosedRange<Int>) -> ValueType<Int> {
    let allowed = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    return ValueType<Int>.scalar(
      .wholeNumber, parse: { wholeNumber($0).flatMap { bounds.contains($0) ? $0 : nil } },
      otherwise: { BadNumber.report($0, &$1, $2, allowed) })
  }

  static let flag = ValueType<Bool>.scalar(
    .flag, parse: { ["true": true, "false": false][$0] },
    otherwise: { UnknownValue.report($0, &$1, $2, among: ["true", "false"]) })

  private static func wholeNumber(_ text: String) -> Int? {
    text.utf8.allSatisfy(Byte.isDigit) ? Int(text) : nil
  }

  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy { Byte.isDigit($0) || (0x61...0x66).contains($0) }
  }
}

extension ValueType
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the words of a closed list.
  static var choice: ValueType {
    let words = Value.allCases.map(\.rawValue)
    return scalar(
      .choice(words), parse: { Value(rawValue: $0) },
      otherwise: { UnknownValue.report($0, &$1, $2, among: words) })
  }
}

extension Values {
  /// An entry of a vocabulary.
  static func tag(_ vocabulary: VocabularyID) -> ValueType<Tag> {
    ValueType<Tag>(.tag(vocabulary)) { node, reading in
      guard let text = reading.text(node, wanted: .tag(vocabulary)) else { return nil }
      return reading.tag(vocabulary, named: text, at: node.range)
    }
  }

  static var stage: ValueType<Tag> { tag(.stages) }
}
