import Foundation
import PersonaTestSupport
import Testing

/// `persona matrix` in other rows and columns, of one segment, in other layers.
struct MatrixViewTests {
  private static let files = [
    "personas/taxonomy.md": "---\nsegments: [big, small]\n---\nGuide.\n",
    "personas/cfo.md": CheckTests.cfo,
    "personas/ciso.md": "---\nsegments: [big]\n---\nText.\n",
    "content/delay.md": """
    ---
    title: =Delay
    type: case-study
    answers: [cfo.evaluation.delay]
    owner: demand-gen
    ---
    What a year of delay costs.
    """,
    "content/soon.md": """
    ---
    title: Soon
    type: video
    status: draft
    covers: {cfo: [evaluation]}
    ---
    A draft.
    """,
  ]

  private func run(_ arguments: String) throws -> CommandRun {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    return try PersonaCommand.run(
      ["matrix"] + arguments.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func theDataOfASegmentHasItsFiguresAndThoseOfEachSegment() throws {
    let whole = try ToldFigures.json(run("--format json").output)
    let big = try ToldFigures.json(run("--format json --segment big").output)
    #expect(whole.segments.map(\.id) == ["big", "small"])
    #expect(big.segments.map(\.id) == ["big", "small"])
    #expect(big.figures["reach"]?.told == whole.segments[0].figures["reach"]?.told)
    #expect(big.figures["reach"]?.told != whole.segments[1].figures["reach"]?.told)
  }

  @Test func aSegmentWithoutAPersonaHasNoMatrix() throws {
    let folder = try ScratchFolder([
      "personas/taxonomy.md": "---\nsegments: [big, small]\n---\nGuide.\n",
      "personas/cfo.md": "---\nsegments: [big]\n---\nText.\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["matrix", "--segment", "small"], in: folder.path)
    #expect(run == CommandRun(remarks: "there is nothing to put into rows and columns\n"))
  }

  @Test func matrixHasOtherRowsAndColumns() throws {
    #expect(
      try run("--by role")
        == CommandRun(
          output: """
            Persona  Value      Proof      Risk       Implementation
            CFO      0 missing  1 weak     0 missing  0 missing
            CISO     0 missing  0 missing  0 missing  0 missing

            """))
  }

  @Test func layersShowSomethingElse() throws {
    #expect(try run("--by role --layer planned").output.contains("CFO      1 weak "))
    #expect(try run("--by role --layer owner").output.contains("Demand gen 1"))
    #expect(
      try run("--by role --layer freshness").output.contains("0 of 1 fresh, 1 without a date"))
  }

  @Test func segmentLeavesOthersOut() throws {
    #expect(!(try run("--segment small").output.contains("CISO")))
    #expect(try run("--segment big").output.contains("CISO"))
    #expect(try run("--segment big --format json").output.contains("\"segment\" : \"big\""))
  }

  @Test func gapsAndReasonsAreOfASegmentToo() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let gaps = try PersonaCommand.run(["gaps", "--segment", "small"], in: folder.path)
    #expect(gaps.output.contains("CFO / Evaluation") && !gaps.output.contains("CISO"))
    let outside = try PersonaCommand.run(
      ["explain", "ciso.evaluation", "--segment", "small"], in: folder.path)
    #expect(
      outside
        == CommandRun(
          remarks: "error: `ciso` does not belong to the segment `small`\n", status: 2))
  }

  @Test func everyFormIsReadable() throws {
    let csv = try run("--by segment --format csv").output
    #expect(csv.hasPrefix("matrix,segment,row,row_title,column,column_title,score,state,"))
    #expect(csv.contains("\r\nsegment,,ciso,CISO,small,Small,,not applicable,,,,,0,0,,score,"))
    let json = try run("--by theme --format json").output
    #expect(json.contains("\"schema\" : \"persona-coverage/matrix/2\""))
    _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(try run("--by stance --format markdown").output.hasPrefix("| Stance | Awareness |"))
  }

  @Test func wrongNamesAreAnswered() throws {
    #expect(
      try run("--by rolle")
        == CommandRun(
          remarks: "error: there is no matrix `rolle`\ndid you mean `role`?\n", status: 2))
    #expect(
      try run("--segment bigg")
        == CommandRun(
          remarks: "error: there is no segment `bigg`\ndid you mean `big`?\n", status: 2))
    #expect(try run("--layer colour").status == 64)
  }
}
