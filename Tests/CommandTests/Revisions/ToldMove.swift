/// A moved cell, as both `persona diff` and `persona history` give it as data.
struct ToldMove: Decodable, Hashable {
  let address: String
  let name: String
  let direction: String
  let before: String?
  let after: String?
  let isByTimeAlone: Bool
  let causes: [Cause]

  struct Cause: Decodable, Hashable {
    let origin: String
    let text: String
  }
}

extension ToldMove {
  /// The move in one line, such as `cfo.evaluation missing → strong: "Sheet" was added.`.
  var line: String {
    "\(address) \(before ?? "not there") → \(after ?? "not there"): "
      + causes.map(\.text).joined(separator: " ")
  }
}
