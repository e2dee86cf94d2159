internal import SourceDocuments

/// Knows what tells who somebody is, which no table may hold.
public enum PersonalData {
  /// Whether a column, by its name in small letters, holds what tells who somebody is.
  public static func isPersonalColumn(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    return columns.contains(words)
  }

  private static let columns: Set<String> = [
    "email", "e_mail", "mail", "email_address", "contact_email", "name", "first_name", "last_name",
    "firstname", "lastname", "full_name", "contact_name", "account_name", "company", "company_name",
    "opportunity_name", "deal_name", "phone", "phone_number", "mobile", "mobilephone",
    "mobile_phone", "address", "street", "birthdate",
  ]

  /// What a key looks like that is none: an e-mail address or a telephone number.
  static func kind(of key: String) -> String? {
    if looksLikeAddress(key) { return "an e-mail address" }
    return looksLikeNumber(key) ? "a telephone number" : nil
  }

  /// Whether a key is what systems write where there is none: many rows would seem to be of one.
  static func isPlaceholder(_ key: String) -> Bool {
    let word = key.lowercased().filter { $0.isLetter || $0.isNumber }
    return word.isEmpty || ["na", "none", "null", "nil", "unknown", "tbd", "nan"].contains(word)
  }

  /// Whether a name can be told: it has nothing of an e-mail address or of a query.
  static func isPlainName(_ name: String) -> Bool {
    name.utf8.count <= 120 && !name.contains("@") && !name.contains("?") && kind(of: name) == nil
  }

  private static func looksLikeAddress(_ key: String) -> Bool {
    let parts = key.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].dropFirst().contains(".")
  }

  /// `+49 30 1234567`, `(030) 123-4567`, `030/1234567`; not digits alone, which are a usual key.
  private static func looksLikeNumber(_ key: String) -> Bool {
    let digits = key.utf8.count(where: Byte.isDigit)
    guard digits >= 7, let first = key.utf8.first else { return false }
    let isOfSigns = key.utf8.allSatisfy { Byte.isDigit($0) || signs.contains($0) }
    let hasBlank = key.utf8.contains { $0 == Byte.blank || $0 == UInt8(ascii: "/") }
    return isOfSigns
      && (first == UInt8(ascii: "+") || first == UInt8(ascii: "(") || hasBlank)
  }

  private static let signs: Set<UInt8> = Set("+-()/ .".utf8)
}
