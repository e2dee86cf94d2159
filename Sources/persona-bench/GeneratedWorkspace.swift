/// A workspace made up for measuring: the same seed gives the same files.
///
/// It has what makes pages long: much for the first personas and stages and little for the last,
/// files without an owner or a review date, and a mistake that is repeated in many files.
struct GeneratedWorkspace {
  private let size: BenchArguments
  private let stages: [String]
  private var random = RandomWords(seed: 20_261_121)

  /// A workspace of some size; each asset has about 250 words, each persona three needs a stage.
  init(_ size: BenchArguments) {
    self.size = size
    let usual = ["awareness", "evaluation", "selection", "expansion"]
    stages = (0..<size.stages).map { $0 < usual.count ? usual[$0] : "stage-\($0 + 1)" }
  }

  /// The files, with paths from the workspace's root.
  mutating func files() -> [(path: String, text: String)] {
    var files = [taxonomy]
    for number in 0..<size.personas { files += [persona(number), lead(number)] }
    for number in 0..<moduleCount { files.append(module(number)) }
    for number in 0..<size.assets { files.append(asset(number)) }
    for number in 0..<max(1, size.assets / 500) { files.append(campaign(number)) }
    return files
  }
}

extension GeneratedWorkspace {
  private static let channels = ["search", "linkedin", "events", "website", "sales", "partners"]
  private static let types = ["blog-post", "case-study", "security-doc", "playbook", "one-pager"]
  private static let owners = ["demand-gen", "content-seo", "sales-enablement", "field-marketing"]
  private static let influences = ["low", "medium", "high", "veto"]

  private var moduleCount: Int { max(1, size.assets / 200) }

  private var taxonomy: (path: String, text: String) {
    let owners = Self.owners + ["product-marketing"]
    return (
      "personas/taxonomy.md",
      "---\nstages: [\(stages.joined(separator: ", "))]\nsegments: [enterprise, mid-market]\n"
        + "owners: [\(owners.joined(separator: ", "))]\nowner: product-marketing\n---\n"
    )
  }

  private mutating func persona(_ number: Int) -> (path: String, text: String) {
    let fields = ["Goals", "Decision criteria", "Success metrics", "Triggers", "Objections"]
    let sections = fields.map { field in
      "## \(field)\n\n- \(random.sentence(12))\n- \(random.sentence(9))\n\n"
    }
    let journey = stages.map { stage in
      "### \(stage)\n- Question (q): \(random.sentence(11))\n"
        + "- Objection (o): \(random.sentence(10))\n- Proof (p): \(random.sentence(9))\n"
    }
    let text =
      "---\ntitle: Persona \(number)\npriority: \(number + 1)\n"
      + "influence: \(Self.influences[number % 4])\nowner: product-marketing\n"
      + "channels: {\(channel(number)): confirmed, email: assumed}\n"
      + "listens-to: [persona-\((number + 1) % size.personas)]\n"
      + "reviewed: 2026-09-01\n---\n\(random.sentence(14))\n\n"
      + sections.joined() + "## Journey\n" + journey.joined()
    return ("personas/persona-\(number).md", text)
  }

  private mutating func lead(_ number: Int) -> (path: String, text: String) {
    let text =
      "---\ntitle: Lead \(number)\npersona: persona-\(number)\ncriteria:\n"
      + "  title: \(random.sentence(3))\n  need: {first: \(random.sentence(3))}\n---\n"
    return ("personas/lead-definitions/lead-\(number).md", text)
  }

  private mutating func module(_ number: Int) -> (path: String, text: String) {
    let text =
      "---\ntitle: \(random.sentence(5))\nkind: proof-point\n"
      + "owner: product-marketing\nreviewed: 2026-10-01\n---\n\(random.sentence(30))\n\n"
      + "## Answers\n- \(need(of: cell())): \(random.sentence(12))\n"
    return ("content/modules/module-\(number).md", text)
  }

  private mutating func campaign(_ number: Int) -> (path: String, text: String) {
    let steps = stages.map { stage in
      "  - {persona: persona-\(random.below(size.personas)), stage: \(stage), "
        + "asset: \(id(random.below(size.assets))), channel: email, after: 7 days}\n"
    }
    let text =
      "---\ntitle: Campaign \(number)\nowner: demand-gen\nstarts: 2026-10-01\n"
      + "ends: 2027-03-31\nreviewed: 2026-10-01\nsequence:\n\(steps.joined())---\n"
    return ("content/campaigns/campaign-\(number).md", text)
  }

  private mutating func asset(_ number: Int) -> (path: String, text: String) {
    let (claims, replies) = claims(number)
    let front =
      "---\ntitle: \(random.sentence(6))\ntype: \(Self.types[number % 5])\n"
      + "status: \(number % 20 == 0 ? "draft" : "published")\n\(claims)"
      + "channels: [\(channel(random.below(6))), email]\n"
      + "themes: [roi, \(number % 4 == 0 ? "securty" : "security")]\n"
      + (random.below(4) == 0 ? "uses: [module-\(random.below(moduleCount))]\n" : "")
      + "format: pdf\nurl: https://example.com/a/\(number)\npublished: 2025-01-15\n"
      + "\(governance(number))---\n"
    let paragraphs = (0..<4).map { _ in random.sentence(40) + " " + random.sentence(16) }
    let list = "\n- \(random.sentence(8))\n- **\(random.sentence(3))** \(random.sentence(8))\n\n"
    let body =
      "\(paragraphs[0])\n\n## \(random.sentence(4))\n\n\(paragraphs[1])\n" + list
      + "\(paragraphs[2])\n\n\(paragraphs[3]) [Read on](https://example.com/\(number)).\n"
    return ("content/\(id(number)).md", front + body + replies)
  }
}

extension GeneratedWorkspace {
  private func id(_ number: Int) -> String { "part-\(number % 40)/asset-\(number)" }

  private func channel(_ number: Int) -> String { Self.channels[number % Self.channels.count] }

  /// A persona and a stage, the first ones the most often.
  private mutating func cell() -> (persona: Int, stage: String) {
    let persona = min(random.below(size.personas), random.below(size.personas))
    return (persona, stages[min(random.below(stages.count), random.below(stages.count))])
  }

  private mutating func need(of cell: (persona: Int, stage: String)) -> String {
    "persona-\(cell.persona).\(cell.stage).\(["q", "o", "p"][random.below(3)])"
  }

  /// What is claimed in the front matter, and the section Answers: most reply to a need, some only
  /// point at one or cover cells, and some name a persona that there is not.
  private mutating func claims(_ number: Int) -> (front: String, replies: String) {
    let cell = cell()
    let covers = "  persona-\(cell.persona): [\(cell.stage)]\n"
    switch random.below(20) {
    case 0: return ("covers:\n\(covers)  persnoa-\(cell.persona): [\(cell.stage)]\n", "")
    case 1: return ("", "")
    case 2..<7: return ("covers:\n\(covers)", "")
    case 7: return ("answers: [\(need(of: cell))]\ncovers:\n\(covers)", "")
    default:
      let reply = "- \(need(of: cell)): \(random.sentence(14))\n"
      return ("covers:\n\(covers)", "\n## Answers\n\(reply)")
    }
  }

  private mutating func governance(_ number: Int) -> String {
    let (month, day) = (random.below(10) + 1, random.below(28) + 1)
    let date = "202\(5 + random.below(2))-\(twoDigits(month))-\(twoDigits(day))"
    let owner = Self.owners[number % Self.owners.count]
    return (random.below(10) == 0 ? "" : "owner: \(owner)\n")
      + (random.below(10) == 0 ? "" : "reviewed: \(date)\n")
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
