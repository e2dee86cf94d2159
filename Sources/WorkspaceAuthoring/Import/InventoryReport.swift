internal import SourceDocuments
internal import WorkspaceModel

/// What an import does or would do, in words.
public struct InventoryReport {
  private let plan: InventoryImport
  private let mapPath: String
  /// Whether it was done, rather than only looked at.
  private let isDone: Bool
  /// How many files of each sort are named.
  private let mostFiles: Int

  public init(_ plan: InventoryImport, mapPath: String, isDone: Bool, namesAll: Bool) {
    self.plan = plan
    self.mapPath = mapPath
    self.isDone = isDone
    mostFiles = namesAll ? .max : 5
  }
}

extension InventoryReport {
  public var text: String {
    let lines = summary + created + changed + refused + openValues + openColumns + gone
    return lines.map { "\($0)\n" }.joined()
  }
}

extension InventoryReport {
  private var summary: [String] {
    let rows = English.count(plan.rowCount, "row")
    let new = English.count(plan.created.count, "new file")
    let kept = plan.unchangedCount
    let will = isDone ? "wrote" : "would write"
    return [
      "\(plan.name.inert): \(rows) below the header in row \(plan.headerRow)",
      "\(will) \(new), \(isDone ? "changed" : "change") \(plan.changed.count), "
        + "\(isDone ? "left" : "leave") \(kept) as \(kept == 1 ? "it is" : "they are")",
    ]
  }

  private var created: [String] {
    list(plan.created.map { "  new: \($0.file.path.inert) (row \($0.row))" }, "file")
  }

  private var changed: [String] {
    let lines = plan.changed.map { row, file in
      let changes = file.changes.map { "\($0.key): \($0.value.onOneLine)".quoted }
      return "  changed: \(file.path.inert) (row \(row)): \(English.list(changes))"
    }
    return list(lines, "file")
  }

  private var refused: [String] {
    guard !plan.refused.isEmpty else { return [] }
    let head = "\(English.count(plan.refused.count, "row")) not imported:"
    let lines = plan.refused.map {
      "  row \($0.row): \($0.text.split(separator: "\n").joined(separator: "; "))"
    }
    return [head] + list(lines, "row")
  }

  private var gone: [String] {
    guard !plan.gone.isEmpty else { return [] }
    let files = English.count(plan.gone.count, "file")
    let head =
      "\(files) of this inventory, of which no row speaks any more; nothing is deleted:"
    return [head] + list(plan.gone.map { "  \($0.inert)" }, "file")
  }

  private func list(_ lines: [String], _ noun: String) -> [String] {
    guard lines.count > mostFiles else { return lines }
    let rest = lines.count - mostFiles
    return lines.prefix(mostFiles) + ["  and \(English.count(rest, "more \(noun)")) (-v names all)"]
  }
}

extension InventoryReport {
  private var openValues: [String] {
    let groups = [
      ("open, to be settled in \(mapPath.inert)", plan.open.filter(\.isForMap)),
      ("to be put right in the table", plan.open.filter { !$0.isForMap }),
    ]
    return groups.filter { !$0.1.isEmpty }.flatMap { words, values in
      ["\(English.count(values.count, "value")) \(words):"] + values.map { "  \($0.words)" }
    } + heldFiles
  }

  /// What the open values keep from being published.
  private var heldFiles: [String] {
    let (new, kept) = (plan.heldCount, plan.keptStatuses)
    let drafts = new == 1 ? "1 new file stays a draft" : "\(new) new files stay drafts"
    let head = kept.count == 1 ? "1 file keeps its status" : "\(kept.count) files keep their status"
    let lines = kept.map { path, status in
      "  \(path.inert) stays \(status.map(\.rawValue) ?? "as it is")"
    }
    return (new == 0 ? [] : ["until then \(drafts)"])
      + (kept.isEmpty ? [] : ["until then \(head):"] + list(lines, "file"))
  }

  private var openColumns: [String] {
    [
      ("that the map does not name, so that nothing in them is read", plan.openColumns),
      ("that the map names, and the table does not have", plan.missingColumns),
    ].filter { !$0.1.isEmpty }.map { words, names in
      "\(names.count == 1 ? "column" : "columns") \(words): \(English.quotedList(names))"
    }
  }
}
