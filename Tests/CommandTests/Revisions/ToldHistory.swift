import Foundation
import PersonaTestSupport
import Testing

/// What `persona history` tells, as far as the tests ask.
struct ToldHistory: Decodable {
  let points: [Point]

  struct Point: Decodable {
    let commit: Commit
    let otherCommits: [Commit]
    let gap: String?
    let measure: Measure?
    let cells: [ToldMove]
  }

  struct Commit: Decodable {
    let id: String
    let day: String
    let subject: String
  }

  struct Measure: Decodable {
    let assets: Int
    let strongCells: Int
  }

  /// Asks how coverage went.
  init(_ git: GitFixture, _ options: String...) throws {
    let run = try PersonaCommand.run(["history", "--format", "json"] + options, in: git.path)
    #expect(run.status == 0 && run.remarks.isEmpty, "\(run)")
    self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
  }
}

extension ToldHistory {
  subscript(commit: String) -> Point? { points.first { $0.commit.id == commit } }

  var subjects: [String] { points.map(\.commit.subject) }
}
