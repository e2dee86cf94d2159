import Testing

/// One small distortion of what somebody meant to write: a slip of the keyboard, a habit of another
/// program, a form that is almost the right one.
struct NearMiss: CustomTestStringConvertible, Sendable {
  let path: String
  /// What stands in the file.
  let right: String
  /// What stands there instead.
  let wrong: String

  var testDescription: String {
    "\(path): \(right.debugDescription) → \(wrong.debugDescription)"
  }
}

/// A construct of the language in the workspace of `NearMissWorkspace`, with its distortions.
struct NearMisses: Sendable {
  let path: String
  let right: String
  let wrong: [String]

  var all: [NearMiss] {
    wrong.map { NearMiss(path: path, right: right, wrong: $0) }
  }
}

extension NearMisses {
  /// A heading such as `## Journey`.
  static func heading(_ path: String, _ right: String, shifted: [String]) -> NearMisses {
    let signs = right.prefix { $0 == "#" }
    let name = right.dropFirst(signs.count + 1)
    let half = name.count / 2
    let small = name.lowercased()
    return NearMisses(
      path: path, right: "\n\(right)\n",
      wrong: [
        "\n\(signs)\(name)\n", "\n \(signs) \(name)\n", "\n\(signs)  \(name)  \n",
        "\n\(signs) \(name) \(signs)\n", "\n\(signs) \(small)\n",
        "\n\(signs) \(name.uppercased())\n",
        "\n\(signs) **\(name)**\n", "\n\(signs) _\(name)_\n", "\n\(signs) `\(name)`\n",
        "\n\(signs) \(name):\n", "\n\(signs) 🎯 \(name)\n", "\n\(signs) \(name) ✅\n",
        "\n\(signs) 3. \(name)\n", "\n\(signs) 3) \(name)\n", "\n\(signs) IV. \(name)\n",
        "\n\(signs) \(name) {#anchor}\n", "\n\(signs) \(name) (draft)\n",
        "\n\(signs) \(name) [WIP]\n",
        "\n\(signs) “\(name)”\n", "\n\(signs) \(name.prefix(half))\u{AD}\(name.dropFirst(half))\n",
        "\n\(signs) \(name.prefix(half))x\(name.dropFirst(half))\n",
        "\n\(signs) \(name.prefix(half))\(name.dropFirst(half + 1))\n",
        "\n\(signs)\u{A0}\(name)\n", "\n\(signs)\t\(name)\n", "\nx\(signs) \(name)\n",
        "\n- \(signs) \(name)\n", "\n> \(signs) \(name)\n", "\n\(signs) [\(name)](#x)\n",
        "\n\(signs) \(name.precomposedWithMark)\n", "\n\(signs) \(name.inFullWidth)\n",
      ] + shifted.map { "\n\($0)\n" })
  }

  /// An item with a label such as `- Question (cost): What does it cost?`.
  static func label(_ path: String, _ label: String, _ name: String, _ text: String) -> NearMisses {
    let head = "\(label)\(name)"
    let half = label.count / 2
    return NearMisses(
      path: path, right: "- \(head): \(text)\n",
      wrong: [
        "* \(head): \(text)\n", "+ \(head): \(text)\n", "1. \(head): \(text)\n",
        "• \(head): \(text)\n", "– \(head): \(text)\n", "\n**\(head):** \(text)\n\n",
        "\n\(head): \(text)\n\n", "- [ ] \(head): \(text)\n", "- [x] \(head): \(text)\n",
        "- **\(head)**: \(text)\n", "- **\(head):** \(text)\n", "- `\(head)`: \(text)\n",
        "- _\(head)_: \(text)\n", "- \(head) : \(text)\n", "- \(head)：\(text)\n",
        "- \(head):\(text)\n", "- \(head) - \(text)\n", "- \(head) – \(text)\n",
        "- \(head) — \(text)\n", "- \(head); \(text)\n", "- \(head) \(text)\n",
        "- \(label.lowercased())\(name): \(text)\n", "- \(label.uppercased())\(name): \(text)\n",
        "- \(label)s\(name): \(text)\n", "- 💬 \(head): \(text)\n", "- \(head):\n\n  \(text)\n",
        "- \(head):\n  - \(text)\n", "- \(label.inFullWidth)\(name): \(text)\n",
        "- \(label.prefix(half))x\(label.dropFirst(half))\(name): \(text)\n",
        "- \(label.prefix(half))\(label.dropFirst(half + 1))\(name): \(text)\n",
        "-\(head): \(text)\n", "-\u{A0}\(head): \(text)\n", "> \(head): \(text)\n",
        "> - \(head): \(text)\n", "- - \(head): \(text)\n", "- x \(head): \(text)\n",
        "| \(head) | \(text) |\n| --- | --- |\n", "x \(head): \(text)\n",
        "- Main \(label): \(text)\n",
        "- \(label) 1: \(text)\n", "- (assumed) \(head): \(text)\n",
        "```\n- \(head): \(text)\n```\n",
        "<div>\n- \(head): \(text)\n</div>\n",
      ])
  }

  /// A line `key: value` of front matter.
  static func key(_ path: String, _ key: String, _ value: String, wrongLevel: String) -> NearMisses
  {
    let half = key.count / 2
    return NearMisses(
      path: path, right: "\n\(key): \(value)\n",
      wrong: [
        "\n\(key.uppercased()): \(value)\n",
        "\n\(key.prefix(1).uppercased())\(key.dropFirst()): \(value)\n",
        "\n\(key.prefix(half))x\(key.dropFirst(half)): \(value)\n",
        "\n\(key.prefix(half))\(key.dropFirst(half + 1)): \(value)\n", "\n\(key) : \(value)\n",
        "\n\(key):\(value)\n", "\n\(key)：\(value)\n", "\n\(key) = \(value)\n",
        "\n\(key) \(value)\n",
        "\n \(key): \(value)\n", "\n\t\(key): \(value)\n", "\n\"\(key)\": \(value)\n",
        "\n- \(key): \(value)\n", "\n#\(key): \(value)\n", "\n\(key): &a \(value)\n",
        "\n\(key): !!str \(value)\n", "\n\(key): \(value)\n\(key): \(value)\n",
        "\n\(key): #\(value)\n", "\n\(key):\u{A0}\(value)\n", "\n\(key):\n\(value)\n",
        "\n\(wrongLevel)\n",
      ])
  }

  /// One word of a value.
  static func word(_ path: String, _ line: String, _ word: String) -> NearMisses {
    let half = word.count / 2
    return NearMisses(
      path: path, right: line,
      wrong: [
        "\(word)s", "\(word.prefix(half))x\(word.dropFirst(half))",
        "\(word.prefix(half))\(word.dropFirst(half + 1))", word.uppercased(),
        "\(word.prefix(1).uppercased())\(word.dropFirst())", "“\(word)”", "‘\(word)’", "'\(word)'",
        "\"\(word)\"", "\(word)\u{A0}", "\u{A0}\(word)", "\(word).", "\(word);", "#\(word)",
        "@\(word)",
        "*\(word)", "&x \(word)", "!!str \(word)", "\(word) (TBC)", "\(word)/other", "[[\(word)]]",
        "{\(word)}", "\(word)\u{200B}", "\(word.inFullWidth)",
      ].map { line.replacing(word, with: $0, maxReplacements: 1) })
  }

  /// What stands above or below front matter.
  static func delimiters(_ path: String, _ front: String) -> NearMisses {
    let opening = [
      "----\n", "--\n", "—\n", "–\n", "———\n", " ---\n", "+++\n", "```yaml\n", "``` yaml\n",
      "~~~yaml\n",
      "--- # meta\n", "---yaml\n", "***\n", "===\n", "\n---\n", "\n\n---\n", "# Title\n---\n",
      "# Title\n\n---\n", "<!-- a comment -->\n---\n", "\u{FEFF}\u{FEFF}---\n", "", "- - -\n",
      "\u{A0}---\n",
      "x---\n", "-x--\n", "−−−\n", "\\---\n", "\\-\\-\\-\n", "```\n", "~~~\n", ";;;\n",
      "```\n---\n", "```markdown\n---\n", "~~~ md\n\n---\n",
    ]
    let json = "{\n" + front.split(separator: "\n").map { "\"\($0)\",\n" }.joined() + "}\n"
    let quoted = json.replacing(": ", with: "\": \"")
    let toml = front.replacing(": ", with: " = ")
    let other = [
      "+++\n\(toml)+++\n", "+++\n\n\(toml)+++\n", "---toml\n\(toml)---\n", "```toml\n\(toml)```\n",
      quoted, "\n\(quoted)", "# Title\n\(quoted)", quoted.replacing("\n", with: " ") + "\n",
      ";;;\n\(quoted);;;\n", "```json\n\(quoted)```\n", "---json\n\(quoted)---\n",
    ]
    let keys = front.split(separator: "\n").filter { $0.first?.isLetter ?? false }
    let alone = keys.flatMap { ["\($0)\n\n", "# Title\n\($0)\n\n", "~~~\n\($0)\n~~~\n"] }
    let closing = [
      "----\n", "--\n", "—\n", "–\n", " ---\n", "+++\n", "```\n", "...\n", "***\n", "===\n", "",
      "--- # end\n", "- - -\n", "x---\n", "-x--\n", "−−−\n", "\t---\n",
    ]
    return NearMisses(
      path: path, right: "---\n\(front)---\n",
      wrong: opening.map { "\($0)\(front)---\n" } + closing.map { "---\n\(front)\($0)" }
        + other + alone)
  }
}

extension StringProtocol {
  /// The letters as some Asian keyboards write them.
  var inFullWidth: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  /// The text with an accent that some keyboards leave on the first letter.
  var precomposedWithMark: String { "\(prefix(1))\u{301}\(dropFirst())" }
}
