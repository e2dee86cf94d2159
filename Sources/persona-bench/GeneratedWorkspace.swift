/// A workspace made up for measuring: the same seed gives the same files.
struct GeneratedWorkspace {
  private var random: RandomWords

  init(seed: UInt64) {
    random = RandomWords(seed: seed)
  }

  /// The files by path.
  ///
  /// - Parameters:
  ///   - assets: How many assets, of about 250 words each.
  ///   - personas: How many personas, with three needs at each of the four stages.
  /// - Returns: Paths from the workspace's root, with the texts.
  mutating func files(assets: Int, personas: Int) -> [(path: String, text: String)] {
    (0..<personas).map { persona($0) } + (0..<assets).map { asset($0, personas: personas) }
  }
}

extension GeneratedWorkspace {
  private static let stages = ["awareness", "evaluation", "selection", "expansion"]
  private static let channels = ["search", "linkedin", "events", "website", "sales"]
  private static let types = ["blog-post", "case-study", "security-doc", "playbook", "one-pager"]
  private static let influences = ["low", "medium", "high", "veto"]

  private mutating func persona(_ number: Int) -> (path: String, text: String) {
    let fields = ["Goals", "Decision criteria", "Success metrics", "Triggers", "Objections"]
    let sections = fields.map { field in
      "## \(field)\n\n- \(random.sentence(12))\n- \(random.sentence(9))\n\n"
    }
    let journey = Self.stages.map { stage in
      "### \(stage)\n- Question (q): \(random.sentence(11))\n"
        + "- Objection (o): \(random.sentence(10))\n- Proof (p): \(random.sentence(9))\n"
    }
    let text =
      "---\ntitle: Persona \(number)\npriority: \(number + 1)\n"
      + "influence: \(Self.influences[number % 4])\nowner: product-marketing\n"
      + "channels: {\(Self.channels[number % 5]): confirmed, email: assumed}\n"
      + "reviewed: 2026-09-01\n---\n\(random.sentence(14))\n\n"
      + sections.joined() + "## Journey\n" + journey.joined()
    return ("personas/persona-\(number).md", text)
  }

  private mutating func asset(_ number: Int, personas: Int) -> (path: String, text: String) {
    let (persona, stage) = (random.below(personas), Self.stages[random.below(4)])
    let need = ["q", "o", "p"][random.below(3)]
    let answers = random.below(3) == 0 ? "" : "answers: [persona-\(persona).\(stage).\(need)]\n"
    let (month, day) = (random.below(10) + 1, random.below(28) + 1)
    let date =
      "202\(5 + random.below(2))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    let front =
      "---\ntitle: \(random.sentence(6))\ntype: \(Self.types[number % 5])\n"
      + "status: \(number % 20 == 0 ? "draft" : "published")\n\(answers)"
      + "covers:\n  persona-\(persona): [\(stage)]\n"
      + "channels: [\(Self.channels[random.below(5)]), email]\nthemes: [roi, security]\n"
      + "format: pdf\nowner: demand-gen\nurl: https://example.com/a/\(number)\n"
      + "published: 2025-01-15\nreviewed: \(date)\n---\n"
    let paragraphs = (0..<4).map { _ in random.sentence(40) + " " + random.sentence(16) }
    let list = "\n- \(random.sentence(8))\n- **\(random.sentence(3))** \(random.sentence(8))\n\n"
    let body =
      "\(paragraphs[0])\n\n## \(random.sentence(4))\n\n\(paragraphs[1])\n" + list
      + "\(paragraphs[2])\n\n\(paragraphs[3]) [Read on](https://example.com/\(number)).\n"
    return ("content/part-\(number % 40)/asset-\(number).md", front + body)
  }
}

/// Words in an order that only a seed decides.
private struct RandomWords {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 to under a bound.
  mutating func below(_ bound: Int) -> Int {
    // Source of the constants: Knuth, MMIX.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Some words, the first with a large letter, and a full stop.
  mutating func sentence(_ count: Int) -> String {
    let words = (0..<count).map { _ in Self.words[below(Self.words.count)] }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static let words = [
    "server", "move", "contract", "weekend", "team", "audit", "key", "report", "budget", "risk",
    "month", "rack", "plan", "customer", "figure", "review", "answer", "delay", "invoice", "site",
    "owner", "license", "network", "storage", "test", "window", "partner", "policy", "access",
    "the", "a", "for", "with", "before", "after", "never", "again", "each", "their", "our",
  ]
}
