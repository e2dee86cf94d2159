import CoverageTestSupport

extension Sample {
  /// An asset that points at the officer's question and does not say what it replies, with these
  /// keys beside or in the place of its own.
  static func pointing(_ keys: [String: String] = [:]) -> [String: String] {
    let own = [
      "answers": "[cfo.evaluation.cost]", "channels": "[email]", "reviewed": "2026-10-01",
    ]
    let lines = own.merging(keys) { $1 }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return ["content/a.md": asset(lines.joined(separator: "\n"))]
  }
}
