internal import SourceDocuments

extension Values {
  static let text = ValueType<String>(.text) { node, reading in reading.text(node, wanted: .text) }

  /// An address that begins with https:, http: or mailto:.
  static let webAddress = ValueType<String>.scalar(.webAddress, { BadAddress.report($0, &$1, $2) })
  { text in
    if case .web = LinkAddress(text) { text } else { nil }
  }

  static let fingerprint = ValueType<String>.scalar(
    .fingerprint, { WrongType.report($0, &$1, $2, .fingerprint) }
  ) {
    let digits = $0.utf8.allSatisfy { Byte.isDigit($0) || (0x61...0x66).contains($0) }
    return $0.utf8.count == 8 && digits ? $0 : nil
  }

  /// Texts, in their order; one may stand for a list of one.
  static let texts = ValueType<[String]>(.list(.text)) { node, reading in
    reading.listed(node).compactMap { reading.text($0, wanted: .text) }
  }

  static let date = ValueType<CalendarDate>.scalar(.date, { BadDate.report($0, &$1, $2) }) {
    CalendarDate($0)
  }

  static let period = ValueType<CalendarPeriod>.scalar(.period, { BadPeriod.report($0, &$1, $2) }) {
    CalendarPeriod($0)
  }

  static let weight = ValueType<Weight>.scalar(
    .number, { BadNumber.report($0, &$1, $2, "over 0, up to 1000, with at most three decimals") }
  ) { Weight($0) }

  static let percentage = ValueType<Percentage>.scalar(
    .percentage, { BadNumber.report($0, &$1, $2, "from 0 to 100") }
  ) { Percentage($0) }

  /// A whole number within bounds.
  static func wholeNumber(_ bounds: ClosedRange<Int>) -> ValueType<Int> {
    let allowed = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    return ValueType<Int>.scalar(.wholeNumber, { BadNumber.report($0, &$1, $2, allowed) }) { text in
      guard !text.isEmpty, text.utf8.allSatisfy(Byte.isDigit), let number = Int(text) else {
        return nil
      }
      return bounds.contains(number) ? number : nil
    }
  }

  static let flag = ValueType<Bool>.scalar(
    .flag, { UnknownValue.report($0, &$1, $2, among: ["true", "false"]) }
  ) {
    ["true": true, "false": false][$0]
  }
}

extension ValueType
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the words of a closed list.
  static var choice: ValueType {
    let words = Value.allCases.map(\.rawValue)
    return scalar(.choice(words), { UnknownValue.report($0, &$1, $2, among: words) }) {
      Value(rawValue: $0)
    }
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
