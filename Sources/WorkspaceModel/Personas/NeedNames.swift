internal import SourceDocuments

/// Gives the needs of a stage their names, as they would be if every mistake were put right.
struct NeedNames {
  private struct Entry {
    let name: String
    /// The bytes at which the name stands, or the item.
    let range: Range<Int>
    var isAddressable = true
    var hasError = false
    /// Whether another need of the same name is a mistake.
    var isUnique = true
  }

  private var entries: [Entry] = []
  /// The names that are no ids, as written.
  private(set) var foreign: Set<String> = []

  /// Names the needs, and reports names that are no ids or stand twice.
  init(_ drafts: [NeedDraft], _ reading: inout Reading) {
    let natives = drafts.filter { !$0.isGuest }
    let unnamed = natives.filter { $0.writtenName == nil }.map { ($0.kind, 1) }
    let counts = Dictionary(unnamed, uniquingKeysWith: +)
    var numbers: [Need.Kind: Int] = [:]
    for draft in drafts {
      if let written = draft.writtenName {
        entries.append(named(written, draft, &reading))
      } else if !draft.isGuest, counts[draft.kind, default: 0] > 1 {
        numbers[draft.kind, default: 0] += 1
        let name = "\(draft.kind.rawValue)#\(numbers[draft.kind, default: 0])"
        entries.append(Entry(name: name, range: draft.range, isAddressable: false))
      } else {
        let name = draft.kind.rawValue
        entries.append(Entry(name: name, range: draft.range, isUnique: !draft.isGuest))
      }
    }
    reportRepeated(&reading)
  }
}

extension NeedNames {
  /// The needs of the drafts, in their order.
  func needs(of drafts: [NeedDraft], persona: Ordinal<Persona>, in file: SourceFile) -> [Need] {
    zip(drafts, entries).map { draft, entry in
      let hasError = draft.hasError || entry.hasError
      let isAddressable = entry.isAddressable && !hasError
      return Need(
        persona: persona, stage: draft.stage, kind: draft.kind, name: entry.name,
        isAddressable: isAddressable, isNamed: isAddressable && draft.writtenName != nil,
        text: draft.text, notes: draft.notes, line: file.line(at: draft.range.lowerBound),
        segments: draft.segments, hasError: hasError)
    }
  }

  private mutating func named(
    _ written: String, _ draft: NeedDraft, _ reading: inout Reading
  ) -> Entry {
    let found = reading.file.firstRange(of: "(\(written))".utf8, in: draft.range)
    let range = found.map { $0.lowerBound + 1..<$0.upperBound - 1 } ?? draft.range
    guard !Identifier.isValid(written, allowsFolders: false) else {
      return Entry(name: written, range: range, isUnique: !draft.isGuest)
    }
    reading.report(BadID.name(written, of: "need", at: reading.place(range)))
    foreign.insert(written)
    let near = Identifier.suggestion(for: written)
    guard Identifier.isValid(near, allowsFolders: false) else {
      return Entry(name: draft.kind.rawValue, range: range, hasError: true, isUnique: false)
    }
    return Entry(name: near, range: range, hasError: true, isUnique: !draft.isGuest)
  }

  /// Two needs of one name both count, and nothing can say which one it answers.
  private mutating func reportRepeated(_ reading: inout Reading) {
    var first: [String: Int] = [:]
    for index in entries.indices where entries[index].isUnique {
      guard let other = first[entries[index].name] else {
        first[entries[index].name] = index
        continue
      }
      reading.report(
        DuplicateNeed.diagnostic(
          entries[index].name, at: reading.place(entries[index].range),
          firstAt: reading.place(entries[other].range)))
      entries[index].hasError = true
      entries[other].hasError = true
    }
  }
}
