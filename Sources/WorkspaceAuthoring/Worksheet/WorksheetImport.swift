public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// What a filled-in worksheet changes: a pure function of the sheet and the files.
///
/// A row with a yes and a reply becomes a line below `## Answers`; nothing else is touched, and an
/// answer that is there stays as it is.
public struct WorksheetImport {
  /// The files with their new answers, in the order of the sheet.
  public private(set) var changed: [ChangedFile] = []
  /// The rows that are not imported, each with the reason, in their order.
  public private(set) var refused: [RowRemark] = []
  /// How many rows stand in the files already.
  public private(set) var unchangedCount = 0
  /// How many rows say no, or nothing yet.
  public private(set) var noCount = 0
  public private(set) var emptyCount = 0
  private let coverage: Coverage
  private let assets: [String: Ordinal<Asset>]
  private let needs: [String: Ordinal<Need>]

  /// A file with new lines.
  public struct ChangedFile: Sendable, Hashable {
    public let path: String
    public let bytes: [UInt8]
    /// The rows, each with the address to which it replies.
    public let answers: [Answer]

    /// A row that became a line.
    public struct Answer: Sendable, Hashable {
      public let row: Int
      public let address: String
    }
  }

  /// A row that can be written.
  private struct Accepted {
    let row: Int
    let need: Ordinal<Need>
    let line: AnswerLine
  }

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - file: The bytes of the sheet, in any encoding, with commas, semicolons or tabs.
  ///   - name: The sheet's name.
  ///   - coverage: The coverage of the workspace.
  ///   - tree: Its files.
  /// - Throws: A refusal of what is no worksheet.
  public init(
    _ file: [UInt8], name: String, into coverage: Coverage, _ tree: any SourceTree
  ) throws(ImportRefusal) {
    let (judgements, broken) = try Judgement.all(in: file, name: name)
    let workspace = coverage.workspace
    self.coverage = coverage
    assets = Dictionary(
      uniqueKeysWithValues: workspace.assets.ordinals.map {
        (workspace.assets[$0].id, $0)
      })
    let sound = workspace.needs.ordinals.filter { workspace.needs[$0].isAddressable }
    needs = Dictionary(sound.map { (workspace.address(of: $0), $0) }) { first, _ in first }
    refused = broken
    take(judgements, tree)
    refused.sort { $0.row < $1.row }
  }
}

extension WorksheetImport {
  private mutating func take(_ judgements: [Judgement], _ tree: any SourceTree) {
    var accepted: [Ordinal<Asset>: [Accepted]] = [:]
    var order: [Ordinal<Asset>] = []
    var sentences: [String: Int] = [:]
    for judgement in judgements where isYes(judgement) {
      guard let (asset, found) = accept(judgement) else { continue }
      let sentence = HeadingText.normalized(judgement.reply)
      if let first = sentences.updateValue(judgement.row, forKey: sentence) {
        refuse(judgement.row, "row \(first) has the same reply; a sentence replies to one need")
        sentences[sentence] = first
        continue
      }
      if accepted[asset] == nil { order.append(asset) }
      accepted[asset, default: []].append(found)
    }
    for asset in order { write(accepted[asset] ?? [], into: asset, tree) }
  }

  private mutating func refuse(_ row: Int, _ text: String) {
    refused.append(RowRemark(row: row, text: text))
  }

  /// Whether a row has a yes to be written; tells what is half filled in.
  private mutating func isYes(_ judgement: Judgement) -> Bool {
    switch judgement.verdict {
    case .yes where judgement.reply.isEmpty:
      refuse(
        judgement.row,
        "it says yes without a reply, which would be a bare pointer and give no point: write in a "
          + "sentence what the asset replies")
    case .yes: return true
    case .no: noCount += 1
    case .none where judgement.reply.isEmpty: emptyCount += 1
    case .none: refuse(judgement.row, "it has a reply, and nothing under answers?: write yes or no")
    case .unknown(let text):
      refuse(judgement.row, "\(text.quoted) under answers? is neither yes nor no")
    }
    return false
  }

  /// What a row adds to which file; none where that is nothing new, or can't be.
  private mutating func accept(_ judgement: Judgement) -> (Ordinal<Asset>, Accepted)? {
    guard let need = needs[judgement.need] else {
      refuse(judgement.row, missing("need", judgement.need, among: needs.keys.sorted()))
      return nil
    }
    guard let asset = assets[judgement.asset] else {
      refuse(judgement.row, missing("asset", judgement.asset, among: assets.keys.sorted()))
      return nil
    }
    guard isNew(judgement, asset, need) else { return nil }
    if let reason = reasonToLeave(coverage.workspace.assets[asset]) {
      refuse(judgement.row, reason)
      return nil
    }
    if let fault = coverage.fault(of: judgement.reply, to: need) {
      refuse(judgement.row, words(for: fault))
      return nil
    }
    guard !SkeletonText.begins(judgement.reply),
      let line = AnswerLine(address: judgement.need, reply: judgement.reply)
    else {
      let hidden = HiddenCharacter.first(in: judgement.reply).map {
        "its reply holds a character that can't be seen, \(HiddenCharacter.name(of: $0)): type the "
          + "words there again"
      }
      refuse(
        judgement.row,
        hidden ?? "its reply can't be written so that it reads as it stands there")
      return nil
    }
    return (asset, Accepted(row: judgement.row, need: need, line: line))
  }

  /// Whether the asset replies nothing to the need yet.
  private mutating func isNew(
    _ judgement: Judgement, _ asset: Ordinal<Asset>, _ need: Ordinal<Need>
  ) -> Bool {
    let answers = coverage.workspace.assets[asset].answers
    guard let reply = answers.first(where: { $0.need == need })?.reply else { return true }
    if reply.text == judgement.reply {
      unchangedCount += 1
    } else {
      let path = coverage.workspace.assets[asset].path.inert
      refuse(
        judgement.row, "\(path) replies to \(judgement.need.quoted) already, and is left as it is")
    }
    return false
  }

  /// Why no answer in an asset would count, if so.
  private func reasonToLeave(_ asset: Asset) -> String? {
    if let original = asset.translationOf {
      let path = coverage.workspace.assets[original].path
      return "\(asset.path.inert) is a translation, of which no answer counts: name the original, "
        + "\(path.inert)"
    }
    guard asset.status == .retired || asset.hasExpired(on: coverage.today) else { return nil }
    return "\(asset.path.inert) is retired, so no answer in it counts"
  }

  private func missing(_ noun: String, _ name: String, among names: [String]) -> String {
    guard !name.isEmpty else { return "it names no \(noun)" }
    let near = Spelling.nearest(to: name, among: names.map { Spelling.Candidate($0) })
    let hint = near.isEmpty ? "" : "; did you mean \(English.list(near.map(\.quoted), "or"))?"
    return "there is no \(noun) \(name.quoted)\(hint)"
  }

  private func words(for fault: ReplyFault) -> String {
    switch fault {
    case .repeatsNeed: "its reply is the need's own text"
    case .tooShort: "its reply has fewer than three words, or none with a letter"
    case .standsElsewhere: "its reply stands under another need already; a sentence replies to one"
    }
  }
}

extension WorksheetImport {
  private mutating func write(
    _ accepted: [Accepted], into asset: Ordinal<Asset>, _ tree: any SourceTree
  ) {
    let lines = withoutRepeats(accepted)
    let file = coverage.workspace.assets[asset]
    let places = Dictionary(
      file.unwrittenAnswers.map { (coverage.workspace.address(of: $0.target), $0.range) }
    ) { first, _ in first }
    let edit = (try? tree.bytes(of: file.path).get()).map {
      AnswersEdit(path: file.path, bytes: $0)
    }
    guard !file.facts.isUnreadable,
      let edited = edit?.adding(lines.map(\.line), places: places)
    else {
      let reason =
        edit?.mistake.map { "yet; line \($0.place.start.line): \($0.message)" }
        ?? "as it is written: add the line by hand"
      for line in lines { refuse(line.row, "\(file.path.inert) can't take it \(reason)") }
      return
    }
    let answers = lines.map { ChangedFile.Answer(row: $0.row, address: $0.line.address) }
    changed.append(ChangedFile(path: file.path, bytes: edited, answers: answers))
  }

  /// The rows without those that reply to a need to which an earlier one replies.
  private mutating func withoutRepeats(_ accepted: [Accepted]) -> [Accepted] {
    var seen: [Ordinal<Need>: Int] = [:]
    return accepted.filter { found in
      guard let first = seen[found.need] else {
        seen[found.need] = found.row
        return true
      }
      refuse(found.row, "row \(first) replies to the same need with the same asset")
      return false
    }
  }
}
