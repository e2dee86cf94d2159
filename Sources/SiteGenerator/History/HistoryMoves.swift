internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The commits that moved cells, and each cell's own moves, as many as a page has room for.
struct HistoryMoves {
  private static let mostMoves = 50
  private static let mostCells = 6
  private static let mostCauses = 2
  private static let mostStories = 60
  private static let mostMovesOfStory = 8

  private let history: CoverageHistory
  /// The page of each cell that is there now, by its address.
  private let paths: [String: String]

  init(_ history: CoverageHistory, in content: SiteContent) {
    self.history = history
    paths = Dictionary(
      content.coverage.cells.map { cell in
        (content.workspace.address(of: cell.address), content.path(of: cell.address))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension HistoryMoves {
  /// The commits, the newest first.
  var commits: [(String, TemplateValue)] {
    let list = Shortlist(
      history.points.indices.reversed().filter {
        !history.points[$0].changes.isEmpty
      }, limit: Self.mostMoves)
    return [
      ("moves", .records(list.first.map(commit))),
      (
        "moreMoves",
        .text(
          list.rest == 0
            ? nil : "\(English.count(list.rest, "earlier commit")) moved cells, too")
      ),
    ]
  }

  private func commit(at index: Int) -> TemplateRecord {
    let point = history.points[index]
    let cells = Shortlist(point.changes, limit: Self.mostCells)
    let author = point.commit.author.isEmpty ? nil : point.commit.author.onOneLine
    return [
      "day": .text(point.commit.day.description), "commit": .text(point.commit.shortName),
      "subject": .text(point.commit.subject.onOneLine), "author": .text(author),
      "others": .text(point.otherCommitsText), "coverage": .text(coverage(at: index)),
      "counts": .text(point.countsText), "cells": .records(cells.first.map(cell)),
      "furtherCells": .text(
        cells.rest == 0 ? nil : "and \(English.count(cells.rest, "more cell"))"),
    ]
  }

  /// The figure at the measured point before, and at this one.
  private func coverage(at index: Int) -> String {
    let before = history.points[..<index].last { $0.measure != nil }?.measure?.coverage.text
    let after = history.points[index].measure?.coverage.text ?? ""
    return before.map { $0 == after ? after : "\($0) → \(after)" } ?? after
  }

  private func cell(_ change: CellChange) -> TemplateRecord {
    let causes = Shortlist(change.causes, limit: Self.mostCauses)
    return [
      "name": .text(change.name.onOneLine), "path": .text(paths[change.address]),
      "change": .text(change.text), "direction": .text("\(change.direction)"),
      "causes": .texts(causes.first.map(\.sentence.onOneLine)),
      "further": .text(
        causes.rest == 0 ? nil : "and \(English.count(causes.rest, "more cause"))"),
    ]
  }
}

extension HistoryMoves {
  /// The cells that moved, in the order in which they are shown.
  var stories: [(String, TemplateValue)] {
    let list = Shortlist(history.stories, limit: Self.mostStories)
    let states = history.measured.last?.measure?.cells.byAddress ?? [:]
    return [
      ("stories", .records(list.first.map { story($0, states[$0.address]) })),
      (
        "moreStories",
        .text(list.rest == 0 ? nil : "\(English.count(list.rest, "more cell")) moved, too")
      ),
    ]
  }

  private func story(_ story: CellStory, _ state: CellState?) -> TemplateRecord {
    let moves = Shortlist(story.moves.reversed(), limit: Self.mostMovesOfStory)
    return [
      "name": .text(story.name.onOneLine), "path": .text(paths[story.address]),
      "state": .text(state?.label), "count": .text(English.count(story.moves.count, "move")),
      "moves": .records(moves.first.map(move)),
      "further": .text(
        moves.rest == 0 ? nil : "and \(English.count(moves.rest, "earlier move"))"),
    ]
  }

  private func move(_ move: CellStory.Move) -> TemplateRecord {
    [
      "day": .text(move.commit.day.description), "change": .text(move.change.text),
      "subject": .text(move.commit.subject.onOneLine),
      "cause": .text(move.change.causes.first?.sentence.onOneLine),
    ]
  }
}
