/// An amount in the smallest coin of a currency.
struct Money: Sendable, Hashable {
  let minor: Int
  /// Three large letters, as ISO 4217 has them.
  let currency: String
}
