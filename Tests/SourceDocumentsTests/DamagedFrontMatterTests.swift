import PersonaTestSupport
import SourceDocuments
import Testing

/// Front matter with a slip of YAML: the slip is blamed where it stands, and costs no more than it
/// must.
struct DamagedFrontMatterTests {
  private static let keys: Set<String> = ["title", "status", "answers", "owner", "channels"]

  @Test(
    arguments: [
      ("title: A\nanswers:[x]\nowner: me", "3", "title !answers owner"),
      ("title:Foo\nowner: me", "2", "!title owner"),
      ("title: A\nowner: me\nstatus:draft", "4", "title owner !status"),
      ("title: A\nowner：me\nstatus: draft", "3", "title !owner status"),
      ("title: A: B\nowner: me", "2", "!title owner"),
      ("title:A\nowner:me", "2 3", "!title !owner"), ("title:A", "2", "!title"),
      ("title: \"A\nowner: me", "2", "!title owner"),
      (
        "title: A\nchannels: [email\nowner: me\nanswers: [x, y]", "3",
        "title !channels owner answers"
      ),
      ("title: \"A\" B\nowner: me", "2", "!title owner"),
      ("channels:\n\t- email\nowner: me", "3", "!channels owner"),
      ("title: @A\nowner: `me`\nstatus: draft", "2 3", "!title !owner status"),
      ("title: A\nowner: me: you\ntitle: B", "3 4", "title twice !owner"),
      ("title: A: B\n# a comment\n\nowner: me", "2", "!title owner"),
      ("title: A: B\nchannels:\n- email\nowner: me", "2", "!title channels owner"),
      // A key that slipped into the value above it, or to its end, is lost with that value.
      ("title: A\n\tstatus: draft\nowner: me", "3", "!title owner !status"),
      ("title: A\n status: draft\nowner: me", "3", "!title owner !status"),
      ("title: A status: draft\nowner: me", "2", "!title owner !status"),
      ("title: Astatus: draft\nowner: me", "2", "!title owner !status"),
      ("title: A\nowner: me status: draft\nstatus: published", "3", "title !owner !status"),
    ] as [(String, String, String)])
  func aSlipCostsItsOwnKey(yaml: String, lines: String, keys: String) {
    let document = document(yaml)
    #expect(document.diagnostics.map(\.line).joined(separator: " ") == lines)
    #expect(document.frontMatter.entries.map(\.state).joined(separator: " ") == keys)
    #expect(document.hasDamagedKeys)
  }

  /// Where nobody can tell how far the damage goes, no key counts.
  @Test(
    arguments: [
      ("title: A\ngoes on here\nowner: me", "3"), ("just words\ntitle: A", "2"),
      ("title: A\nunknown:x\nowner: me", "3"), (" title: A\nowner: me", "2"),
      ("title: \"A\nowner: me\"s\nstatus: \"draft", "2 4"),
      ("title: \"A \"B\"\nowner: me\"", "2"), ("channels: [email\nanswers: x]\nowner: [a", "2 4"),
      ("title: A\n statsu: draft\nowner: me", "3"), ("title: \"A\nand B\"\nowner: a: b", "4"),
      ("title: \"open\nowner: \"me\"\nstray words", "2"),
    ])
  func damageWithoutAClearEndCostsAll(yaml: String, lines: String) {
    let document = document(yaml)
    #expect(document.diagnostics.map(\.line).joined(separator: " ") == lines)
    #expect(document.frontMatter.isUnreadable)
    #expect(document.diagnostics.allSatisfy { $0.effect == "no key of this file is read" })
  }

  @Test(
    arguments: [
      ("answers:[x]", "there is no blank behind the colon of this line"),
      ("title: A\n\tstatus: draft", "a tab can't indent a line here"),
      ("title: \"A", "a quotation mark is opened here and not closed"),
      ("title: A\n status: draft", "a blank stands before the key of this line"),
      ("owner：me", "the colon in this line is not the one of YAML"),
      ("title: A: B", "there is a second colon in this line"),
    ])
  func theWordsArePlain(yaml: String, words: String) throws {
    let message = try #require(document("channels: [email]\n\(yaml)").diagnostics.first?.message)
    #expect(message.hasPrefix(words), "\(message)")
  }

  /// Nothing here costs time in the square of its length.
  @Test(arguments: [
    (0..<900).map { "k\($0): \"a [ {" }.joined(separator: "\n"),
    (0..<900).map { "k\($0): title: b: status: c ]" }.joined(separator: "\n"),
    "title: " + String(repeating: "title: ", count: 8_000),
    "title: a\n" + String(repeating: " : : :", count: 8_000),
    "title: x: y\n" + String(repeating: "owner: a\n", count: 900),
    String(repeating: "title:x\n", count: 7_000), "a: b: c\n" + String(repeating: "'\n", count: 9),
  ])
  func damageIsReadQuickly(yaml: String) {
    let start = ContinuousClock.now
    #expect(document(yaml).diagnostics.contains { $0.severity == .error })
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  /// Without known keys, as where a file is rewritten, a slip leaves everything in doubt.
  @Test func withoutKeysNothingIsRead() {
    let document = SourceDocument("---\ntitle: A: B\nowner: me\n---\n")
    #expect(document.frontMatter.isUnreadable && document.hasDamagedKeys)
  }

  private func document(_ yaml: String) -> SourceDocument {
    SourceDocument(
      SourceFile(path: "content/a.md", bytes: Array("---\n\(yaml)\n---\nText.\n".utf8)),
      keys: Self.keys)
  }
}

extension Diagnostic {
  fileprivate var line: String { "\(place.start.line)" }
}

extension YAMLEntry {
  /// The key, with a mark where its value counts for nothing.
  fileprivate var state: String {
    "\(value.isSpoilt ? "!" : "")\(key)\(isRepeated ? " twice" : "")"
  }
}
