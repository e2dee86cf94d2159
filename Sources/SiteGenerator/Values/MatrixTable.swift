internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A matrix as tables, one for each layer, for the partial `matrix-layer`.
struct MatrixTable {
  private let content: SiteContent
  private let dimension: MatrixDimension
  private let matrix: Matrix
  private let planned: Matrix
  private let wording: CoverageWording
  /// The way from the page to the site's root.
  private let root: String

  init(_ content: SiteContent, _ dimension: MatrixDimension, _ segment: Tag?, page: String) {
    self.content = content
    self.dimension = dimension
    matrix = Matrix(dimension, content.views, segment: segment)
    planned = Matrix(dimension, content.views, segment: segment, planned: true)
    wording = CoverageWording(content.views[segment])
    root = PagePath.root(from: page)
  }
}

extension MatrixTable {
  var hasColumns: Bool { !matrix.columns.isEmpty }

  /// The layers, without that of owners on a public site.
  func layers(withScores: Bool) -> [TemplateRecord] {
    guard hasColumns, !matrix.rows.isEmpty else { return [] }
    return MatrixLayer.allCases.filter { layer in
      (layer != .score || withScores) && (layer != .owner || !content.options.isPublic)
    }.map(layer)
  }

  /// What the places of each row rest on, for a view of claims; without rows and places that rest
  /// on nothing.
  var reasons: [TemplateRecord] {
    matrix.rows.indices.compactMap { row in
      let places = places(row)
      guard !places.isEmpty else { return nil }
      return [
        "title": .text(wording.title(of: matrix.rows[row])), "anchor": .text(anchor(row)),
        "places": .records(places.map { place(matrix.cells[row][$0], row: row, $0) }),
      ]
    }
  }

  /// The columns in which a row of a view of claims rests on something.
  private func places(_ row: Int) -> [Int] {
    matrix.columns.indices.filter { column in
      let cell = matrix.cells[row][column]
      return cell.counts == nil && !cell.assets.isEmpty
    }
  }

  private func anchor(_ row: Int) -> String { "row-\(row + 1)" }
}

extension MatrixTable {
  private func layer(_ layer: MatrixLayer) -> TemplateRecord {
    let matrix = layer == .planned ? planned : matrix
    return [
      "id": .text(layer.rawValue), "title": .text(layer.title), "meaning": .text(layer.meaning),
      "caption": .text("\(dimension.title): \(layer.title.lowercased())"),
      "columns": .texts(matrix.columns.map { wording.title(of: $0) }),
      "rows": .records(matrix.rows.indices.map { row($0, of: matrix, layer) }),
    ]
  }

  private func row(_ index: Int, of matrix: Matrix, _ layer: MatrixLayer) -> TemplateRecord {
    let line = matrix.rows[index]
    return [
      "title": .text(wording.title(of: line)), "path": .text(path(of: line)),
      "cells": .records(
        matrix.columns.indices.map { column in
          cell(matrix.cells[index][column], line, matrix.columns[column], layer, row: index)
        }),
    ]
  }

  private func path(of line: MatrixLine) -> String? {
    guard case .persona(let persona) = line else { return nil }
    return PagePath.persona(content.workspace.personas[persona])
  }

  private func cell(
    _ cell: MatrixCell, _ row: MatrixLine, _ column: MatrixLine, _ layer: MatrixLayer,
    row index: Int
  ) -> TemplateRecord {
    let showsState = layer == .score || layer == .planned
    let target = target(of: cell, row: index)
    return [
      "state": .text(cell.state.name), "showsState": .flag(showsState),
      "score": .text(showsState ? cell.state.score.map(String.init) : nil),
      "word": .text(showsState ? cell.state.word : wording.text(of: cell, in: layer)),
      "note": .text(showsState ? wording.basis(of: cell) : nil),
      "column": .text(wording.title(of: column)),
      "label": .text(wording.label(of: cell, at: row, column, in: layer)),
      "isLink": .flag(target != nil), "path": .text(target), "linkRoot": .text(root(of: cell)),
    ]
  }

  /// The catalogue, of one persona where the row is one.
  private func catalogue(of row: MatrixLine) -> String {
    guard case .persona(let persona) = row else { return PagePath.catalogue }
    return "\(PagePath.catalogue)#filter=persona:\(content.workspace.personas[persona].id)"
  }

  /// Where the reasons of a place are told: on the page of its weakest cell, or below the tables.
  private func target(of cell: MatrixCell, row: Int) -> String? {
    if let weakest = cell.weakest { return content.path(of: weakest) }
    guard cell.counts == nil, !cell.assets.isEmpty, !places(row).isEmpty else { return nil }
    return "#\(anchor(row))"
  }

  /// What stands before the target: nothing where it is on the same page.
  private func root(of cell: MatrixCell) -> String { cell.weakest == nil ? "" : root }

  private func place(_ cell: MatrixCell, row: Int, _ column: Int) -> TemplateRecord {
    let list = Shortlist(cell.assets, limit: 3)
    return [
      "title": .text(wording.title(of: matrix.columns[column])), "label": .text(cell.state.label),
      "assets": .records(
        list.first.map { asset in
          ["asset": .record(content.links[asset.asset]), "isStrong": .flag(asset.isStrong)]
        }),
      "more": .text(list.more), "morePath": .text(catalogue(of: matrix.rows[row])),
    ]
  }
}
