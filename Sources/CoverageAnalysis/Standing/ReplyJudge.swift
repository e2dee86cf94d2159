internal import SourceDocuments
internal import WorkspaceModel

/// Judges whether replies say something: over all files, because a sentence that stands under two
/// needs replies to neither.
struct ReplyJudge: Sendable {
  private let needs: [String]
  /// Under which needs each sentence stands in live files, and in modules.
  private var live: [String: Set<AnswerPointer.Target>] = [:]
  /// The same of what is on its way, by which only what is on its way is judged.
  private var planned: [String: Set<AnswerPointer.Target>] = [:]

  init(of workspace: Workspace, states: [AssetState]) {
    needs = workspace.needs.map { Self.folded($0.text) }
    for module in workspace.modules {
      for pointer in module.answers { Self.note(pointer, &live) }
    }
    for (asset, state) in zip(workspace.assets, states) {
      switch state {
      case .live, .doubtful:
        for pointer in asset.answers { Self.note(pointer, &live) }
      case .draft, .planned, .scheduled:
        for pointer in asset.answers { Self.note(pointer, &planned) }
      case .retired, .translation, .outsideSegment: break
      }
    }
  }
}

extension ReplyJudge {
  /// Why a reply to a need is none; none where it is one.
  ///
  /// - Parameters:
  ///   - reply: What is written.
  ///   - need: The need under which it stands.
  ///   - isPlanned: Whether its file is only on its way.
  /// - Returns: The fault.
  func fault(of reply: Reply, to need: Ordinal<Need>, isPlanned: Bool) -> ReplyFault? {
    let text = Self.folded(reply.text)
    if text == needs[need.value] { return .repeatsNeed }
    if Self.isTooShort(reply.text) { return .tooShort }
    var others = live[text] ?? []
    if isPlanned, let more = planned[text] { others.formUnion(more) }
    others.remove(.need(need))
    guard !others.isEmpty else { return nil }
    return .standsElsewhere(others.compactMap(\.reached).min())
  }
}

extension ReplyJudge {
  private static func note(
    _ pointer: AnswerPointer, _ sentences: inout [String: Set<AnswerPointer.Target>]
  ) {
    guard let reply = pointer.reply else { return }
    sentences[folded(reply.text), default: []].insert(pointer.target)
  }

  /// The letters and digits of a text in small letters, by which sentences are compared.
  private static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
        var count = 0
        for byte in text.utf8 where Byte.isPartOfWord(byte) {
          bytes[count] = Byte.lowercased(byte)
          count += 1
        }
        return count
      }
    }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where scalar.isPartOfWord {
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a text has fewer than three words; in a script without blanks, than six letters.
  private static func isTooShort(_ text: String) -> Bool {
    guard !hasThreePlainWords(text) else { return false }
    let words = text.split(whereSeparator: \.isWhitespace).filter { word in
      word.unicodeScalars.contains(where: \.isPartOfWord)
    }
    return words.count < 3 && text.unicodeScalars.count(where: \.isOfScriptWithoutBlanks) < 6
  }
}

extension ReplyJudge {
  /// Whether three words of Latin letters and digits stand between blanks: most replies begin so.
  private static func hasThreePlainWords(_ text: String) -> Bool {
    var (count, isInWord) = (0, false)
    for byte in text.utf8 {
      guard byte < 0x80 else { return false }
      if Byte.isWhiteSpace(byte) {
        isInWord = false
      } else if !isInWord, Byte.isPartOfWord(byte) {
        isInWord = true
        count += 1
        if count == 3 { return true }
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool {
    if isASCII, let byte = UInt8(exactly: value) { return Byte.isPartOfWord(byte) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether words of its script stand without blanks between them: Chinese, Japanese, Thai, Lao,
  /// Burmese and Khmer, by the blocks of Unicode.
  fileprivate var isOfScriptWithoutBlanks: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
