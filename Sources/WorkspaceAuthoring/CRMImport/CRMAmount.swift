internal import SourceDocuments

/// An amount as people and programs write it, such as `12,500.00`, `12.500,00 €` or `USD 12500`.
struct CRMAmount {
  /// The currency that stands beside it as three letters.
  let currency: String?
  private let digits: String

  init(_ text: String) {
    let kept = text.unicodeScalars.filter { !Self.isLeftOut($0) }.map(String.init).joined()
    let code = String(kept.unicodeScalars.filter { ("A"..."Z").contains($0) })
    let isBeside = kept.hasPrefix(code) || kept.hasSuffix(code)
    currency = isBeside && Self.isCurrency(code) ? code : nil
    digits = currency == nil ? kept : kept.replacing(code, with: "")
  }

  /// What stands beside an amount, or between its thousands, and means nothing.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .currencySymbol
      || "'’".unicodeScalars.contains(scalar)
  }

  static func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy(Byte.isUppercase)
  }
}

extension CRMAmount {
  enum Mistake: Error {
    /// It can be read in two ways, or in none without the map.
    case needsDecimals
    case noAmount
    /// It has more decimals than its currency.
    case tooFine
  }

  /// The amount in the smallest coin of its currency.
  ///
  /// - Parameters:
  ///   - decimals: The sign before its decimals; none where only plain ones can be read.
  ///   - currency: The currency, which says how many decimals there are.
  /// - Returns: The amount, from 0.
  /// - Throws: Why it can't be read.
  func minor(decimals: CRMMap.Decimals?, currency: String) throws(Mistake) -> Int {
    let sign: Character = decimals == .comma ? "," : "."
    let parts = digits.split(separator: sign, omittingEmptySubsequences: false).map(String.init)
    guard decimals != nil || isPlain(parts) else {
      throw digits.contains { $0.isNumber } ? .needsDecimals : .noAmount
    }
    let whole = try whole(parts[0], between: decimals == .comma ? "." : ",")
    var fraction = parts.count > 1 ? parts[1] : ""
    guard parts.count < 3, fraction.utf8.allSatisfy(Byte.isDigit) else { throw .noAmount }
    let places = Self.places[currency] ?? 2
    while fraction.utf8.count > places, fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.utf8.count <= places else { throw .tooFine }
    fraction += String(repeating: "0", count: places - fraction.utf8.count)
    guard let minor = Int(whole + fraction) else { throw .noAmount }
    return minor
  }

  /// Whether it is digits alone, with at most two decimals behind a point.
  private func isPlain(_ parts: [String]) -> Bool {
    parts.count < 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }
      && (parts.count == 1 || parts[1].utf8.count < 3)
  }

  /// The digits before the decimals, whose thousands are three digits each, or two as in India.
  private func whole(_ text: String, between sign: Character) throws(Mistake) -> String {
    let groups = text.split(separator: sign, omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().dropLast().allSatisfy { (2...3).contains($0.utf8.count) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }),
      groups.count == 1 || (isGrouped && groups[groups.count - 1].utf8.count == 3)
    else { throw .noAmount }
    return groups.joined()
  }

  /// The sign before decimals that amounts prove by holding both; none where none does, or both.
  static func provenDecimals(_ texts: some Sequence<String>) -> CRMMap.Decimals? {
    let signs = texts.compactMap { text -> CRMMap.Decimals? in
      guard let point = text.lastIndex(of: "."), let comma = text.lastIndex(of: ",") else {
        return nil
      }
      return point > comma ? .point : .comma
    }
    return Set(signs).count == 1 ? signs.first : nil
  }

  /// How many decimals currencies have that do not have two.
  ///
  /// Source: ISO 4217, list one.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for code in "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(
      separator: " ")
    { places[String(code)] = 0 }
    for code in ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"] { places[code] = 3 }
    for code in ["CLF", "UYW"] { places[code] = 4 }
    return places
  }()
}
