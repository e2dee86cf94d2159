import Foundation
import PersonaTestSupport
import Testing

/// Pages, data and terminal tell the same numbers of the worked example.
struct FiguresAgreeTests {
  @Test func everyFigureIsTheSameEverywhere() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["build", "--quiet", "--today", Repository.today], in: folder.path)
    #expect(run.status == 0)
    let json = try ToldFigures.json(folder.read("_site/data/coverage.json"))
    let csv = try ToldFigures.csv(folder.read("_site/data/figures.csv"))
    let page = try folder.read("_site/method.html")
    let names = Set(json.figures.keys).subtracting(["gaps"])
    #expect(names.count == 18)

    // Overall: the page and the terminal, by the figure's title.
    let terminal = try ToldFigures.terminal(in: folder)
    let figures = try ToldFigures.overall(
      page, row: #/<tr data-figure="[a-zA-Z]+"><th scope="row">/#)
    #expect(terminal.count == names.count)
    #expect(terminal == figures)
    let byName = try ToldFigures.titles(of: page)
    for name in names {
      let title = try #require(byName[name])
      #expect(json.figures[name]?.told == terminal[title], "\(name)")
      #expect(csv["overall  \(name)"] == terminal[title], "\(name)")
    }

    // By persona, by stage and by segment: the page and both data files.
    let scopes =
      json.personas.map { ("persona \($0.id)", $0.figures) }
      + json.stages.map { ("stage \($0.id)", $0.figures) }
      + json.segments.map { ("segment \($0.id)", $0.figures) }
    #expect(scopes.count == 12)
    let columns = try ToldFigures.columns(of: page)
    for (scope, told) in scopes {
      let row = try ToldFigures.row(scope, of: page)
      #expect(row.count == columns.count, "\(scope)")
      for (title, value) in zip(columns, row) {
        let name = try #require(byName.first { $0.value == title }?.key)
        #expect(told[name]?.told == value, "\(scope) \(name)")
        #expect(csv["\(scope) \(name)"] == value, "\(scope) \(name)")
      }
    }
    // Of a segment the data tells every figure, as of all segments together.
    let further = (names.count - columns.count) * json.segments.count
    #expect(csv.count == names.count + scopes.count * columns.count + further + 1 + scopes.count)
    for segment in json.segments {
      #expect(Set(segment.figures.keys) == names.union(["gaps"]))
      for name in names {
        #expect(csv["segment \(segment.id) \(name)"] == segment.figures[name]?.told, "\(name)")
      }
    }

    // The gaps, as numbers.
    let gaps = try #require(json.figures["gaps"]?.gaps)
    #expect(csv["overall  gaps"]?.parts == "\(gaps) of 20")
    #expect(page.contains(">\(gaps) gaps: "))
    #expect(try ToldFigures.terminalGaps(in: ToldFigures.matrix(in: folder)) == gaps)
    for (scope, told) in scopes {
      let parts = csv["\(scope) gaps"]?.parts
      #expect(parts?.hasPrefix("\(told["gaps"]?.gaps ?? -1) of ") == true, "\(scope)")
    }
  }

  @Test func theMatrixAndTheFrontPageTellTheSameCoverage() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build", "--quiet", "--today", Repository.today], in: folder.path)
    let json = try ToldFigures.json(folder.read("_site/data/coverage.json"))
    let percent = try #require(json.figures["coverage"]?.percent)
    let parts = try #require(json.figures["coverage"]?.told.parts)
    let index = try folder.read("_site/index.html")
    #expect(index.contains("<span class=\"value\">\(percent) %</span>"))
    #expect(index.contains("<span class=\"parts\">\(parts)</span>"))
    let matrix = try folder.read("_site/matrix/stage.html")
    let text = try PersonaCommand.run(["matrix", "--today", Repository.today], in: folder.path)
    for persona in json.personas {
      let own = try #require(persona.figures["coverage"]?.percent)
      #expect(matrix.contains("<td class=\"total\"><b>\(own) %</b>"))
      let line = text.output.split(separator: "\n").first { $0.hasPrefix(persona.title + " ") }
      #expect(line?.hasSuffix(" \(own) %") == true, "\(persona.id)")
    }
  }

  @Test func balanceKitsAndChecksAreData() throws {
    let run = try PersonaCommand.run(
      ["matrix", "--format", "json", "--today", Repository.today], in: Repository.root)
    let file = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let balance = try #require(file["balance"] as? [[String: Any]])
    #expect(balance.map { $0["persona"] as? String }.contains("cfo"))
    #expect(balance.compactMap { $0["verdict"] as? String }.contains("left behind"))
    let kits = try #require(file["starterKits"] as? [[String: Any]])
    #expect(kits.count == 6)
    let checks = try #require(file["checks"] as? [[String: Any]])
    #expect(checks.count == 10)
    #expect(Set(checks.compactMap { $0["verdict"] as? String }) == ["to do"])
  }
}
