/// A number in data: a whole one without decimals, any other with the decimals that are told.
struct Amount: Encodable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = Int(text) {
      try container.encode(whole)
    } else {
      try container.encode(Double(text))
    }
  }
}
