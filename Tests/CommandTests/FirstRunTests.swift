import PersonaTestSupport
import Testing

/// Four half-filled files and no taxonomy: a matrix, and the one next thing to write.
struct FirstRunTests {
  private static let files = [
    "personas/cfo.md": """
    # Chief Financial Officer

    Guards cash, and signs anything that outlives a budget year.

    ## Objections
    - We can't see a payback inside the budget year.
    - The figures are the vendor's own.

    """,
    "personas/head-of-it.md": """
    # Head of IT

    Runs what everybody else takes for granted.

    ## Objections
    - Who carries the pager on Saturday?

    """,
    "content/why-move.md": "# Why move now\n\nRents go up, and the room is full.\n",
    "content/checklist.md": "---\ntitle: A checklist\n---\nTen things to look at.\n",
  ]

  @Test func theFirstSentenceIsAboutTheAssetsThatAreThere() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        "A checklist" and "Why move now" say nowhere for whom they are, so they count for no cell.
        Add this line to the front matter of content/checklist.md, and of \
        content/why-move.md: keep the personas who should read it, and write the stages at which \
        they need it (awareness, evaluation, selection or expansion). A file without front matter gets \
        one at its top, between two lines `---`.
            covers: {cfo: [], head-of-it: []}

        """))
  }

  @Test func thenThePersonasOwnWordsAreOfferedWordForWord() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write(
      "content/checklist.md",
      "---\ntitle: A checklist\ncovers: {cfo: [selection]}\n---\nTen things to look at.\n")
    let run = try PersonaCommand.run(["build", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("but 2 objections stand in personas/cfo.md already.\n"))
    #expect(
      run.output.contains(
        """
            ## Journey
            - Objection: We can't see a payback inside the budget year.
            - Objection: The figures are the vendor's own.
            ### Awareness

        """))
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
        Chief Financial Officer  0 not assessed  0 not assessed  0 not assessed  0 not assessed  no value
        Head of IT               0 not assessed  0 not assessed  0 not assessed  0 not assessed  no value
        """))
  }

  @Test func doingWhatItSaysClimbsTheNextRungAndGivesNoPointYet() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write(
      "content/checklist.md",
      "---\ntitle: A checklist\ncovers: {cfo: [selection]}\n---\nTen things to look at.\n")
    try folder.write(
      "personas/cfo.md",
      Self.files["personas/cfo.md", default: ""]
        + "\n## Journey\n### Selection\n- Objection: The figures are the vendor's own.\n")
    let run = try PersonaCommand.run(["build", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "1 need is written down and not answered in a sentence: begin with Chief Financial Officer / "
          + "Selection.\n"))
    #expect(run.output.contains("Read \"A checklist\" first: if it answers this, add the line "))
  }
}
