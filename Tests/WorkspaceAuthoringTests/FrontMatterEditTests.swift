import Testing
import WorkspaceAuthoring

/// Each case is a whole file before and after; what a case does not state is not set.
struct FrontMatterEditTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let after: String
    var day: String? = "2026-11-21"
    /// What `reviewed-against` is to say; none leaves the key alone.
    var against: [String]?

    var testDescription: String { name }
  }

  @Test(arguments: days + wholes + bracketMaps + lineMaps + shapes)
  func onlyTheValueChanges(_ example: Case) throws {
    let file = try edited(example)
    #expect(String(decoding: file.bytes, as: UTF8.self) == example.after)
    #expect(file.changes.isEmpty == (example.before == example.after))
    let again = try edited(
      Case(
        name: "", before: String(decoding: file.bytes, as: UTF8.self), after: "",
        day: example.day, against: example.against))
    #expect(again.bytes == file.bytes && again.changes.isEmpty)
  }

  private func edited(_ example: Case) throws -> EditedFile {
    var edit = try FrontMatterEdit(path: "content/a.md", bytes: Array(example.before.utf8))
    if let against = example.against {
      let entries = against.map { text in
        let parts = text.split(separator: "=").map(String.init)
        return FrontMatterValue.Entry(parts[0], parts[1])
      }
      try edit.set("reviewed-against", to: .map(entries))
    }
    if let day = example.day { try edit.set("reviewed", to: .text(day)) }
    return try edit.finished()
  }
}

extension FrontMatterEditTests {
  static let days = [
    Case(
      name: "a day, with its comment",
      before: "---\ntitle: A   # short\nreviewed: 2026-01-02  # by Ann\nowner: ann\n---\nText.\n",
      after: "---\ntitle: A   # short\nreviewed: 2026-11-21  # by Ann\nowner: ann\n---\nText.\n"),
    Case(
      name: "the same day", before: "---\nreviewed: 2026-11-21\n---\n",
      after: "---\nreviewed: 2026-11-21\n---\n"),
    Case(
      name: "the same day in quotes", before: "---\nreviewed: '2026-11-21'\n---\n",
      after: "---\nreviewed: '2026-11-21'\n---\n"),
    Case(
      name: "double quotes", before: "---\nreviewed:   \"2026-01-02\"\n---\n",
      after: "---\nreviewed:   \"2026-11-21\"\n---\n"),
    Case(
      name: "single quotes, and the key in quotes", before: "---\n'reviewed' : '2026-01-02'\n---\n",
      after: "---\n'reviewed' : '2026-11-21'\n---\n"),
    Case(name: "empty", before: "---\nreviewed:\n---\n", after: "---\nreviewed: 2026-11-21\n---\n"),
    Case(
      name: "empty, with blanks and Windows line ends",
      before: "---\r\nreviewed:  \r\nowner: ann\r\n---\r\nText.\r\n",
      after: "---\r\nreviewed: 2026-11-21\r\nowner: ann\r\n---\r\nText.\r\n"),
    Case(
      name: "empty, with a comment", before: "---\nreviewed: # when?\n# Who?\nowner: ann\n---\n",
      after: "---\nreviewed: 2026-11-21 # when?\n# Who?\nowner: ann\n---\n"),
    Case(
      name: "empty in quotes", before: "---\nreviewed: \"\"\n---\n",
      after: "---\nreviewed: \"2026-11-21\"\n---\n"),
    Case(
      name: "null", before: "---\nreviewed: ~ # never\n---\n",
      after: "---\nreviewed: 2026-11-21 # never\n---\n"),
    Case(
      name: "no date at all", before: "---\nreviewed: last spring, by Ann\n---\n",
      after: "---\nreviewed: 2026-11-21\n---\n"),
    Case(
      name: "a list", before: "---\nreviewed: [2026-01-02, 2026-03-04]   # twice\n---\n",
      after: "---\nreviewed: 2026-11-21   # twice\n---\n"),
    Case(
      name: "a text on lines of its own",
      before: "---\nreviewed: >-\n  2026-01-02\n\n# Who?\nowner: ann\n---\n",
      after: "---\nreviewed: 2026-11-21\n\n# Who?\nowner: ann\n---\n"),
    Case(
      name: "letters beyond ASCII before it",
      before: "---\ntitle: \"Größe 👍\"\nreviewed: 2026-01-02\n---\nÄ.\n",
      after: "---\ntitle: \"Größe 👍\"\nreviewed: 2026-11-21\n---\nÄ.\n"),
  ]

  static let wholes = [
    Case(
      name: "missing: above the closing line",
      before: "---\ntitle: A\nsummary: |\n  One.\n\n# The end.\n\n---\nText.\n",
      after: "---\ntitle: A\nsummary: |\n  One.\n\n# The end.\n\nreviewed: 2026-11-21\n---\nText.\n"
    ),
    Case(
      name: "missing in indented front matter",
      before: "---\n  title: A\n  owner: ann\n---  \nText.",
      after: "---\n  title: A\n  owner: ann\n  reviewed: 2026-11-21\n---  \nText."),
    Case(
      name: "empty front matter", before: "---\n---\nText.\n",
      after: "---\nreviewed: 2026-11-21\n---\nText.\n"),
    Case(
      name: "front matter of comments", before: "---\n# Nothing yet.\n---",
      after: "---\n# Nothing yet.\nreviewed: 2026-11-21\n---"),
    Case(
      name: "no front matter", before: "# A\n\nText.\n",
      after: "---\nreviewed: 2026-11-21\n---\n# A\n\nText.\n"),
    Case(
      name: "no front matter, with a byte order mark and Windows line ends",
      before: "\u{FEFF}# A\r\n\r\nText.\r\n",
      after: "\u{FEFF}---\r\nreviewed: 2026-11-21\r\n---\r\n# A\r\n\r\nText.\r\n"),
    Case(
      name: "an empty file", before: "", after: "---\nreviewed: 2026-11-21\n---\n"),
    Case(
      name: "a byte order mark before the front matter",
      before: "\u{FEFF}---\nreviewed: 2026-01-02\n---\nText.",
      after: "\u{FEFF}---\nreviewed: 2026-11-21\n---\nText."),
    Case(
      name: "the line ends of an old Mac", before: "---\rtitle: A\r---\rText.\r",
      after: "---\rtitle: A\rreviewed: 2026-11-21\r---\rText.\r"),
    Case(
      name: "line ends of both kinds", before: "---\ntitle: A\r\n---\nText.\r\n",
      after: "---\ntitle: A\r\nreviewed: 2026-11-21\r\n---\nText.\r\n"),
    Case(
      name: "one map in brackets", before: "---\n# All:\n{title: A, owner: ann}\n---\nText.\n",
      after: "---\n# All:\n{title: A, owner: ann, reviewed-against: {c.e.x: 1f3a5c7e}, "
        + "reviewed: 2026-11-21}\n---\nText.\n",
      against: ["c.e.x=1f3a5c7e"]),
    Case(
      name: "one map in brackets with empty keys",
      before: "---\n{title: A, reviewed-against: , reviewed}\n---\n",
      after: "---\n{title: A, reviewed-against: {c.e.x: 1f3a5c7e, c.e.y: 2b4d6f80} , "
        + "reviewed: 2026-11-21}\n---\n",
      against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80"]),
  ]

  static let bracketMaps = [
    Case(
      name: "a map in brackets",
      before: "---\nreviewed-against: {c.e.x: 00000000, 'c.e.y':  \"2b4d6f80\"}  # kept\n---\n",
      after: "---\nreviewed-against: {c.e.x: 1f3a5c7e, 'c.e.y':  \"2b4d6f80\"}  # kept\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80"]),
    Case(
      name: "the first of a map in brackets is left out, one is added",
      before: "---\nreviewed-against: { old.e.x: 1, c.e.x: '00000000' }\n---\n",
      after: "---\nreviewed-against: { c.e.x: '1f3a5c7e', c.e.y: 2b4d6f80 }\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80"]),
    Case(
      name: "those in the middle and at the end of a map in brackets are left out",
      before:
        "---\nreviewed-against: {c.e.x: 1f3a5c7e, a: 1, b: [2, 3], c.e.y: 0, c: 4, d: {}}\n---\n",
      after: "---\nreviewed-against: {c.e.x: 1f3a5c7e, c.e.y: 2b4d6f80, c.e.z: 1}\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80", "c.e.z=1"]),
    Case(
      name: "none of a map in brackets is left",
      before: "---\nreviewed-against: {a: 1, b: 2} # old\nowner: ann\n---\n",
      after: "---\nreviewed-against: {c.e.x: 1f3a5c7e} # old\nowner: ann\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e"]),
    Case(
      name: "a map in brackets of a file that answers nothing",
      before: "---\nreviewed-against: {a: 1} # old\n---\n",
      after: "---\nreviewed-against: {} # old\n---\n", day: nil, against: []),
    Case(
      name: "a map in brackets over several lines",
      before: """
        ---
        reviewed-against: {
          c.e.x: 00000000, # The first.
          old.e.x: 11111111,
          c.e.y: 00000000, # The second.
          old.e.y: 22222222 # The last.
        }
        owner: ann
        ---

        """,
      after: """
        ---
        reviewed-against: {
          c.e.x: 1f3a5c7e, # The first.
          c.e.y: 2b4d6f80,
          c.e.z: 33333333, # The second.
           # The last.
        }
        owner: ann
        ---

        """, day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80", "c.e.z=33333333"]),
    Case(
      name: "an empty map in brackets", before: "---\nreviewed-against: {}\n---\n",
      after: "---\nreviewed-against: {c.e.x: 1f3a5c7e}\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e"]),
    Case(
      name: "a text where a map belongs", before: "---\nreviewed-against: \"all of it\"\n---\n",
      after: "---\nreviewed-against: {c.e.x: 1f3a5c7e}\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e"]),
  ]

  static let lineMaps = [
    Case(
      name: "a map on lines of its own",
      before: """
        ---
        reviewed-against:   # by Ann
            # The first.
            'c.e.x': 00000000   # x
            old.e.x: 11111111   # gone
            # The second.
            c.e.y: "2b4d6f80"

        # Who?
        owner: ann
        ---

        """,
      after: """
        ---
        reviewed-against:   # by Ann
            # The first.
            'c.e.x': 1f3a5c7e   # x
            # The second.
            c.e.y: "2b4d6f80"
            c.e.z: 33333333

        # Who?
        owner: ann
        ---

        """, day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80", "c.e.z=33333333"]),
    Case(
      name: "none on lines of their own is left, and the map is the last key",
      before: "---\r\nreviewed-against:\r\n  a: 1\r\n  b:\r\n    c: 2\r\n---\r\n",
      after: "---\r\nreviewed-against:\r\n  c.e.x: 1f3a5c7e\r\nreviewed: 2026-11-21\r\n---\r\n",
      against: ["c.e.x=1f3a5c7e"]),
    Case(
      name: "lines of a file that answers nothing",
      before: "---\nreviewed-against:\n  a: 1\n  b: 2\nowner: ann\n---\n",
      after: "---\nreviewed-against:\nowner: ann\n---\n", day: nil, against: []),
    Case(
      name: "an entry without a value, and one with a text on lines of its own",
      before: "---\nreviewed-against:\n  c.e.x:   # ?\n  c.e.y: |\n    0\nowner: ann\n---\n",
      after:
        "---\nreviewed-against:\n  c.e.x: 1f3a5c7e   # ?\n  c.e.y: 2b4d6f80\nowner: ann\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80"]),
    Case(
      name: "a key without a value gets lines",
      before: "---\n  reviewed-against:  # none yet\n  owner: ann\n---\n",
      after: "---\n  reviewed-against:  # none yet\n    c.e.x: 1f3a5c7e\n  owner: ann\n---\n",
      day: nil, against: ["c.e.x=1f3a5c7e"]),
    Case(
      name: "a key without a value in a file that answers nothing",
      before: "---\nreviewed-against:\n---\n", after: "---\nreviewed-against:\n---\n", day: nil,
      against: []),
  ]

  static let shapes = [
    Case(
      name: "both keys are new", before: "---\ntitle: A\n---\nText.\n",
      after: """
        ---
        title: A
        reviewed-against:
          c.e.x: 1f3a5c7e
          c.e.y: 2b4d6f80
        reviewed: 2026-11-21
        ---
        Text.

        """, against: ["c.e.x=1f3a5c7e", "c.e.y=2b4d6f80"]),
    Case(
      name: "a file that answers nothing gets no map", before: "Text.\n",
      after: "---\nreviewed: 2026-11-21\n---\nText.\n", against: []),
    Case(
      name: "the keys elsewhere in the file are others",
      before: "---\ntitle: \"reviewed: 2020-01-01\"\nx-note: {reviewed: 2020-01-01}\n"
        + "reviewed: 2026-01-02\n---\nreviewed: 2020-01-01\n---\nreviewed: 2020-01-01\n",
      after: "---\ntitle: \"reviewed: 2020-01-01\"\nx-note: {reviewed: 2020-01-01}\n"
        + "reviewed: 2026-11-21\n---\nreviewed: 2020-01-01\n---\nreviewed: 2020-01-01\n"),
    Case(
      name: "another key is written twice",
      before: "---\ntitle: A\ntitle: B\nreviewed: 2026-01-02\n---\n",
      after: "---\ntitle: A\ntitle: B\nreviewed: 2026-11-21\n---\n"),
  ]
}
