internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A matrix as tables, one for each layer, for the partial `matrix-layer`.
struct MatrixTable {
  private let content: SiteContent
  private let dimension: MatrixDimension
  private let matrix: Matrix
  private let planned: Matrix
  private let wording: Wording
  private let coverage: Coverage
  private let segment: Tag?
  /// The way from the page to the site's root.
  private let root: String

  init(_ content: SiteContent, _ dimension: MatrixDimension, _ segment: Tag?, page: String) {
    self.content = content
    self.dimension = dimension
    self.segment = segment
    matrix = Matrix(dimension, content.views, segment: segment)
    planned = Matrix(dimension, content.views, segment: segment, planned: true)
    coverage = content.views[segment]
    wording = Wording(coverage)
    root = PagePath.root(from: page)
  }
}

extension MatrixTable {
  var hasColumns: Bool { !matrix.columns.isEmpty }

  /// The layers, without that of owners on a public site.
  func layers(withScores: Bool) -> [TemplateRecord] {
    guard hasColumns, !matrix.rows.isEmpty else { return [] }
    return MatrixLayer.all(in: content.workspace).filter { $0 != .score || withScores }.map(layer)
  }

  /// Whether the rows are so many that the table scrolls under its heads.
  var isTall: Bool { matrix.rows.count > Self.mostRowsAtOnce }

  /// Whether the columns are so many that it prints on its side.
  var isWide: Bool { matrix.columns.count > 6 }

  /// Whether some rows are of personas without a priority.
  var hasOthers: Bool { matrix.rows.contains { !$0.isPriority(in: coverage) } }

  /// What the matrix shows, in one sentence.
  var summary: String? { wording.sentence(for: MatrixSummary(of: matrix, in: coverage)) }

  static let mostRowsAtOnce = 10

  /// How to read a place in a layer.
  func legend(of layer: MatrixLayer) -> TemplateValue {
    Legend(content.seen(in: segment), legendKind(of: layer)).values
  }

  private func legendKind(of layer: MatrixLayer) -> Legend.Kind {
    if layer == .freshness { return .freshness }
    if layer == .owner { return .owners }
    if let noun = dimension.claimedNoun {
      return .claims(column: noun, ofTheirOwn: dimension.hasOwnColumns)
    }
    return dimension.id == MatrixDimension.all[0].id ? .cells : .groups
  }

  /// What the places of each row rest on, for a view of claims, and which of them are open.
  var reasons: [TemplateRecord] {
    guard dimension.claimedNoun != nil else { return [] }
    return matrix.rows.indices.compactMap { row in
      let (places, open) = (places(row), open(row))
      guard !places.isEmpty || !open.isEmpty else { return nil }
      return [
        "title": .text(wording.title(of: matrix.rows[row])), "anchor": .text("row-\(row + 1)"),
        "places": .records(places.map { place(matrix.cells[row][$0], row: row, $0) }),
        "open": .record(open.isEmpty ? nil : openPlaces(open, row: row)),
      ]
    }
  }

  /// The columns in which a row of a view of claims rests on something.
  private func places(_ row: Int) -> [Int] {
    matrix.columns.indices.filter { !matrix.cells[row][$0].assets.isEmpty }
  }

  /// The columns in which a row of a view of claims lacks something.
  private func open(_ row: Int) -> [Int] {
    matrix.columns.indices.filter { matrix.cells[row][$0].state == .missing }
  }

  private func anchor(row: Int, _ column: Int) -> String { "place-\(row + 1)-\(column + 1)" }
}

extension MatrixTable {
  /// The scores alone, for the partial `matrix-table`; none without a row or a column.
  var scores: TemplateRecord? {
    hasColumns && !matrix.rows.isEmpty ? TemplateRecord(table(.score)) : nil
  }

  private func layer(_ layer: MatrixLayer) -> TemplateRecord {
    TemplateRecord(
      [
        ("id", .text(layer.rawValue)), ("title", .text(layer.title)),
        ("meaning", .text(layer.meaning)), ("legend", legend(of: layer)),
      ] + table(layer))
  }

  private func table(_ layer: MatrixLayer) -> [(String, TemplateValue)] {
    let matrix = layer == .planned ? planned : matrix
    return [
      ("caption", .text("\(dimension.title): \(layer.title.lowercased())")),
      ("corner", .text(dimension.rowTitle)), ("isTall", .flag(isTall)),
      ("columns", .records(matrix.columns.map(column))),
      ("rows", .records(matrix.rows.indices.map { row($0, of: matrix, layer) })),
    ]
  }

  private func column(_ line: MatrixLine) -> TemplateRecord {
    let id = id(of: line)
    return [
      "title": .text(wording.title(of: line)), "id": .text(id),
      "segment": .text(dimension.hasSegmentColumns ? id : nil),
    ]
  }

  private func row(_ index: Int, of matrix: Matrix, _ layer: MatrixLayer) -> TemplateRecord {
    let line = matrix.rows[index]
    return [
      "title": .text(wording.title(of: line)), "path": .text(path(of: line)),
      "id": .text(id(of: line)), "fragments": fragments(of: line),
      "isPriority": .flag(line.isPriority(in: coverage)),
      "cells": .records(
        matrix.columns.indices.map { column in
          cell(matrix.cells[index][column], layer, row: index, column)
        }),
    ]
  }

  /// What addresses call a row or a column.
  private func id(of line: MatrixLine) -> String {
    switch line {
    case .persona(let persona): content.workspace.personas[persona].id
    case .tag(let tag): content.taxonomy[tag].id
    case .untagged: "none"
    case .any: "any"
    }
  }

  private func fragments(of line: MatrixLine) -> TemplateValue {
    guard case .persona(let persona) = line else { return .none }
    return .number(FragmentFile.number(of: persona, in: content))
  }

  private func path(of line: MatrixLine) -> String? {
    guard case .persona(let persona) = line else { return nil }
    return PagePath.persona(content.workspace.personas[persona])
  }

  private func cell(
    _ cell: MatrixCell, _ layer: MatrixLayer, row: Int, _ column: Int
  ) -> TemplateRecord {
    let showsState = layer == .score || layer == .planned
    let target = target(row: row, column)
    let line = matrix.columns[column]
    let signs = showsState ? signs(of: cell, in: line, layer) : nil
    let label =
      [wording.label(of: cell, at: matrix.rows[row], line, in: layer)] + (signs?.texts ?? [])
    return [
      "state": .text(cell.state.name), "showsState": .flag(showsState),
      "score": .text(showsState ? cell.state.score.map(String.init) : nil),
      "word": .text(showsState ? cell.state.word : wording.text(of: cell, in: layer)),
      "signs": signs?.values ?? .records([]), "hasSigns": .flag(signs?.all.isEmpty == false),
      "note": .text(showsState ? wording.basis(of: cell) : nil),
      "column": .text(wording.title(of: line)),
      "label": .text(label.joined(separator: ", ")),
      "isLink": .flag(target != nil), "path": .text(target),
      "linkRoot": .text(dimension.claimedNoun == nil ? root : ""),
    ]
  }

  /// The signs of a place that is one cell of coverage; none for several together, and for claims.
  private func signs(of cell: MatrixCell, in column: MatrixLine, _ layer: MatrixLayer) -> CellSigns?
  {
    guard cell.counts?.total == 1, let weakest = cell.weakest else { return nil }
    var segment = self.segment
    if dimension.hasSegmentColumns, case .tag(let tag) = column { segment = tag }
    let views = content.views
    let coverage = layer == .planned ? views.planned(in: segment) : views[segment]
    return CellSigns(of: coverage[weakest], in: coverage)
  }

  /// The catalogue, of one persona where the row is one.
  private func catalogue(of row: MatrixLine) -> String {
    guard case .persona(let persona) = row else { return CataloguePage.area.path }
    return PagePath.catalogue(only: ["persona:\(content.workspace.personas[persona].id)"])
  }

  /// Where the reasons of a place are told: on the page of its weakest cell, or below the tables.
  private func target(row: Int, _ column: Int) -> String? {
    // As it is today, in every layer: what is only planned has no reasons yet.
    let cell = matrix.cells[row][column]
    if let weakest = cell.weakest { return content.path(of: weakest) }
    guard dimension.claimedNoun != nil else { return nil }
    if !cell.assets.isEmpty { return "#\(anchor(row: row, column))" }
    return cell.state == .missing ? "#open-\(row + 1)" : nil
  }

  private func place(_ cell: MatrixCell, row: Int, _ column: Int) -> TemplateRecord {
    let list = Shortlist(cell.assets, limit: 3)
    return [
      "title": .text(wording.title(of: matrix.columns[column])), "label": .text(cell.state.label),
      "anchor": .text(anchor(row: row, column)),
      "assets": .records(
        list.first.map { asset in
          ["asset": .record(content.links[asset.asset]), "isStrong": .flag(asset.isStrong)]
        }),
      "more": .text(list.more), "morePath": .text(catalogue(of: matrix.rows[row])),
    ]
  }
  /// The open places of a row, with how to fill them.
  private func openPlaces(_ columns: [Int], row: Int) -> TemplateRecord {
    let titles = columns.map { wording.title(of: matrix.columns[$0]) }
    let noun = dimension.claimedNoun ?? ""
    return [
      "anchor": .text("open-\(row + 1)"), "titles": .text(titles.joined(separator: ", ")),
      "advice": .text(
        "Nothing that is live serves \(wording.title(of: matrix.rows[row])) there. Write an asset, "
          + "or name the \(noun) in one that they already get."),
      "path": .text(catalogue(of: matrix.rows[row])),
    ]
  }
}
