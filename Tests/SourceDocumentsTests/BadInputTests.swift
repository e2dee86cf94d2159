import PersonaTestSupport
import SourceDocuments
import Testing

/// Front matter and bodies that nobody should write, and the one finding each of them gives.
struct BadInputTests {
  @Test(
    arguments: [
      ("---\ntitle: A\n", "front-matter-not-closed 1:1"),
      ("\n---\ntitle: A\n---\n", "front-matter-not-first 2:1"),
      ("---\n- a\n---\n", "front-matter-not-a-map 2:1"),
      ("---\njust words\n---\n", "front-matter-not-a-map 2:1"),
      ("---\ntitle: A\ntitle: B\n---\n", "duplicate-key 3:1"),
      ("---\ntitle: A: B\n---\n", "yaml-syntax 2:9"),
      ("---\nlist:\n\t- a\n---\n", "yaml-syntax 3:1"),
      ("---\ntitle: @home\n---\n", "yaml-syntax 2:8"),
      ("---\ntitle: `code`\n---\n", "yaml-syntax 2:8"),
      ("---\ntitle: \"open\nowner: me\n---\n", "yaml-syntax 2:8"),
      ("---\nlist: [a, b\nowner: me\n---\n", "yaml-syntax 2:7"),
      ("---\nlist: - a\n---\n", "yaml-syntax 2:7"),
      ("---\na: &x 1\n---\n", "yaml-not-plain 2:4"),
      ("---\na: *x\n---\n", "yaml-not-plain 2:4"),
      ("---\na: !!binary aGk=\n---\n", "yaml-not-plain 2:4"),
      ("---\na: &x [1]\nb: {c: *x}\n---\n", "yaml-not-plain 2:4, yaml-not-plain 3:8"),
      ("---\n!!map\na: 1\n---\n", "yaml-not-plain 2:1"),
      ("---\n%YAML 1.1\n---\n", "yaml-not-plain 2:1"),
      ("---\n<<: {a: 1}\nb: 2\n---\n", ""),
      ("---\n? [a]\n: b\n---\n", "yaml-syntax 2:3"),
      ("---\ntitle: a\u{7}b\n---\n", "control-character 2:9"),
      ("---\ntitle: \"\\uD800\"\n---\n", "yaml-syntax 2:8"),
      ("---\ntitle: A\n---\nb\u{0}c\n", "control-character 4:2"),
      ("---\ntitle: A\n---\nzero\u{200B}width\n", "hidden-character 4:5"),
      ("---\ntitle: A\n---\n👩\u{200D}🚀\n", ""),
      ("---\ntitle: A\n---\n🏳\u{FE0F}\u{200D}🌈\n", ""),
      ("---\ntitle: A\n---\n👩\u{200D} alone\n", "hidden-character 4:2"),
      // Joiners are part of how Persian and the languages of India are written.
      ("---\ntitle: می\u{200C}خواهم\n---\nT.\n", ""),
      ("---\ntitle: A\n---\nमुझे राजनै\u{200C}तिक क्\u{200D}ष\n", ""),
      ("---\ntitle: A\n---\nমুখ্\u{200D}য ശ്\u{200D}ര\n", ""),
      ("---\ntitle: A\n---\nمی\u{200C} خواهم\n", "hidden-character 4:3"),
      ("---\ntitle: A\n---\n\u{200C}می\n", "hidden-character 4:1"),
      ("---\ntitle: A\n---\nmi\u{200C}khaham\n", "hidden-character 4:3"),
      ("---\ntitle: A\n---\nमुx\u{200D}झे\n", "hidden-character 4:4"),
      ("---\ntitle: A\n---\nमु\u{200D}xझे\n", "hidden-character 4:3"),
      ("---\ntitle: A\n---\nमु\u{200D}\u{200D}झे\n", "hidden-character 4:3"),
      ("---\ntitle: A\n---\nم\u{200B}ی\n", "hidden-character 4:2"),
      ("---\ntitle: A\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "merge-conflict 4:1"),
      ("---\ntitle: A\n---\n<script>x</script>\n", "raw-html 4:1"),
      ("---\ntitle: A\n---\nA [b](//evil.example/x)\n", "unsafe-link 4:7"),
      ("---\ntitle: A\n---\nA [b](&#106;avascript:x)\n", "unsafe-link 4:1"),
      ("---\ntitle: A\n---\nA [b][r]\n\n[r]: javascript:x\n", "unsafe-link 6:6"),
      ("---\n---\n", ""), ("---\n# only a comment\n---\n", ""), ("", "empty-file 1:1"),
    ] as [(String, String)])
  func oneFindingAtItsPlace(text: String, expected: String) {
    let found = SourceDocument(text).diagnostics.map {
      "\($0.rule.id) \($0.place.start.line):\($0.place.start.column)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(
    arguments: [
      ("title: &x A\n", "this value counts for nothing", 1),
      ("!!map\ntitle: A\n", "no key of this file is read", 0),
      ("%YAML 1.1\ntitle: A\n", "no key of this file is read", 0),
    ])
  func whatIsNotPlainSpoilsNoMoreThanItMust(yaml: String, effect: String, keys: Int) {
    let document = SourceDocument("---\n\(yaml)---\n")
    #expect(document.diagnostics.map(\.effect) == [effect])
    #expect(document.frontMatter.entries.count == keys)
    #expect(document.frontMatter.isUnreadable == (keys == 0))
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xE9, 0x62], "not-utf-8 2:1"), ([0x61, 0xE2, 0x82], "not-utf-8 1:2"),
      ([0xFF, 0xFE, 0x61, 0x00], "not-utf-8 1:1"), ([0xC0, 0x80], "not-utf-8 1:1"),
      ([0xED, 0xA0, 0x80], "not-utf-8 1:1"), ([0xF4, 0x90, 0x80, 0x80], "not-utf-8 1:1"),
    ] as [([UInt8], String)])
  func bytesThatAreNoText(bytes: [UInt8], expected: String) {
    let document = SourceDocument(SourceFile(path: "content/a.md", bytes: bytes))
    let found = document.diagnostics.map {
      "\($0.rule.id) \($0.place.start.line):\($0.place.start.column)"
    }
    #expect(found == [expected])
    #expect(document.isBodyUnreadable)
  }

  @Test(
    arguments: [
      (String(repeating: "x", count: Limits.fileBytes), ""),
      (String(repeating: "x", count: Limits.fileBytes + 1), "file-too-large"),
      (fenced("a: " + String(repeating: "x", count: Limits.frontMatterBytes - 4)), ""),
      (
        fenced("a: " + String(repeating: "x", count: Limits.frontMatterBytes - 3)),
        "front-matter-too-large"
      ),
      (fenced("a: " + nested(Limits.yamlDepth - 1)), ""),
      (fenced("a: " + nested(Limits.yamlDepth)), "yaml-too-large"),
      (fenced("a: " + nested(30_000)), "yaml-too-large"),
      (fenced(list(Limits.listEntries)), ""),
      (fenced(list(Limits.listEntries + 1)), "yaml-too-large"),
      (fenced(keys(4_999)), ""), (fenced(keys(5_000)), "yaml-too-large"),
      (String(repeating: "> ", count: Limits.markdownDepth) + "x", ""),
      (String(repeating: "> ", count: Limits.markdownDepth + 1) + "x", "markdown-too-complex"),
      (
        String(repeating: "- ", count: 8_000) + "x" + String(repeating: "\n", count: 8_000),
        "markdown-too-complex"
      ),
      (String(repeating: "# a\n", count: Limits.headingsInFile), ""),
      (String(repeating: "# a\n", count: Limits.headingsInFile + 1), "markdown-too-complex"),
      ("```\n" + String(repeating: "# a\n", count: Limits.headingsInFile + 1) + "```\n", ""),
      (String(repeating: "[a](b) ", count: Limits.linksInFile), ""),
      (String(repeating: "[a](b) ", count: Limits.linksInFile + 1), "markdown-too-complex"),
      (String(repeating: "![[]()", count: 40_000), "markdown-too-complex"),
    ] as [(String, String)])
  func limitsHoldAndAreQuick(text: String, rule: String) {
    let start = ContinuousClock.now
    let found = Set(SourceDocument(text).diagnostics.map(\.rule.id))
    #expect(found == (rule.isEmpty ? [] : [rule]))
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  /// Bodies that cost time in the square of their length, if anything here did.
  @Test(
    arguments: [
      (String(repeating: "# a\n", count: 25_000), ["markdown-too-complex"]),
      (String(repeating: "a\n-\n", count: 25_000), ["markdown-too-complex"]),
      (String(repeating: "[a](<b.md>) ", count: 4_999), []),
      (String(repeating: "<b>", count: 25_000), ["raw-html"]),
      (String(repeating: "[a](&#98;.md) ", count: 4_000), []),
      ("[a]: b.md\n\n" + String(repeating: "[a] ", count: 25_000), ["markdown-too-complex"]),
      (String(repeating: "<https://e.example> ", count: 6_000), ["markdown-too-complex"]),
    ] as [(String, [String])])
  func hostileBodiesAreQuick(text: String, rules: [String]) {
    let start = ContinuousClock.now
    let found = Set(SourceDocument(text).diagnostics.map(\.rule.id))
    #expect(found == Set(rules))
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func deeplyNestedEmphasisIsNoDepth() {
    let text = String(repeating: "*a **b ", count: 20_000)
    #expect(SourceDocument(text).diagnostics.isEmpty)
  }

  /// What is over a limit is not read, so that nothing below has to be able to bear it.
  @Test(
    arguments: [
      "[a]: b.md\n\n" + String(repeating: "[a] ", count: 40_000),
      String(repeating: "# a\n", count: 4_000), String(repeating: "> ", count: 200) + "x",
    ])
  func aBodyOverALimitIsNotRead(text: String) {
    let document = SourceDocument(text)
    #expect(document.body.isEmpty && document.isBodyUnreadable)
    #expect(document.diagnostics.count == 1)
  }

  private static func fenced(_ yaml: String) -> String { "---\n\(yaml)\n---\n" }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private static func list(_ count: Int) -> String {
    "a:\n" + String(repeating: "- x\n", count: count)
  }

  private static func keys(_ count: Int) -> String {
    (0..<count).map { "k\($0): x" }.joined(separator: "\n")
  }
}
