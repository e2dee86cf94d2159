import Foundation
import PersonaTestSupport
import Testing

/// Reads the figures out of pages, data and terminal.
enum ToldFigures {
  /// A figure as it is told somewhere.
  struct Told: Equatable {
    let percent: Int?
    /// Such as `69 of 120`; empty where there is no value.
    let parts: String
  }
}

extension ToldFigures {
  struct File: Decodable {
    let figures: [String: Share]
    let personas: [Scope]
    let stages: [Scope]
    let segments: [Scope]
  }

  struct Scope: Decodable {
    let id: String
    let title: String
    let figures: [String: Share]
  }

  struct Share: Decodable {
    // `gaps` has none of them.
    let numerator: Double?
    let denominator: Double?
    let percent: Int?
    // Only `gaps` has these.
    let missing: Int?
    let notAssessed: Int?
    let weak: Int?

    var gaps: Int? {
      missing.flatMap { missing in
        notAssessed.flatMap { other in weak.map { missing + other + $0 } }
      }
    }

    var told: Told {
      let isEmpty = percent == nil
      return Told(
        percent: percent,
        parts: isEmpty ? "" : "\(Self.text(numerator)) of \(Self.text(denominator))")
    }

    private static func text(_ number: Double?) -> String {
      number.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? ""
    }
  }

  static func json(_ text: String) throws -> File {
    try JSONDecoder().decode(File.self, from: Data(text.utf8))
  }

  /// By `kind id figure`.
  static func csv(_ text: String) throws -> [String: Told] {
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

  static func matrix(in folder: ScratchFolder) throws -> String {
    try PersonaCommand.run(["matrix", "--today", Repository.today], in: folder.path).output
  }

  static func terminalGaps(in text: String) -> Int? {
    text.firstMatch(of: #/\n(?<number>\d+) gaps: /#).flatMap { Int($0.output.number) }
  }

  /// The lines of the block of figures, by title.
  static func terminal(in folder: ScratchFolder) throws -> [String: Told] {
    let block = try #require(
      matrix(in: folder).components(separatedBy: "\n\n").first { $0.hasPrefix("Figure ") })
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
  static func overall(_ html: String, row: Regex<Substring>) throws -> [String: Told] {
    let rows = html.split(separator: "\n").filter { $0.prefixMatch(of: row) != nil }
    let pairs = try rows.compactMap { line -> (String, Told)? in
      guard let told = values(in: line).first else { return nil }
      let title = try #require(line.firstMatch(of: #/<th scope="row">(?<title>[^<]+)</#))
      return (String(title.output.title), told)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The titles of the figures by their names.
  static func titles(of html: String) throws -> [String: String] {
    let pattern = #/<tr data-figure="(?<name>[^"]+)"><th scope="row">(?<title>[^<]+)</#
    return Dictionary(
      uniqueKeysWithValues: html.matches(of: pattern).map {
        (String($0.output.name), String($0.output.title))
      })
  }

  /// The titles of the figures that each persona and stage has, in the order of columns.
  static func columns(of html: String) throws -> [String] {
    let head = try #require(
      html.split(separator: "\n").first { $0.contains("<th scope=\"col\">Of</th>") })
    return head.matches(of: #/<th scope="col">(?<title>[^<]+)</#).map { String($0.output.title) }
      .filter { !["Of", "Gaps", "Not counted"].contains($0) }
  }

  static func row(_ scope: String, of html: String) throws -> [Told] {
    let line = try #require(
      html.split(separator: "\n").first { $0.hasPrefix("<tr data-scope=\"\(scope)\">") })
    return values(in: line)
  }

  /// The values of a row, with their parts, in order.
  static func values(in line: Substring) -> [Told] {
    let pattern =
      #/<td><b>(?:(?<percent>\d+) %|no value)</b>(?: ?<small[^>]*>(?<parts>[^<]*)</small>)?/#
    return line.matches(of: pattern).map { match in
      let percent = match.output.percent.flatMap { Int($0) }
      return Told(
        percent: percent, parts: percent == nil ? "" : match.output.parts.map(String.init) ?? "")
    }
  }
}
