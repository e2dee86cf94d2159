import Foundation
import PersonaTestSupport
import Testing

/// What `persona diff` tells, as far as the tests ask.
struct ToldDiff: Decodable {
  let needs: [ToldNeed]
  let cells: [ToldMove]

  /// Asks what changed between two revisions.
  init(_ git: GitFixture, _ range: String) throws {
    let run = try PersonaCommand.run(
      ["diff", range, "--always", "--format", "json"], in: git.path)
    #expect(run.status == 0 && run.remarks.isEmpty, "\(run)")
    self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
  }
}

/// A need that stands otherwise.
struct ToldNeed: Decodable {
  let address: String
  let before: Standing?
  let after: Standing?
  let isLost: Bool

  struct Standing: Decodable {
    let word: String
  }
}

extension ToldNeed {
  /// The need in one line, such as `cfo.evaluation.cost strong → weak, lost`.
  var line: String {
    "\(address) \(before?.word ?? "not asked") → \(after?.word ?? "not asked")"
      + (isLost ? ", lost" : "")
  }
}
