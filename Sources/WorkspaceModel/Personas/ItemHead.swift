/// An item that may begin with a label: `Question: …`, `Objection (payback) [enterprise]: …`.
struct ItemHead {
  /// What stands first, before a name, segments and the colon.
  let label: String
  /// What stands in parentheses after it; none where they are empty.
  let name: String?
  /// What stands in brackets after it, comma by comma.
  let segments: [String]
  /// What follows the colon.
  let text: String

  init?(_ item: String) {
    guard let colon = item.firstIndex(of: ":") else { return nil }
    var head = item[..<colon]
    let brackets = Self.take("[", "]", from: &head)
    let parentheses = Self.take("(", ")", from: &head)
    name = parentheses.flatMap { $0.isEmpty ? nil : String($0) }
    segments = (brackets ?? Self.take("[", "]", from: &head) ?? "").split(separator: ",")
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    label = head.split(separator: " ").joined(separator: " ")
    text = String(item[item.index(after: colon)...].drop { $0 == " " })
  }

  /// Takes off what stands between two marks at the end of a text.
  private static func take(
    _ open: Character, _ close: Character, from head: inout Substring
  ) -> Substring? {
    while head.last == " " { head.removeLast() }
    guard head.last == close, let start = head.lastIndex(of: open) else { return nil }
    let inner = head[head.index(after: start)...].dropLast()
    head = head[..<start]
    return inner
  }
}
