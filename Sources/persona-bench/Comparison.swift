/// Compares the command with others on the same corpus, of three sizes: with Hugo where that is on the
/// PATH, and with a program in C that only reads and parses the files.
///
/// All take their turns, several times; the medians of their processor times are compared.
struct Comparison {
  private let root: String
  /// The same files for Hugo, as it comes and with pages alone; none where Hugo is not on the PATH.
  private let hugo: (asItComes: HugoSite, pagesAlone: HugoSite)?
  /// The repository whose history is told; none where that is not measured.
  private let repository: String?
  private let size: BenchArguments
  private var measures: [Kind: [ProcessMeasure]] = [:]

  private init(root: String, hugo: (HugoSite, HugoSite)?, repository: String?, size: BenchArguments)
  {
    (self.root, self.hugo, self.repository, self.size) = (root, hugo, repository, size)
  }

  /// What is measured.
  private enum Kind: CaseIterable {
    case build, repeated, check, hugo, hugoPages, limit, history
  }

  /// Prints a table for 120, 2,000 and 20,000 assets, in Markdown.
  static func print() throws {
    Swift.print(
      """
      | assets | build | Hugo | ratio | its pages alone | ratio | build again | ratio | check | read and parse in C | ratio | history | ratio | peak |
      | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
      """)
    for size in [BenchArguments(assets: 120), BenchArguments(assets: 2_000), .large] {
      Swift.print(try row(size))
    }
  }

  /// The row of one size: the corpus is written, measured, and deleted.
  private static func row(_ size: BenchArguments) throws -> String {
    var generator = GeneratedWorkspace(size)
    let files = generator.files()
    let root = try BenchFolder.make(files, at: nil)
    defer { BenchFolder.remove(root) }
    let hasHugo = (try? ProcessMeasure.run("hugo", ["version"])) != nil
    let hugo =
      hasHugo
      ? (
        asItComes: try HugoSite(of: files, pagesAlone: false),
        pagesAlone: try HugoSite(of: files, pagesAlone: true)
      ) : nil
    defer {
      for site in [hugo?.asItComes, hugo?.pagesAlone] {
        if let site { BenchFolder.remove(site.root) }
      }
    }
    let repository = size.assets == 2_000 ? try BenchRepository.make(files) : nil
    defer { if let repository { BenchFolder.remove(repository) } }
    var comparison = Comparison(root: root, hugo: hugo, repository: repository, size: size)
    for _ in 0..<(size.assets > 5_000 ? 3 : 7) {
      for kind in Kind.allCases { try comparison.measure(kind) }
    }
    return comparison.row
  }
}

extension Comparison {
  private mutating func measure(_ kind: Kind) throws {
    let persona = ProcessMeasure.neighbour("persona")
    let day = ["-C", root, "--today", "2026-11-21"]
    switch kind {
    case .build:
      BenchFolder.remove("\(root)/_site")
      try note(kind, persona, ["build", "--quiet"] + day)
    case .repeated: try note(kind, persona, ["build", "--quiet"] + day)
    case .check: try note(kind, persona, ["check", "--quiet"] + day)
    case .limit:
      try note(
        kind, ProcessMeasure.neighbour("CReadLimit"), ["\(root)/personas", "\(root)/content"])
    case .hugo: try build(kind, hugo?.asItComes)
    case .hugoPages: try build(kind, hugo?.pagesAlone)
    case .history:
      guard let repository else { return }
      try note(
        kind, persona, ["history", "-C", repository, "--every", "commit", "--format", "csv"])
    }
  }

  private mutating func build(_ kind: Kind, _ site: HugoSite?) throws {
    guard let site else { return }
    BenchFolder.remove("\(site.root)/public")
    try note(kind, "hugo", ["--quiet", "--source", site.root])
  }

  private mutating func note(_ kind: Kind, _ program: String, _ arguments: [String]) throws {
    measures[kind, default: []].append(try ProcessMeasure.run(program, arguments))
  }
}

extension Comparison {
  private var row: String {
    let peak = measures[.build, default: []].map(\.peakKibibytes).max() ?? 0
    let cells = [
      "\(size.assets)", time(.build), time(.hugo), ratio(.build, .hugo), time(.hugoPages),
      ratio(.build, .hugoPages), time(.repeated),
      ratio(.repeated, .hugo), time(.check), time(.limit), ratio(.check, .limit), time(.history),
      ratio(.history, .hugo),
      "\(peak / 1_024) MiB",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private func median(_ kind: Kind) -> Int? {
    let times = measures[kind, default: []].map(\.processorMilliseconds).sorted()
    return times.isEmpty ? nil : times[times.count / 2]
  }

  private func time(_ kind: Kind) -> String { median(kind).map { "\($0) ms" } ?? "–" }

  /// The ratio of two medians, with two places behind the point.
  private func ratio(_ kind: Kind, _ other: Kind) -> String {
    guard let time = median(kind), let base = median(other), base > 0 else { return "–" }
    let hundredths = time * 100 / base
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
