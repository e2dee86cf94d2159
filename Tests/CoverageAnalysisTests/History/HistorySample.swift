import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// A commit with the files as it leaves them.
struct SampleCommit {
  let day: String
  let subject: String
  /// None where the files can't be read.
  let files: [String: String]?
  var renames: [String: String] = [:]
  /// Earlier commits of the same day.
  var others: [String] = []
}

extension CoverageHistory {
  /// The history of some commits, each with its subject as its hash.
  init(of commits: [SampleCommit], cut: String? = nil) throws {
    var recorder = HistoryRecorder(rules: .today)
    var last: [String: String]?
    for commit in commits {
      let day = try #require(CalendarDate(commit.day))
      let named = { HistoryCommit(id: $0, day: day, subject: $0, author: "Jo") }
      let (point, others) = (named(commit.subject), commit.others.map(named))
      guard let files = commit.files else {
        recorder.addGap(
          point, others: others, reason: "personas/cfo.md:2: no end of the front matter")
        continue
      }
      let coverage = Coverage(files, on: day)
      recorder.add(
        point, others: others, coverage: coverage, findings: coverage.findings(in: TextTree([:])),
        files: last.map {
          FileChanges(from: TextTree($0), to: TextTree(files), renames: commit.renames)
        })
      last = files
    }
    self = recorder.history(cut: cut)
  }

  /// What moved, a line each: `Add it: cfo.evaluation 0 missing → 2 strong: "Sheet" was added.`.
  var told: [String] {
    points.flatMap { point in
      point.changes.map { change in
        "\(point.commit.subject): \(change.address) \(change.text): "
          + change.causes.map(\.sentence).joined(separator: " ")
      }
    }
  }
}
