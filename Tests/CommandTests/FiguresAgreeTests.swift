import Foundation
import PersonaTestSupport
import Testing

/// Pages, data and terminal tell the same numbers of the worked example.
struct FiguresAgreeTests {
  /// A figure as it is told somewhere.
  private struct Told: Equatable {
    let percent: Int?
    /// Such as `69 of 120`; empty where there is no value.
    let parts: String
  }

  @Test func everyFigureIsTheSameEverywhere() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["build", "--quiet", "--today", Repository.today], in: folder.path)
    #expect(run.status == 0)
    let json = try json(folder.read("_site/data/coverage.json"))
    let csv = try csv(folder.read("_site/data/figures.csv"))
    let page = try folder.read("_site/figures.html")
    let names = Set(json.figures.keys).subtracting(["gaps"])
    #expect(names.count == 14)

    // Overall: the page of figures, the method page and the terminal, by the figure's title.
    let terminal = try terminal(in: folder)
    let method = try overall(folder.read("_site/method.html"), row: #/<tr><th scope="row">/#)
    let figures = try overall(page, row: #/<tr data-figure="[a-zA-Z]+"><th scope="row">/#)
    #expect(terminal.count == names.count)
    #expect(terminal == figures)
    #expect(terminal == method)
    let byName = try titles(of: page)
    for name in names {
      let title = try #require(byName[name])
      #expect(json.figures[name]?.told == terminal[title], "\(name)")
      #expect(csv["overall  \(name)"] == terminal[title], "\(name)")
    }

    // By persona and by stage: the page of figures and both data files.
    let scopes =
      json.personas.map { ("persona \($0.id)", $0.figures) }
      + json.stages.map { ("stage \($0.id)", $0.figures) }
    #expect(scopes.count == 10)
    let columns = try columns(of: page)
    for (scope, told) in scopes {
      let row = try row(scope, of: page)
      #expect(row.count == columns.count, "\(scope)")
      for (title, value) in zip(columns, row) {
        let name = try #require(byName.first { $0.value == title }?.key)
        #expect(told[name]?.told == value, "\(scope) \(name)")
        #expect(csv["\(scope) \(name)"] == value, "\(scope) \(name)")
      }
    }
    #expect(csv.count == names.count + scopes.count * columns.count)
  }

  @Test func theMatrixAndTheFrontPageTellTheSameCoverage() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build", "--quiet", "--today", Repository.today], in: folder.path)
    let json = try json(folder.read("_site/data/coverage.json"))
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
    #expect(checks.count == 22)
    #expect(Set(checks.compactMap { $0["verdict"] as? String }) == ["good", "to do"])
  }
}

extension FiguresAgreeTests {
  private struct File: Decodable {
    let figures: [String: Share]
    let personas: [Scope]
    let stages: [Scope]
  }

  private struct Scope: Decodable {
    let id: String
    let title: String
    let figures: [String: Share]
  }

  private struct Share: Decodable {
    // `gaps` has none of them.
    let numerator: String?
    let denominator: String?
    let percent: Int?

    var told: Told {
      let isEmpty = percent == nil
      return Told(
        percent: percent, parts: isEmpty ? "" : "\(numerator ?? "") of \(denominator ?? "")")
    }
  }

  private func json(_ text: String) throws -> File {
    try JSONDecoder().decode(File.self, from: Data(text.utf8))
  }

  /// By `kind id figure`.
  private func csv(_ text: String) throws -> [String: Told] {
    let rows = text.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let values = row.components(separatedBy: ",")
        let percent = Int(values[5])
        return (
          "\(values[0]) \(values[1]) \(values[2])",
          Told(percent: percent, parts: percent == nil ? "" : "\(values[3]) of \(values[4])")
        )
      })
  }

  /// The lines of the block of figures, by title.
  private func terminal(in folder: ScratchFolder) throws -> [String: Told] {
    let run = try PersonaCommand.run(["matrix", "--today", Repository.today], in: folder.path)
    let block = try #require(run.output.components(separatedBy: "\n\n").dropFirst().first)
    let lines = block.split(separator: "\n").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: try lines.map { line in
        let match = try #require(
          line.wholeMatch(
            of: #/(?<title>\S.*?)  +(?:(?<percent>\d+) %|no value)(?:  +(?<parts>.+))?/#))
        return (
          String(match.output.title),
          Told(
            percent: match.output.percent.flatMap { Int($0) },
            parts: match.output.parts.map(String.init) ?? "")
        )
      })
  }

  /// The rows of a table of overall figures, by title.
  private func overall(_ html: String, row: Regex<Substring>) throws -> [String: Told] {
    let rows = html.split(separator: "\n").filter { $0.prefixMatch(of: row) != nil }
    let pairs = try rows.compactMap { line -> (String, Told)? in
      guard let told = Self.values(in: line).first else { return nil }
      let title = try #require(line.firstMatch(of: #/<th scope="row">(?<title>[^<]+)</#))
      return (String(title.output.title), told)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The titles of the figures by their names.
  private func titles(of html: String) throws -> [String: String] {
    let pattern = #/<tr data-figure="(?<name>[^"]+)"><th scope="row">(?<title>[^<]+)</#
    return Dictionary(
      uniqueKeysWithValues: html.matches(of: pattern).map {
        (String($0.output.name), String($0.output.title))
      })
  }

  /// The titles of the figures that each persona and stage has, in the order of columns.
  private func columns(of html: String) throws -> [String] {
    let head = try #require(
      html.split(separator: "\n").first { $0.contains("<th scope=\"col\">Of</th>") })
    return head.matches(of: #/<th scope="col">(?<title>[^<]+)</#).map { String($0.output.title) }
      .filter { !["Of", "Gaps", "Not counted"].contains($0) }
  }

  private func row(_ scope: String, of html: String) throws -> [Told] {
    let line = try #require(
      html.split(separator: "\n").first { $0.hasPrefix("<tr data-scope=\"\(scope)\">") })
    return Self.values(in: line)
  }

  /// The values of a row, with their parts, in order.
  private static func values(in line: Substring) -> [Told] {
    let pattern =
      #/<td><b>(?:(?<percent>\d+) %|no value)</b>(?: ?<small[^>]*>(?<parts>[^<]*)</small>)?/#
    return line.matches(of: pattern).map { match in
      let percent = match.output.percent.flatMap { Int($0) }
      return Told(
        percent: percent, parts: percent == nil ? "" : match.output.parts.map(String.init) ?? "")
    }
  }
}
