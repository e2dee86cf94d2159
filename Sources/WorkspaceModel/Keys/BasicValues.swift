internal import SourceDocuments

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

  static let date = ValueType<CalendarDate>.scalar(
    .date, parse: { CalendarDate($0) }, otherwise: { BadDate.report($0, &$1, $2) })

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
