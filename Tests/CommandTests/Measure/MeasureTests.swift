import Foundation
import PersonaTestSupport
import Testing

/// What `persona measure` promises of the tables, whatever is in them.
struct MeasureTests {
  private static let folder = "content/measurement"

  private static func example() throws -> ScratchFolder {
    try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
  }

  private static func measured(
    _ folder: ScratchFolder, environment: [String: String] = [:]
  ) throws -> String {
    let run = try PersonaCommand.run(
      ["measure", "--format", "json"], in: folder.path, environment: environment)
    #expect(run.status == 0, "\(run.remarks)")
    return run.output
  }

  /// Rows in another order, another end of line, a byte order mark, columns in another order.
  @Test func theFormOfTheTablesChangesNoByte() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    let expected = try Self.measured(folder)
    var chance = SplitMix(state: 3)
    for name in try folder.contents(of: Self.folder).keys.sorted() {
      let lines = try folder.read("\(Self.folder)/\(name)").split(separator: "\n")
      let width = lines[0].split(separator: ",").count
      let order = Array((0..<width).reversed())
      let turned = lines.map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return order.map { String(fields[$0]) }.joined(separator: ",")
      }
      let rows = turned.dropFirst().shuffled(using: &chance)
      try folder.write(
        "\(Self.folder)/\(name)", "\u{FEFF}" + ([turned[0]] + rows).map { "\($0)\r\n" }.joined())
    }
    #expect(try Self.measured(folder) == expected)
    for environment in [
      ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"], ["TZ": "Pacific/Niue"],
    ] {
      #expect(try Self.measured(folder, environment: environment) == expected)
    }
  }

  /// No deal, account, contact, event or lead can be found again in anything that is written.
  @Test func noKeyLeavesTheTables() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    var keys: Set<String> = []
    for (name, data) in try folder.contents(of: Self.folder) {
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
      let header = lines[0].split(separator: ",")
      let places = header.indices.filter {
        header[$0].hasSuffix("_key") || header[$0].hasSuffix("_id")
      }
      .filter { !["persona_id", "asset_id"].contains(header[$0]) }
      for line in lines.dropFirst() {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        for place in places where !fields[place].isEmpty { keys.insert(String(fields[place])) }
      }
      _ = name
    }
    #expect(keys.count > 2_000)
    let build = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(build.status == 0)
    var texts = try folder.contents(of: "_site").map {
      ($0.key, String(decoding: $0.value, as: UTF8.self))
    }
    for form in ["text", "csv", "json", "markdown"] {
      let run = try PersonaCommand.run(["measure", "--format", form], in: folder.path)
      texts.append((form, run.output + run.remarks))
    }
    for (name, text) in texts {
      let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
      #expect(words.isDisjoint(with: keys), "\(name) holds \(words.intersection(keys))")
    }
  }

  /// What is withheld has no number in any form, and the same values are withheld in each.
  @Test func everyFormWithholdsTheSame() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    let csv = try PersonaCommand.run(["measure", "--format", "csv"], in: folder.path).output
    let withheld = csv.split(separator: "\r\n").filter { $0.contains(",withheld,") }
    #expect(withheld.count > 10)
    for line in withheld { #expect(line.hasSuffix(",withheld,,,,,"), "\(line)") }
    let json = try Self.measured(folder)
    let report = try JSONDecoder().decode(ReportData.self, from: Data(json.utf8))
    let values = report.sections.flatMap(\.tables).flatMap(\.rows).flatMap(\.values)
    let hidden = values.filter { $0.withheld == true }
    #expect(hidden.count == withheld.count)
    for value in hidden {
      #expect(value.number == nil && value.count == nil && value.lower == nil && value.total == nil)
    }
    for value in values where value.withheld != true {
      if let count = value.count, let total = value.total {
        #expect(count == 0 || count >= 3, "\(value)")
        #expect(total == count || total - count >= 3, "\(value)")
      }
    }
  }

  @Test func nothingIsPrintedBesideAMistake() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    let path = "\(Self.folder)/opportunities.csv"
    try folder.write(path, try folder.read(path) + "D-9,A-9,2026-02-30,,open,,,,\n")
    let run = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output == "")
    let line = try folder.read(path).split(separator: "\n").count
    #expect(
      run.remarks.hasPrefix(
        "\(path):\(line):9: error: `2026-02-30` is no date of the form 2026-11-21\n"))
    let build = try PersonaCommand.run(["build", "--strict"], in: folder.path)
    #expect(build.status == 1)
    #expect(!folder.exists("_site"))
    #expect(try PersonaCommand.run(["build", "--quiet"], in: folder.path).status == 1)
    #expect(
      try folder.read("_site/outcomes.html").contains(
        "There is 1 mistake in the tables of content/measurement/; persona measure lists them."))
    #expect(!folder.exists("_site/data/outcomes.json"))
  }

  @Test func badRowsGoToAFileOutsideOfTheWorkspace() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    let path = "\(Self.folder)/costs.csv"
    try folder.write(path, try folder.read(path) + "2026-01-01,2026-03-31,nobody,,5,USD,\n")
    let inside = try PersonaCommand.run(["measure", "--skip-bad-rows", "bad.csv"], in: folder.path)
    #expect(inside.status == 2)
    #expect(inside.remarks.contains("lies inside of"))
    let outside = try ScratchFolder()
    defer { outside.remove() }
    let run = try PersonaCommand.run(
      ["measure", "--skip-bad-rows", "\(outside.path)/bad.csv"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks.contains("1 row left out\n"))
    #expect(
      try outside.read("bad.csv") == """
        file,line,column,problem,values\r
        content/measurement/costs.csv,17,23,`nobody` is no persona of this workspace,\
        2026-01-01,2026-03-31,nobody,,5,USD,\r\n
        """)
  }

  @Test func aWorkspaceWithoutTablesSaysWhatThereCanBe() throws {
    let folder = try ScratchFolder(["personas/cfo.md": "Text.\n"])
    defer { folder.remove() }
    #expect(
      try PersonaCommand.run(["measure"], in: folder.path)
        == CommandRun(
          remarks:
            "error: there is no table in content/measurement/; persona measure --columns lists "
            + "which there can be\n", status: 2))
    let columns = try PersonaCommand.run(["measure", "--columns"], in: folder.path)
    #expect(columns.output.contains("content/measurement/stakeholders.csv"))
  }

  @Test func aPublicSiteTellsNothingOfOutcomes() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    let build = try PersonaCommand.run(["build", "--public", "--quiet"], in: folder.path)
    #expect(build.status == 0)
    #expect(!folder.exists("_site/outcomes.html"))
    #expect(!folder.exists("_site/data/outcomes.json"))
  }

  @Test func aNameThatIsNearlyATableIsTold() throws {
    let folder = try Self.example()
    defer { folder.remove() }
    try folder.write("\(Self.folder)/opportunites.csv", "a\n")
    let run = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(
      run.remarks
        == "content/measurement/opportunites.csv: warning: this is no table of measurement; is it "
        + "opportunities.csv?\n")
    let check = try PersonaCommand.run(["check", "--fail-on", "warning", "-q"], in: folder.path)
    #expect(check.status == 1)
    #expect(
      try PersonaCommand.run(["check"], in: folder.path).remarks.contains(
        "1 warning in the tables of measurement, no problems in 66 files\n"))
  }
}
