import PersonaTestSupport
import Testing

/// Four half-filled files and no taxonomy: a matrix, and the one next thing to write.
struct FirstRunTests {
  private static let files = [
    "personas/cfo.md": """
    # Chief Financial Officer

    Guards cash, and signs anything that outlives a budget year.

    ## Goals

    ## Objections
    """,
    "personas/head-of-it.md": """
    # Head of IT

    Runs what everybody else takes for granted.

    ## Status quo

    ## Triggers
    """,
    "content/why-move.md": "# Why move now\n",
    "content/checklist.md": "---\ntitle: A checklist\n---\n",
  ]

  @Test func theFirstSentenceSaysTheOneNextThingToWrite() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        No persona says yet what they must learn before they go on, so no asset can be strong: \
        write the first question of Chief Financial Officer at Selection.
        Add these lines to personas/cfo.md.
            ## Journey
            ### Selection
            - Question: What would have to be clear to them before they go on?

        """))
    let index = try folder.read("_site/index.html")
    #expect(index.contains("write the first question of Chief Financial Officer at Selection"))
    #expect(index.contains("### Selection\n- Question: What would have to be clear"))
  }

  @Test func thereIsAMatrix() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["matrix"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Persona                  Awareness       Evaluation      Selection       Expansion       Coverage
        Chief Financial Officer  0 not assessed  0 not assessed  0 not assessed  0 not assessed  0 %
        Head of IT               0 not assessed  0 not assessed  0 not assessed  0 not assessed  0 %
        """))
  }

  @Test func doingWhatItSaysClimbsTheNextRung() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write(
      "personas/cfo.md",
      Self.files["personas/cfo.md", default: ""]
        + "\n\n## Journey\n### Selection\n- Question: What if it takes longer?\n")
    let run = try PersonaCommand.run(["build", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(!run.output.hasPrefix("No persona says yet"))
    #expect(run.output.contains("What if it takes longer?"))
  }
}
